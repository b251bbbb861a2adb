import { type Calendar, isWorkday, shift, type Unit } from '../../school/calendar/calendar.ts';
import { addDays, addMonths, type Day, weekdayOf } from '../../school/calendar/day.ts';
import { loadCalendar } from '../../school/calendar/store.ts';
import { terms } from '../../school/term/store.ts';
import type { Reader, Writer } from '../../store/reader.ts';
import { insert } from '../../store/rows.ts';
import type { AnchorDays } from '../checklist/expand.ts';

/** The days of a term that tasks count from, and its own last day (null where nobody has said). */
export function termDays(reader: Reader, termId: number): AnchorDays & { ends: string | null } {
  const row = reader.get<{
    staffReturn: string | null;
    registration: string | null;
    opening: string;
    ends: string | null;
  }>('SELECT staff_return AS staffReturn, registration, opening, ends FROM term WHERE id = ?', termId);
  return {
    'staff-return': row?.staffReturn ?? null,
    registration: row?.registration ?? null,
    opening: row?.opening ?? null,
    ends: row?.ends ?? null,
  };
}

/** How many tasks moved, and which years' holidays nobody knows. */
export interface Retimed {
  moved: number;
  unknownYears: number[];
}

/**
 * Lets the open tasks of a term follow their anchors after one of these (or the calendar) has changed. Done tasks, and
 * those that a person moved by hand, stay. One query, one statement; each distinct offset is computed once.
 */
export function retimeTasks(tx: Writer, termId: number, calendar: Calendar): Retimed {
  const anchors = termDays(tx, termId);
  const rows = tx.all<{
    id: number;
    anchor: keyof AnchorDays;
    offset: number;
    unit: Unit;
    due: string | null;
    event: string | null;
  }>(
    `SELECT t.id, t.anchor, t.offset_by AS offset, t.offset_unit AS unit, t.due_on AS due, g.date AS event
       FROM task t LEFT JOIN gathering g ON g.id = t.gathering_id
      WHERE t.term_id = ? AND t.state = 'open' AND t.moved = 0 AND t.anchor IS NOT NULL`,
    termId,
  );
  const unknown = new Set<number>();
  const seen = new Map<string, Day>();
  const moves: { id: number; due: Day }[] = [];
  for (const row of rows) {
    const from = row.anchor === 'event' ? row.event : anchors[row.anchor];
    if (!from) continue;
    const key = `${from}|${row.offset}|${row.unit}`;
    let due = seen.get(key);
    if (due === undefined) {
      const shifted = shift(calendar, from, row.offset, row.unit);
      for (const y of shifted.unknownYears) unknown.add(y);
      due = shifted.day;
      seen.set(key, due);
    }
    if (due !== row.due) moves.push({ id: row.id, due });
  }
  if (moves.length > 0) {
    tx.run(
      `UPDATE task SET due_on = m.value ->> 'due' FROM json_each(?) m WHERE task.id = m.value ->> 'id'`,
      JSON.stringify(moves),
    );
  }
  return { moved: moves.length, unknownYears: [...unknown].sort() };
}

/** How often a task may come back. */
export const EVERY = ['daily', 'weekly', 'monthly'] as const;
export type Every = (typeof EVERY)[number];

/**
 * The days of a recurring task: every working day; the same weekday each week; the same date each month (its last day
 * where it has none). Weekly and monthly days that fall on a holiday stay away and on the next working day respectively.
 */
export function recurringDays(every: Every, from: Day, to: Day, calendar: Calendar): Day[] {
  const days: Day[] = [];
  if (every === 'monthly') {
    for (let n = 0; addMonths(from, n) <= to; n++) {
      const day = addMonths(from, n);
      days.push(isWorkday(calendar, day) ? day : shift(calendar, day, 1, 'workdays').day);
    }
    return days.filter((d) => d <= to);
  }
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (
      every === 'weekly'
        ? weekdayOf(day) === weekdayOf(from) && isWorkday(calendar, day)
        : isWorkday(calendar, day)
    )
      days.push(day);
  }
  return days;
}

/** Notes that a task comes back from one day to another; returns the id that its tasks carry. */
export function addRecurring(
  tx: Writer,
  termId: number,
  recurring: { title: string; every: Every; from: Day; to: Day },
): number {
  const { from: fromDay, to: toDay, ...own } = recurring;
  return insert(tx, 'recurring', { termId, fromDay, toDay, ...own });
}

/** The open tasks of every open term follow the school's calendar. Returns how many moved. */
export function retimeOpenTerms(tx: Writer): number {
  const calendar = loadCalendar(tx);
  return terms(tx)
    .filter((term) => term.state === 'open')
    .reduce((sum, term) => sum + retimeTasks(tx, term.id, calendar).moved, 0);
}
