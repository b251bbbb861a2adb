import type { SourceKind } from '../../goods/plan/events.ts';
import type { Day } from '../../school/calendar/day.ts';
import type { Reader, Writer } from '../../store/reader.ts';
import { insert } from '../../store/rows.ts';
import type { LineScope } from './clashes.ts';

/** What several items of one event have in common. */
export interface LineFacts {
  scope: LineScope;
  /** Recipients that one quantity serves. */
  per: number;
  sourceKind: SourceKind;
  /** From whom: 体育局. */
  source: string | null;
  ownerId: number | null;
  /** ISO day. */
  due: string | null;
}

/** Sets what an event needs, in units; an item that it has already is overwritten, and the last of an item given twice counts. */
export function putLines(
  tx: Writer,
  eventId: number,
  wanted: readonly { itemId: number; quantity: number; lent: boolean }[],
  facts: LineFacts,
): void {
  tx.run(
    `INSERT INTO gathering_line (gathering_id, item_id, lent, scope, quantity, per, source_kind, source, owner_id, due_on)
     SELECT ?, w.value ->> 'itemId', w.value ->> 'lent', ?, w.value ->> 'quantity', ?, ?, ?, ?, ? FROM json_each(?) w WHERE true ORDER BY w.key
     ON CONFLICT (gathering_id, item_id) DO UPDATE SET lent = excluded.lent, scope = excluded.scope, quantity = excluded.quantity,
       per = excluded.per, source_kind = excluded.source_kind, source = excluded.source, owner_id = excluded.owner_id, due_on = excluded.due_on`,
    eventId,
    facts.scope,
    facts.per,
    facts.sourceKind,
    facts.source,
    facts.ownerId,
    facts.due,
    JSON.stringify(wanted),
  );
}

/** Takes goods off what an event needs; what was handed out stays on. @returns how many went */
export function removeLines(tx: Writer, eventId: number, itemIds: readonly number[]): number {
  return tx.run(
    'DELETE FROM gathering_line WHERE gathering_id = ? AND issued = 0 AND item_id IN (SELECT value FROM json_each(?))',
    eventId,
    JSON.stringify(itemIds),
  ).changes;
}

/** Units of one line that move now. */
export interface LineMove {
  /** Of table gathering_line. */
  id: number;
  now: number;
}

/** Notes what an event was handed on a day. */
export function addIssued(tx: Writer, moves: readonly LineMove[], date: Day): void {
  for (const { id, now } of moves) {
    tx.run('UPDATE gathering_line SET issued = issued + ? WHERE id = ?', now, id);
    insert(tx, 'loan', { lineId: id, date, amount: now });
  }
}

/** What came back of one line, and what of it never will. */
export interface LineReturn {
  id: number;
  returned: number;
  lost: number;
  damaged: number;
}

/** Notes what came back from an event on a day; what was lost or broken is out no longer. */
export function addReturned(tx: Writer, moves: readonly LineReturn[], date: Day): void {
  for (const { id, returned, lost, damaged } of moves) {
    tx.run(
      'UPDATE gathering_line SET returned = returned + ?, lost = lost + ?, damaged = damaged + ? WHERE id = ?',
      ...[returned, lost, damaged, id],
    );
    insert(tx, 'loan', { lineId: id, date, amount: -(returned + lost + damaged) });
  }
}

/** A day on which gear went out to an event, or came back (negative). */
export interface Loan {
  date: Day;
  amount: number;
  event: string;
}

/** When an item was lent to events and came back, oldest first: it stays in the storeroom's books. */
export function loansOf(reader: Reader, itemId: number): Loan[] {
  return reader.all<Loan>(
    `SELECT loan.date, loan.amount, gathering.name AS event FROM loan
       JOIN gathering_line ON gathering_line.id = line_id AND lent = 1 AND source_kind IN ('own', 'bought')
       JOIN gathering ON gathering.id = gathering_id
      WHERE item_id = ? ORDER BY loan.date, loan.id`,
    itemId,
  );
}
