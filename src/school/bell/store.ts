import type { Reader, Writer } from '../../store/reader.ts';
import { columns, insert, update } from '../../store/rows.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { hoursText } from '../calendar/clock.ts';
import type { Day } from '../calendar/day.ts';
import { type Bell, type BellFacts, bellInTheWay, DayClock } from './bell.ts';

/** The school's day, from morning to evening: that of all grades first. */
export function bells(reader: Reader): Bell[] {
  return reader.all(
    `SELECT ${columns('bell', 'id name starts ends period grades fromDay untilDay')} FROM bell
      ORDER BY grades, from_day, starts, ends, id`,
  );
}

export const dayClock = (reader: Reader, day: Day): DayClock => new DayClock(bells(reader), day);

const NO_SCOPE = { grades: '', fromDay: null, untilDay: null };

/** @throws Refusal 2 without a time, or where another lesson is then */
export function addBell(tx: Writer, facts: BellFacts & { name: string }): number {
  const { starts, ends } = facts;
  if (starts === undefined || ends === undefined)
    return refuse(EXIT.usage, 'bell-no-time', { name: facts.name });
  refuseClash(tx, { ...NO_SCOPE, period: null, ...facts, starts, ends }, 0);
  return insert(tx, 'bell', facts);
}

export function editBell(tx: Writer, bell: Bell, facts: BellFacts): void {
  refuseClash(tx, { ...bell, ...facts }, bell.id);
  update(tx, 'bell', bell.id, facts);
}

export function removeBell(tx: Writer, { id }: Pick<Bell, 'id'>): void {
  tx.run('DELETE FROM bell WHERE id = ?', id);
}

/** @throws Refusal 2 with a beginning and no end */
function refuseClash(tx: Writer, bell: Omit<Bell, 'id'>, id: number): void {
  if ((bell.fromDay === null) !== (bell.untilDay === null))
    refuse(EXIT.usage, 'bell-half-season', { name: bell.name });
  const other = bellInTheWay(
    bells(tx).filter((one) => one.id !== id),
    bell,
  );
  if (other) refuse(EXIT.usage, 'bell-clash', { name: bell.name, other: other.name, time: hoursText(other) });
}
