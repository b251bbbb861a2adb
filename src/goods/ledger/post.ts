import type { Writer } from '../../store/reader.ts';
import { insert, update } from '../../store/rows.ts';
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
  const { lines, ...head } = document;
  const id = insert(tx, 'document', { number, ...head });
  for (const [i, line] of lines.entries())
    writeLine(tx, {
      ...line,
      ...{ documentId: id, row: line.row ?? i + 1, termId: line.termId ?? head.termId },
    });
  noteDocument(tx, id, null, document.state);
  if (document.state === 'confirmed') refuseBelowZero(tx, id);
  return { id, number };
}

/** Signs a draft, or makes it void, for a reason where one is given. */
export function endDraft(tx: Writer, documentId: number, state: 'confirmed' | 'void', reason?: string): void {
  update(tx, 'document', documentId, { state, reason });
  noteDocument(tx, documentId, 'draft', state);
}

/** Records in the journal that this action moved a document from one state to another (null: it did not exist). */
function noteDocument(
  tx: Writer,
  documentId: number,
  before: 'draft' | null,
  after: NewDocument['state'] | 'void',
): void {
  insert(tx, 'journal_document', { journalId: tx.journalId, documentId, before, after });
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

function writeLine(tx: Writer, { recipient, ...line }: NewLine & { documentId: number; row: number }): void {
  for (const value of [line.amount, line.expected, line.damaged, line.wrong]) {
    if (value != null && !Number.isSafeInteger(value)) {
      refuse(EXIT.data, 'amount-not-whole', { row: line.row, value: String(value) });
    }
  }
  insert(tx, 'line', { ...line, recipientKind: recipient?.kind, recipientId: recipient?.id });
}
