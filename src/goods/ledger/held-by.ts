import type { Reader } from '../../store/reader.ts';
import { loadPlan, type PlanTerm } from '../plan/store.ts';
import { type Recipient, recipientKey } from '../recipient.ts';

/** What a recipient has of an item against the needs of a term. */
export interface HeldPart {
  termId: number;
  copies: number;
}

/** What a recipient has of an item; parts of this term first, then the latest. */
export interface HeldBy {
  copies: number;
  parts: HeldPart[];
}

/**
 * What a recipient still has of items, over all terms: handed out − put back − collected − scrapped, ± what pupils took along. A
 * class is the same class under the name of an earlier year.
 */
export function heldBy(
  reader: Reader,
  term: PlanTerm,
  recipient: Recipient,
  itemIds: readonly number[],
): Map<number, HeldBy> {
  const rows = reader.all<HeldPart & { itemId: number }>(
    `SELECT item_id AS itemId, term_id AS termId, -sum(amount + CASE kind WHEN 'HS' THEN damaged ELSE 0 END) AS copies
       FROM movement JOIN term ON term.id = term_id
      WHERE recipient_kind = ?
        AND recipient_id IN (SELECT ? UNION SELECT named_id FROM standing_class WHERE id = ? AND ? = 'class')
        AND item_id IN (SELECT value FROM json_each(?))
      GROUP BY 1, 2 ORDER BY term_id = ? DESC, term.code DESC`,
    recipient.kind,
    recipient.id,
    recipient.id,
    recipient.kind,
    JSON.stringify(itemIds),
    term.id,
  );
  const found = new Map<number, HeldBy>(itemIds.map((id) => [id, { copies: 0, parts: [] }]));
  for (const { itemId, ...part } of rows) {
    const one = found.get(itemId)!;
    one.copies += part.copies;
    one.parts.push(part);
  }
  if (recipient.kind === 'class') addMoved(reader, term, recipient, found);
  return found;
}

/** Copies that pupils took along, or took away. */
function addMoved(reader: Reader, term: PlanTerm, recipient: Recipient, found: Map<number, HeldBy>): void {
  const key = recipientKey(recipient);
  for (const share of loadPlan(reader, term).shares) {
    const one = found.get(share.itemId);
    if (one === undefined || recipientKey(share.recipient) !== key) continue;
    one.copies = Math.max(0, one.copies + share.has - share.issued);
  }
}
