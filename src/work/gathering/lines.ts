import type { Writer } from '../../store/reader.ts';
import type { LineScope } from './clashes.ts';

/** What several items of one event have in common. */
export interface LineFacts {
  lent: boolean;
  scope: LineScope;
  /** Recipients that one quantity serves. */
  per: number;
  source: string | null;
  ownerId: number | null;
  /** ISO day. */
  due: string | null;
}

/** Sets what an event needs, in units; an item that it has already is overwritten, and the last of an item given twice counts. */
export function putLines(
  tx: Writer,
  eventId: number,
  wanted: readonly { itemId: number; quantity: number }[],
  facts: LineFacts,
): void {
  tx.run(
    `INSERT INTO gathering_line (gathering_id, item_id, lent, scope, quantity, per, source, owner_id, due_on)
     SELECT ?, w.value ->> 'itemId', ?, ?, w.value ->> 'quantity', ?, ?, ?, ? FROM json_each(?) w WHERE true ORDER BY w.key
     ON CONFLICT (gathering_id, item_id) DO UPDATE SET lent = excluded.lent, scope = excluded.scope, quantity = excluded.quantity,
       per = excluded.per, source = excluded.source, owner_id = excluded.owner_id, due_on = excluded.due_on`,
    eventId,
    facts.lent ? 1 : 0,
    facts.scope,
    facts.per,
    facts.source,
    facts.ownerId,
    facts.due,
    JSON.stringify(wanted),
  );
}

/** Units of one line that move now. */
export interface LineMove {
  /** Of table gathering_line. */
  id: number;
  now: number;
}

/** Notes what an event was handed. */
export function addIssued(tx: Writer, moves: readonly LineMove[]): void {
  tx.run(
    `UPDATE gathering_line SET issued = issued + (w.value ->> 'now') FROM json_each(?) w WHERE gathering_line.id = w.value ->> 'id'`,
    JSON.stringify(moves),
  );
}

/** Notes what came back from an event. */
export function addReturned(tx: Writer, moves: readonly LineMove[]): void {
  tx.run(
    `UPDATE gathering_line SET returned = returned + (w.value ->> 'now') FROM json_each(?) w WHERE gathering_line.id = w.value ->> 'id'`,
    JSON.stringify(moves),
  );
}
