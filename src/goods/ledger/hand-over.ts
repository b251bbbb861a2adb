import type { Writer } from '../../store/reader.ts';
import type { PlanTerm } from '../plan/store.ts';
import type { Recipient } from '../recipient.ts';
import { heldBy } from './held-by.ts';
import { postDocument } from './post.ts';

/**
 * Everything that one recipient has passes to another: a TK brings it back, a CK hands it out again, of the same terms' needs, so that the
 * ledger only grows and the storeroom is as before.
 * @returns the two documents' numbers; none where it has nothing
 */
export function handOver(
  tx: Writer,
  term: PlanTerm,
  from: Recipient,
  into: Recipient,
  said: { date: string; reason: string },
): string[] {
  const items = tx.all<{ id: number }>(
    'SELECT DISTINCT item_id AS id FROM movement WHERE recipient_kind = ? AND recipient_id = ?',
    from.kind,
    from.id,
  );
  const held = heldBy(
    tx,
    term,
    from,
    items.map(({ id }) => id),
  );
  const lines = [...held].flatMap(([itemId, { parts }]) =>
    parts.filter((part) => part.copies > 0).map(({ termId, copies }) => ({ itemId, termId, copies })),
  );
  if (lines.length === 0) return [];
  const post = (kind: 'TK' | 'CK', sign: 1 | -1, recipient: Recipient) =>
    postDocument(tx, {
      ...{ kind, termId: term.id, state: 'confirmed' as const, ...said },
      lines: lines.map(({ itemId, termId, copies }) => ({
        itemId,
        termId,
        amount: sign * copies,
        recipient,
      })),
    }).number;
  return [post('TK', 1, from), post('CK', -1, into)];
}
