import type { Reader, Writer } from '../../store/reader.ts';
import { columns, insert, update } from '../../store/rows.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { hoursText } from '../calendar/clock.ts';
import { type Bell, type BellFacts, bellInTheWay, DayClock } from './bell.ts';

/** The school's day, from morning to evening. */
export function bells(reader: Reader): Bell[] {
  return reader.all(
    `SELECT ${columns('bell', 'id name starts ends period')} FROM bell ORDER BY starts, ends, id`,
  );
}

export const dayClock = (reader: Reader): DayClock => new DayClock(bells(reader));

/** @throws Refusal 2 without a time, or where another lesson is then */
export function addBell(tx: Writer, facts: BellFacts & { name: string }): number {
  const { starts, ends, period = null } = facts;
  if (starts === undefined || ends === undefined)
    return refuse(EXIT.usage, 'bell-no-time', { name: facts.name });
  refuseClash(tx, { name: facts.name, starts, ends, period }, 0);
  return insert(tx, 'bell', facts);
}

export function editBell(tx: Writer, bell: Bell, facts: BellFacts): void {
  refuseClash(tx, { ...bell, ...facts }, bell.id);
  update(tx, 'bell', bell.id, facts);
}

export function removeBell(tx: Writer, { id }: Pick<Bell, 'id'>): void {
  tx.run('DELETE FROM bell WHERE id = ?', id);
}

function refuseClash(tx: Writer, bell: Omit<Bell, 'id'>, id: number): void {
  const other = bellInTheWay(
    bells(tx).filter((one) => one.id !== id),
    bell,
  );
  if (other) refuse(EXIT.usage, 'bell-clash', { name: bell.name, other: other.name, time: hoursText(other) });
}
