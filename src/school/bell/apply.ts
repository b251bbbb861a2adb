import { changesOf, emptyOutcome } from '../../intake/differences.ts';
import type { ApplyContext, Outcome, ReadRow } from '../../intake/kind.ts';
import { placeOf } from '../../intake/place.ts';
import type { Writer } from '../../store/reader.ts';
import { insert, update } from '../../store/rows.ts';
import { Told } from '../../store/told.ts';
import { problem } from '../../words/problem.ts';
import { afternoon, hoursText } from '../calendar/clock.ts';
import { periodIn } from '../timetable/slots.ts';
import { type Bell, bellInTheWay, scopeOf } from './bell.ts';
import type { BellLine, BellRow } from './row.ts';
import { bells, removeBell } from './store.ts';

/** No school day begins before: what is earlier and stands after something later is of the afternoon, 2:10 of 14:10. */
export const EARLIEST = '07:30';

type Line = Omit<Bell, 'id'>;

/** Writes 作息时间表 into the school file: what is there by its lesson, else by name, is brought up to date. */
export function applyBells(tx: Writer, rows: ReadRow<BellRow>[], ctx: ApplyContext): Outcome {
  const outcome = emptyOutcome();
  const told = new Told(tx, 'bell');
  // Only the bell times that the file speaks of are looked at: summer's say nothing of winter's.
  const said = rows.flatMap((read) => read.row.times.map((time) => ({ read, name: read.row.name, ...time })));
  const spoken = new Set(said.map(scopeOf));
  const left = bells(tx).filter((bell) => spoken.has(scopeOf(bell)));
  const lines: Line[] = [];
  for (const [i, line] of linesOf(said).entries()) {
    const other = bellInTheWay(lines, line);
    lines.push(line);
    if (other) {
      const of = { name: line.name, other: other.name, time: hoursText(other) };
      outcome.problems.push(problem('bell-clash', of, { at: placeOf(said[i]!.read, 'name') }));
      continue;
    }
    const at = left.findIndex(
      (bell) =>
        scopeOf(bell) === scopeOf(line) &&
        (line.period === null
          ? bell.period === null && bell.name === line.name
          : bell.period === line.period),
    );
    const [old] = at < 0 ? [] : left.splice(at, 1);
    const change = old && changesOf(old, line, { what: line.name, told, ctx, outcome });
    if (old && change) {
      update(tx, 'bell', old.id, change);
      outcome.changed++;
    } else if (old) outcome.unchanged++;
    else {
      insert(tx, 'bell', line);
      outcome.added++;
    }
  }
  for (const bell of left) {
    outcome.missing.push({ id: bell.id, what: `${bell.name} ${hoursText(bell)}` });
    if (ctx.missing === 'leave') removeBell(tx, bell);
  }
  return outcome;
}

/** Rows as lines of one day: 2:10 after 11:50 is 14:10, and 第一节 after 第四节 is the fifth. */
function linesOf(rows: readonly BellLine[]): Line[] {
  const days = new Map<string, { morning: number; last: number; before: string }>();
  return rows.map(({ name, starts, ends, grades, fromDay, untilDay }): Line => {
    const scope = { grades, fromDay, untilDay };
    // Several in one file: each has a count and a clock of its own.
    const day = days.get(scopeOf(scope)) ?? { morning: 0, last: 0, before: '' };
    days.set(scopeOf(scope), day);
    const late = starts < EARLIEST && starts < day.before;
    const label = periodIn(name);
    // A second count begins after noon.
    if (label && label.number <= day.last && day.morning === 0) day.morning = day.last;
    const period =
      label && label.number <= day.morning ? label.number + day.morning : (label?.number ?? null);
    if (period !== null) day.last = period;
    day.before = late ? afternoon(starts) : starts;
    return {
      ...{ name, period, ...scope, starts: day.before },
      ends: late || ends < starts ? afternoon(ends) : ends,
    };
  });
}
