import type { Reader } from '../../store/reader.ts';
import type { RecipientKind } from '../recipient.ts';
import type { DocumentKind } from './document.ts';
import { liveRoots } from './live.ts';

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
    `SELECT document.date, document.id AS documentId, document.number, document.kind, line.amount,
            sum(line.amount) OVER (ORDER BY document.date, document.id, line.row) AS balance,
            line.recipient_kind AS recipientKind, line.recipient_id AS recipientId, document.party,
            back.number AS reverses, line.note
       FROM line
       JOIN document ON document.id = line.document_id AND document.state = 'confirmed'
       LEFT JOIN document AS back ON back.id = document.reverses
      WHERE line.item_id = ? AND line.amount <> 0
      ORDER BY document.date, document.id, line.row`,
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

/** Whether more of an item went back to suppliers than ever waited outside: what a counter-document must not bring about. */
export function waitsBelowZero(reader: Reader, itemId: number): boolean {
  return (outside(reader, itemId).get(itemId) ?? 0) < 0;
}

function outside(reader: Reader, itemId: number | undefined): Map<number, number> {
  const rows = reader.all<{ itemId: number; copies: number }>(
    `WITH RECURSIVE ${liveRoots(`document.state = 'confirmed' AND document.kind IN ('RK', 'TK', 'TH')
         AND document.id IN (SELECT document_id FROM line WHERE damaged + wrong > 0 ${itemId === undefined ? '' : 'AND item_id = ?'})`)}
     SELECT line.item_id AS itemId,
            sum((line.damaged + line.wrong) * CASE document.kind WHEN 'TH' THEN -1 ELSE 1 END) AS copies
       FROM line JOIN document ON document.id = line.document_id
      WHERE document.id IN (SELECT id FROM live) AND line.damaged + line.wrong > 0
      GROUP BY line.item_id`,
    ...(itemId === undefined ? [] : [itemId]),
  );
  return new Map(rows.map((row) => [row.itemId, row.copies]));
}
