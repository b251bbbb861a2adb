import { changesOf, emptyOutcome } from '../../intake/differences.ts';
import type { ApplyContext, Outcome, ReadRow } from '../../intake/kind.ts';
import { placeOf } from '../../intake/place.ts';
import type { Writer } from '../../store/reader.ts';
import { insert, update } from '../../store/rows.ts';
import { Told } from '../../store/told.ts';
import { problem } from '../../words/problem.ts';
import type { CalendarRow } from './row.ts';
import { yearsOf } from './said.ts';
import { declareYears, storedDays } from './store.ts';

/** Writes what a file says of days into the school's calendar; its years count as complete from then on. */
export function applyCalendar(
  tx: Writer,
  rows: readonly ReadRow<CalendarRow>[],
  ctx: ApplyContext,
  moved: (tx: Writer) => number,
): Outcome {
  const outcome = emptyOutcome();
  const known = new Map(storedDays(tx).map((day) => [day.date, day]));
  const told = new Told(tx, 'day');
  for (const read of rows) {
    const { days, open } = read.row;
    if (open) outcome.remarks.push(problem('calendar-open', open, { at: placeOf(read, 'closed') }));
    for (const { periodsLost: _, ...day } of days) {
      const there = known.get(day.date);
      if (!there) {
        known.set(day.date, { ...day, periodsLost: null, id: insert(tx, 'day', day) });
        outcome.added++;
        continue;
      }
      const change = changesOf(there, day, { what: day.date, told, ctx, outcome });
      if (change) update(tx, 'day', there.id, change);
      outcome[change ? 'changed' : 'unchanged']++;
    }
  }
  declareYears(tx, yearsOf(rows.flatMap(({ row }) => row.days)));
  const tasks = moved(tx);
  if (tasks > 0) outcome.remarks.push(problem('calendar-moved', { n: tasks }));
  return outcome;
}
