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
    `WITH named AS (
       SELECT class.id, class.number, coalesce(cohort, CAST(substr(term.code, 1, 4) AS INTEGER) - grade + 1) AS entry
         FROM class JOIN term ON term.id = class.term_id),
     who (id) AS (
       SELECT ? UNION
       SELECT old.id FROM named AS old JOIN named AS now ON now.entry = old.entry AND now.number = old.number
        WHERE now.id = ? AND ? = 'class')
     SELECT line.item_id AS itemId, line.term_id AS termId,
            -sum(line.amount + CASE document.kind WHEN 'HS' THEN line.damaged ELSE 0 END) AS copies
       FROM line JOIN document ON document.id = line.document_id AND document.state = 'confirmed'
       JOIN term ON term.id = line.term_id
      WHERE line.recipient_kind = ? AND line.recipient_id IN (SELECT id FROM who)
        AND line.item_id IN (SELECT value FROM json_each(?))
      GROUP BY 1, 2 ORDER BY line.term_id = ? DESC, term.code DESC`,
    recipient.id,
    recipient.id,
    recipient.kind,
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
