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

/** Signs a draft, on another day where one is given, or makes it void, for a reason where one is given. */
export function endDraft(
  tx: Writer,
  documentId: number,
  end: { state: 'confirmed' | 'void'; reason?: string; date?: string },
): void {
  update(tx, 'document', documentId, end);
  noteDocument(tx, documentId, 'draft', end.state);
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
 * Checks the balance of every item of a document on every day, over all confirmed movements: what is dated later cannot have
 * been handed out before.
 * @throws Refusal 65 naming each item that would be below zero, on the first such day
 */
export function refuseBelowZero(tx: Writer, documentId: number): void {
  const below = tx.all<{
    name: string;
    spec: string;
    day: string;
    there: number;
    taken: number;
    last: number;
  }>(
    `WITH daily AS (
       SELECT item_id, date, sum(amount) AS amount, -sum(CASE WHEN document_id = ? THEN amount ELSE 0 END) AS taken FROM movement
        WHERE item_id IN (SELECT item_id FROM line WHERE document_id = ?) GROUP BY 1, 2),
     running AS (
       SELECT item_id, date, sum(amount) OVER upto AS held, sum(taken) OVER upto AS taken, sum(amount) OVER (PARTITION BY item_id) AS last
         FROM daily WINDOW upto AS (PARTITION BY item_id ORDER BY date))
     SELECT item.name, item.spec, min(date) AS day, held + taken AS there, taken, last
       FROM running JOIN item ON item.id = item_id WHERE held < 0 GROUP BY item_id ORDER BY item_id`,
    documentId,
    documentId,
  );
  if (below.length === 0) return;
  throw new Refusal(
    EXIT.data,
    below.map(({ name, spec, day, there, taken, last }) => {
      const item = spec === '' ? name : `${name} ${spec}`;
      return last < 0
        ? problem('stock-below-zero', { item, taken, there: last + taken })
        : problem('stock-below-zero-on', { item, day, taken, there });
    }),
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
