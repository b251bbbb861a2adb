import type { Reader } from '../../store/reader.ts';
import type { RecipientKind } from '../recipient.ts';
import type { DocumentKind } from './document.ts';

/** A movement of one item with what was held after it. Units. */
export interface Movement {
  date: string;
  documentId: number;
  number: string;
  kind: DocumentKind;
  amount: number;
  balance: number;
  recipientKind: RecipientKind | null;
  recipientId: number | null;
  party: string | null;
  /** The number of the document that this one takes back. */
  reverses: string | null;
  note: string | null;
}

/** Every confirmed movement of an item (流水), oldest first, with the running balance: one query over its own lines. */
export function movements(reader: Reader, itemId: number): Movement[] {
  return reader.all<Movement>(
    `SELECT movement.date, document_id AS documentId, movement.number, movement.kind, amount,
            sum(amount) OVER (ORDER BY movement.date, document_id, row) AS balance,
            recipient_kind AS recipientKind, recipient_id AS recipientId, movement.party, back.number AS reverses, note
       FROM movement LEFT JOIN document AS back ON back.id = movement.reverses
      WHERE item_id = ? AND amount <> 0
      ORDER BY movement.date, document_id, row`,
    itemId,
  );
}

/**
 * What of each item came damaged or in a wrong edition, or was exchanged, and waits outside (待退换): item id → copies. What went
 * back to a supplier is taken off. One item only where it is given.
 */
export function waiting(reader: Reader, itemId?: number): Map<number, number> {
  return new Map([...outside(reader, itemId)].filter(([, copies]) => copies > 0));
}

/** Whether more of an item went back to suppliers than ever waited outside, which a counter-document must not cause. */
export function waitsBelowZero(reader: Reader, itemId: number): boolean {
  return (outside(reader, itemId).get(itemId) ?? 0) < 0;
}

function outside(reader: Reader, itemId: number | undefined): Map<number, number> {
  const rows = reader.all<{ itemId: number; copies: number }>(
    `SELECT item_id AS itemId, sum((damaged + wrong) * CASE kind WHEN 'TH' THEN -1 ELSE 1 END) AS copies
       FROM movement
      WHERE damaged + wrong > 0 AND kind IN ('RK', 'TK', 'TH') ${itemId === undefined ? '' : 'AND item_id = ?'}
        AND EXISTS (SELECT 1 FROM standing_document AS own WHERE own.id = document_id)
      GROUP BY item_id`,
    ...(itemId === undefined ? [] : [itemId]),
  );
  return new Map(rows.map((row) => [row.itemId, row.copies]));
}
