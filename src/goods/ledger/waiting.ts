import type { Reader } from '../../store/reader.ts';
import type { RecipientKind } from '../recipient.ts';
import { waiting } from './history.ts';

/** Copies that wait outside to be exchanged (待退换), with where they come from. */
export interface Waiting {
  itemId: number;
  name: string;
  spec: string;
  isbn: string | null;
  publisher: string | null;
  unit: string;
  date: string;
  number: string;
  kind: 'RK' | 'TK';
  copies: number;
  damaged: number;
  wrong: number;
  supplier: string | null;
  /** Why a class brought them back. */
  reason: string | null;
  recipientKind: RecipientKind | null;
  recipientId: number | null;
}

/** What waits outside, oldest first; what has gone back to suppliers is taken off the oldest. */
export function waitingCopies(reader: Reader): Waiting[] {
  const rows = reader.all<Waiting>(
    `SELECT item.id AS itemId, item.name, item.spec, isbn, publisher, item.unit, movement.date, movement.number, movement.kind,
            movement.damaged + movement.wrong AS copies, movement.damaged, movement.wrong,
            coalesce(CASE movement.kind WHEN 'RK' THEN movement.party END, item.supplier) AS supplier,
            CASE movement.kind WHEN 'TK' THEN coalesce(movement.note, movement.reason) END AS reason,
            own.recipient_kind AS recipientKind, own.recipient_id AS recipientId
       FROM movement JOIN item ON item.id = movement.item_id
       LEFT JOIN line AS own ON own.id = (
         SELECT min(id) FROM line AS back WHERE back.document_id = movement.document_id AND back.item_id = item.id
                                          AND back.recipient_kind IS NOT NULL)
      WHERE movement.damaged + movement.wrong > 0 AND movement.kind IN ('RK', 'TK')
        AND EXISTS (SELECT 1 FROM standing_document AS standing WHERE standing.id = movement.document_id)
      ORDER BY movement.date, movement.document_id, movement.row`,
  );
  const still = waiting(reader);
  // From the newest: what is still there are the last ones that came.
  const kept: Waiting[] = [];
  for (const row of rows.reverse()) {
    const left = Math.min(row.copies, still.get(row.itemId) ?? 0);
    still.set(row.itemId, (still.get(row.itemId) ?? 0) - left);
    if (left > 0) kept.push({ ...row, copies: left });
  }
  return kept.reverse();
}
