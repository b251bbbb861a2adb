import { changesOf, emptyOutcome } from '../../intake/differences.ts';
import type { ApplyContext, Outcome, ReadRow } from '../../intake/kind.ts';
import { placeOf } from '../../intake/place.ts';
import type { Writer } from '../../store/reader.ts';
import { insert, update } from '../../store/rows.ts';
import { Told } from '../../store/told.ts';
import { problem } from '../../words/problem.ts';
import { afternoon, hoursText } from '../calendar/clock.ts';
import { periodIn } from '../timetable/slots.ts';
import { type Bell, bellInTheWay } from './bell.ts';
import type { BellRow } from './row.ts';
import { bells, removeBell } from './store.ts';

/** No school day begins before: what is earlier and stands after something later is of the afternoon, 2:10 of 14:10. */
export const EARLIEST = '07:30';

type Line = Omit<Bell, 'id'>;

/** Writes 作息时间表 into the school file: what is there by its lesson, else by name, is brought up to date. */
export function applyBells(tx: Writer, rows: ReadRow<BellRow>[], ctx: ApplyContext): Outcome {
  const outcome = emptyOutcome();
  const told = new Told(tx, 'bell');
  const left = bells(tx);
  const lines: Line[] = [];
  for (const [i, line] of linesOf(rows.map(({ row }) => row)).entries()) {
    const other = bellInTheWay(lines, line);
    lines.push(line);
    if (other) {
      const of = { name: line.name, other: other.name, time: hoursText(other) };
      outcome.problems.push(problem('bell-clash', of, { at: placeOf(rows[i]!, 'name') }));
      continue;
    }
    const at = left.findIndex((bell) =>
      line.period === null ? bell.period === null && bell.name === line.name : bell.period === line.period,
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
function linesOf(rows: readonly BellRow[]): Line[] {
  const lines: Line[] = [];
  let morning = 0;
  let last = 0;
  for (const { name, starts, ends } of rows) {
    const late = starts < EARLIEST && starts < (lines.at(-1)?.starts ?? '');
    const label = periodIn(name);
    // A second count begins after noon.
    if (label && label.number <= last && morning === 0) morning = last;
    const period = label && label.number <= morning ? label.number + morning : (label?.number ?? null);
    if (period !== null) last = period;
    lines.push({
      name,
      starts: late ? afternoon(starts) : starts,
      ends: late || ends < starts ? afternoon(ends) : ends,
      period,
    });
  }
  return lines;
}
