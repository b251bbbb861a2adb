import { addDays, addMonths } from '../../school/calendar/day.ts';
import type { Reader, Writer } from '../../store/reader.ts';
import { put, update } from '../../store/rows.ts';

export type PatrolEvery = 'day' | 'week' | 'month' | 'term';

/** A round of inspections: which form, in which kind of rooms, how often, and when next. */
export interface Patrol {
  id: number;
  form: string;
  roomKind: string;
  every: PatrolEvery;
  owner: string | null;
  nextOn: string;
  rooms: number;
}

/** The inspections that come back, each with how many rooms it goes to. */
export function patrols(reader: Reader, termId: number): Patrol[] {
  return reader.all<Patrol>(
    `SELECT p.id, p.form, p.room_kind AS roomKind, p.every, s.name AS owner, p.next_on AS nextOn,
            (SELECT count(*) FROM room r WHERE p.room_kind IN ('', r.kind)) AS rooms
       FROM patrol p LEFT JOIN staff s ON s.id = p.owner_id AND s.state = 'active' WHERE p.term_id = ? ORDER BY p.next_on, p.id`,
    termId,
  );
}

/** The day of the next round after one. A round once a term does not come back in it: a year on. */
export function roundAfter(every: PatrolEvery, day: string): string {
  if (every === 'day') return addDays(day, 1);
  if (every === 'week') return addDays(day, 7);
  return addMonths(day, every === 'month' ? 1 : 12);
}

/** How many days early a round may begin: what was inspected since then counts for it. */
const EARLY: Record<PatrolEvery, number> = { day: 0, week: 3, month: 7, term: 14 };

/** Moves a form's rounds on when every room of theirs has been inspected for the round that is due. */
export function advancePatrols(tx: Writer, termId: number, form: string, on: string): void {
  for (const p of patrols(tx, termId).filter((one) => one.form === form)) {
    const since = addDays(p.nextOn, -EARLY[p.every]);
    if (on < since) continue;
    const row = tx.get<{ missing: number }>(
      `SELECT count(*) AS missing FROM room r WHERE ? IN ('', r.kind)
          AND NOT EXISTS (SELECT 1 FROM inspection i WHERE i.room_id = r.id AND i.form = ? AND i.date >= ?)`,
      p.roomKind,
      form,
      since,
    );
    if (row && row.missing > 0) continue;
    let next = roundAfter(p.every, p.nextOn);
    while (next <= on) next = roundAfter(p.every, next);
    update(tx, 'patrol', p.id, { nextOn: next });
  }
}

/** The rooms that a form's rounds go to (all, where it has none), each with whether it passed since the round that is due began. */
export function roomsOfRound(
  reader: Reader,
  termId: number,
  form: string,
  on: string,
): { id: number; name: string; passed: 0 | 1 }[] {
  const own = patrols(reader, termId).filter((one) => one.form === form);
  const kinds =
    own.length === 0 || own.some((one) => one.roomKind === '') ? [] : own.map((one) => one.roomKind);
  const since = own.map((one) => addDays(one.nextOn, -EARLY[one.every])).sort()[0] ?? on;
  return reader.all(
    `SELECT r.id, r.name, EXISTS (SELECT 1 FROM inspection i WHERE i.room_id = r.id AND i.form = ? AND i.passed = 1
                                     AND i.date >= ?) AS passed
       FROM room r WHERE ? = '[]' OR r.kind IN (SELECT value FROM json_each(?)) ORDER BY r.building, r.floor, r.name`,
    form,
    since < on ? since : on,
    JSON.stringify(kinds),
    JSON.stringify(kinds),
  );
}

/** Sets how often a form's round comes back and when next; `roomKind` '' is every room. */
export function putPatrol(
  tx: Writer,
  termId: number,
  patrol: Pick<Patrol, 'form' | 'roomKind' | 'every' | 'nextOn'> & { ownerId: number | null },
): void {
  put(tx, 'patrol', ['termId', 'form', 'roomKind'], { termId, ...patrol });
}
