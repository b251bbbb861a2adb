import type { Reader } from '../../store/reader.ts';
import type { RecipientKind } from '../recipient.ts';
import { waiting } from './history.ts';
import { liveRoots } from './live.ts';

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
    `WITH RECURSIVE ${liveRoots("document.state = 'confirmed' AND document.kind IN ('RK', 'TK')")}
     SELECT item.id AS itemId, item.name, item.spec, item.isbn, item.publisher, item.unit, document.date, document.number,
            document.kind, line.damaged + line.wrong AS copies, line.damaged, line.wrong,
            coalesce(CASE document.kind WHEN 'RK' THEN document.party END, item.supplier) AS supplier,
            CASE document.kind WHEN 'TK' THEN coalesce(line.note, document.reason) END AS reason,
            own.recipient_kind AS recipientKind, own.recipient_id AS recipientId
       FROM line JOIN document ON document.id = line.document_id JOIN item ON item.id = line.item_id
       LEFT JOIN line AS own ON own.id = (
         SELECT min(id) FROM line AS back WHERE back.document_id = document.id AND back.item_id = item.id
                                          AND back.recipient_kind IS NOT NULL)
      WHERE document.id IN (SELECT id FROM live) AND line.damaged + line.wrong > 0
      ORDER BY document.date, document.id, line.row`,
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
