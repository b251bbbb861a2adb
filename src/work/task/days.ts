import { type Calendar, shift, type Unit } from '../../school/calendar/calendar.ts';
import type { Day } from '../../school/calendar/day.ts';
import { loadCalendar } from '../../school/calendar/store.ts';
import { terms } from '../../school/term/store.ts';
import type { Reader, Writer } from '../../store/reader.ts';
import type { AnchorDays } from '../checklist/expand.ts';
import { followCalendar } from './series-store.ts';
import { moveOff } from './store.ts';

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
  if (moves.length > 0) moveOff(tx, moves);
  return { moved: moves.length, unknownYears: [...unknown].sort() };
}

/** The open tasks of every open term follow the school's calendar, those that come back too. Returns how many moved, came or went. */
export function retimeOpenTerms(tx: Writer): number {
  const calendar = loadCalendar(tx);
  return terms(tx)
    .filter((term) => term.state === 'open')
    .reduce(
      (sum, term) => sum + retimeTasks(tx, term.id, calendar).moved + followCalendar(tx, term.id, calendar),
      0,
    );
}
