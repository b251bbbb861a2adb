import { type Calendar, isWorkday, nextWorkday, shift } from '../../school/calendar/calendar.ts';
import { addDays, addMonths, type Day, weekdayOf } from '../../school/calendar/day.ts';

/** How often a task may come back: within its term, or once in each new one. */
export const EVERY = ['daily', 'weekly', 'monthly', 'termly', 'yearly'] as const;
export type Every = (typeof EVERY)[number];

/** A task that comes back (一项重复的任务), as one thing: what each of its tasks says, from when to when, and what was left out. */
export interface Series {
  id: number;
  termId: number;
  title: string;
  category: string;
  every: Every;
  fromDay: Day;
  /** Null: as long as there are terms. */
  toDay: Day | null;
  ownerId: number | null;
  ownerRole: string | null;
  classId: number | null;
  roomId: number | null;
  note: string | null;
  /** Days whose task a person took away: JSON. */
  skipped: string;
}

/** One time that it comes round: the day it would be by its rhythm, and the day it is due. */
export interface Occurrence {
  on: Day;
  due: Day;
}

/**
 * Every working day; the same weekday each week; the same date each month (its last day where it has none). What falls on a holiday
 * stays away, but for the monthly, which goes to the next working day. Termly and yearly come once in a term, on a working day.
 */
export function occurrences(every: Every, from: Day, to: Day, calendar: Calendar): Occurrence[] {
  if (every === 'termly' || every === 'yearly') return [{ on: from, due: nextWorkday(calendar, from).day }];
  const all: Occurrence[] = [];
  if (every === 'monthly') {
    for (let n = 0; addMonths(from, n) <= to; n++) {
      const on = addMonths(from, n);
      const due = isWorkday(calendar, on) ? on : shift(calendar, on, 1, 'workdays').day;
      if (due <= to) all.push({ on, due });
    }
    return all;
  }
  for (let on = from; on <= to; on = addDays(on, 1)) {
    const comes = every === 'daily' || weekdayOf(on) === weekdayOf(from);
    if (comes && isWorkday(calendar, on)) all.push({ on, due: on });
  }
  return all;
}

/** A task of a series as it stands: `kept` is what a person did or moved, and stays whatever the calendar says. */
export interface Standing extends Occurrence {
  id: number;
  kept: boolean;
}

/** What makes the tasks of a series those that are wanted: new ones, other days, and those that fall away. */
export function following(
  wanted: readonly Occurrence[],
  standing: readonly Standing[],
  skipped: readonly Day[],
): { added: Occurrence[]; moved: { id: number; due: Day }[]; gone: number[] } {
  const byDay = new Map(standing.map((one) => [one.on, one]));
  const comes = new Set(wanted.map(({ on }) => on));
  return {
    added: wanted.filter(({ on }) => !byDay.has(on) && !skipped.includes(on)),
    moved: wanted.flatMap(({ on, due }) => {
      const task = byDay.get(on);
      return task && !task.kept && task.due !== due ? [{ id: task.id, due }] : [];
    }),
    gone: standing.filter((one) => !one.kept && !comes.has(one.on)).map(({ id }) => id),
  };
}
