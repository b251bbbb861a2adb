import type { Writer } from '../../store/reader.ts';
import { update } from '../../store/rows.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { waitsBelowZero } from './history.ts';
import { endDraft, postDocument } from './post.ts';
import { documentById, documentLines, reverseOf } from './store.ts';

/**
 * Takes a document back (冲销): a confirmed one gets a counter-document with every amount turned round, a draft becomes
 * void. Nothing is deleted. `date` is the counter-document's day; the document's own when left out.
 * @returns the counter-document, or for a draft the document itself
 * @throws Refusal 65 when it is void or already taken back, or when stock would fall below zero (naming the items), or more
 *   would have gone back to a supplier than waited outside
 */
export function counterDocument(
  tx: Writer,
  documentId: number,
  more: { date?: string; reason?: string } = {},
): { id: number; number: string } {
  const document = documentById(tx, documentId);
  if (document === undefined)
    return refuse(EXIT.noInput, 'document-unknown', { document: String(documentId) });
  if (document.state === 'void') refuse(EXIT.data, 'document-void', { document: document.number });
  if (document.state === 'draft') {
    endDraft(tx, documentId, { state: 'void', reason: more.reason });
    return { id: document.id, number: document.number };
  }
  const reverse = reverseOf(tx, documentId);
  if (reverse !== undefined) {
    refuse(EXIT.data, 'document-taken-back', { document: document.number, by: reverse.number });
  }
  const lines = documentLines(tx, documentId);
  const counter = postDocument(tx, {
    kind: document.kind,
    termId: document.termId,
    date: more.date ?? document.date,
    state: 'confirmed',
    reverses: document.id,
    party: document.party,
    reason: more.reason ?? document.reason,
    // A counter-document's damaged and wrong copies count the other way: readers look at `reverses`.
    lines: lines.map(({ id: _, documentId: _d, recipientKind: kind, recipientId, ...line }) => ({
      ...line,
      amount: -line.amount,
      ...(kind === null || recipientId === null ? {} : { recipient: { kind, id: recipientId } }),
    })),
  });
  for (const { itemId, damaged, wrong } of lines) {
    if (damaged + wrong === 0 || !waitsBelowZero(tx, itemId)) continue;
    const item = tx.get<{ name: string }>('SELECT name FROM item WHERE id = ?', itemId)!;
    refuse(EXIT.data, 'outside-below-zero', { item: item.name, document: document.number });
  }
  const back = cameBack(tx, counter.id);
  if (back !== undefined)
    refuse(EXIT.data, 'issued-below-zero', { item: back.item, document: document.number });
  return counter;
}

/**
 * An item of a counter-document of which a recipient has less than nothing now, because some came back or was scrapped. Where pupils
 * took books along to another class, classes count together.
 */
function cameBack(tx: Writer, counterId: number): { item: string } | undefined {
  return tx.get(
    `SELECT item.name AS item FROM line AS own JOIN item ON item.id = own.item_id
      WHERE own.document_id = ? AND own.recipient_kind IS NOT NULL AND own.amount > 0 AND 0 < (
        SELECT sum(amount + CASE WHEN kind = 'HS' AND document_id IN (SELECT id FROM standing_document) THEN damaged ELSE 0 END)
          FROM movement
         WHERE item_id = own.item_id AND term_id = own.term_id AND recipient_kind = own.recipient_kind
           AND (recipient_id = own.recipient_id
             OR own.recipient_kind = 'class' AND EXISTS (SELECT 1 FROM transfer WHERE books = 'moved')))`,
    counterId,
  );
}

/**
 * Takes a row out of use when an undo cannot take it away, since the ledger refers to it: an item is retired, a person has
 * left, an order brings nothing more; rows of other tables just stay.
 */
export function retire(tx: Writer, table: string, row: number): void {
  if (table === 'item') update(tx, table, row, { retired: 1 });
  if (table === 'purchase') update(tx, table, row, { state: 'cancelled' });
  if (table === 'purchase_line') update(tx, table, row, { closed: 1 });
  if (table === 'staff') update(tx, table, row, { state: 'left' });
}
