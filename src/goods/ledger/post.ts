import type { Writer } from '../../store/reader.ts';
import { EXIT, problem, Refusal, refuse } from '../../words/problem.ts';
import { type DocumentKind, documentNumber, type NewDocument, type NewLine } from './document.ts';

/**
 * Writes a document with its lines and its place in the journal. The number's serial goes on from the highest of its
 * kind and day, void ones included, so that no number is used twice.
 * @returns id (the short number for the keyboard) and number (RK20270222-001)
 * @throws Refusal 65 without lines, with amounts that are no whole numbers, or when a confirmed one takes stock below zero
 */
export function postDocument(tx: Writer, document: NewDocument): { id: number; number: string } {
  if (document.lines.length === 0) refuse(EXIT.data, 'document-empty', {});
  const number = nextNumber(tx, document.kind, document.date);
  const { id } = tx.run(
    `INSERT INTO document (number, kind, term_id, date, state, reverses, party, reason, source, source_key)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    number,
    document.kind,
    document.termId,
    document.date,
    document.state,
    document.reverses ?? null,
    document.party ?? null,
    document.reason ?? null,
    document.source ?? null,
    document.sourceKey ?? null,
  );
  document.lines.forEach((line, index) => {
    writeLine(tx, id, document.termId, line, line.row ?? index + 1);
  });
  noteDocument(tx, id, null, document.state);
  if (document.state === 'confirmed') refuseBelowZero(tx, id);
  return { id, number };
}

/** Signs a draft, or makes it void, for a reason where one is given. */
export function endDraft(tx: Writer, documentId: number, state: 'confirmed' | 'void', reason?: string): void {
  tx.run(
    'UPDATE document SET state = ?, reason = coalesce(?, reason) WHERE id = ?',
    state,
    reason ?? null,
    documentId,
  );
  noteDocument(tx, documentId, 'draft', state);
}

/** Records in the journal that this action moved a document from one state to another (null: it did not exist). */
function noteDocument(
  tx: Writer,
  documentId: number,
  before: 'draft' | null,
  after: NewDocument['state'] | 'void',
): void {
  tx.run(
    'INSERT INTO journal_document (journal_id, document_id, before, after) VALUES (?, ?, ?, ?)',
    tx.journalId,
    documentId,
    before,
    after,
  );
}

/**
 * Checks the balances of every item of a document, over all confirmed movements.
 * @throws Refusal 65 naming each item that would be below zero
 */
export function refuseBelowZero(tx: Writer, documentId: number): void {
  const below = tx.all<{ name: string; spec: string; held: number; taken: number }>(
    `SELECT item.name, item.spec, sum(amount) AS held, -sum(CASE WHEN document_id = ? THEN amount ELSE 0 END) AS taken
       FROM movement JOIN item ON item.id = item_id
      WHERE item_id IN (SELECT item_id FROM line WHERE document_id = ?)
      GROUP BY item_id
     HAVING sum(amount) < 0
      ORDER BY item.id`,
    documentId,
    documentId,
  );
  if (below.length === 0) return;
  throw new Refusal(
    EXIT.data,
    below.map((row) =>
      problem('stock-below-zero', {
        item: row.spec === '' ? row.name : `${row.name} ${row.spec}`,
        taken: row.taken,
        there: row.held + row.taken,
      }),
    ),
  );
}

function nextNumber(tx: Writer, kind: DocumentKind, date: string): string {
  const prefix = documentNumber(kind, date, 0).slice(0, -3);
  const last = tx.get<{ serial: number | null }>(
    `SELECT max(CAST(substr(number, ?) AS INTEGER)) AS serial FROM document WHERE number >= ? AND number < ?`,
    prefix.length + 1,
    prefix,
    `${prefix}:`, // ':' follows '9': the range of all serials
  );
  return documentNumber(kind, date, (last?.serial ?? 0) + 1);
}

function writeLine(tx: Writer, documentId: number, termId: number, line: NewLine, row: number): void {
  for (const value of [line.amount, line.expected, line.damaged, line.wrong]) {
    if (value !== undefined && !Number.isSafeInteger(value)) {
      refuse(EXIT.data, 'amount-not-whole', { row, value: String(value) });
    }
  }
  tx.run(
    `INSERT INTO line (document_id, row, item_id, amount, recipient_kind, recipient_id, term_id, expected, damaged,
                       wrong, claimed, price_fen, purchase_line_id, note)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    documentId,
    row,
    line.itemId,
    line.amount,
    line.recipient?.kind ?? null,
    line.recipient?.id ?? null,
    line.termId ?? termId,
    line.expected ?? null,
    line.damaged ?? 0,
    line.wrong ?? 0,
    line.claimed ?? null,
    line.priceFen ?? null,
    line.purchaseLineId ?? null,
    line.note ?? null,
  );
}
