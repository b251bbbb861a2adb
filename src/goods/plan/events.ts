import { addDays } from '../../school/calendar/day.ts';
import type { Reader } from '../../store/reader.ts';
import type { NeedClass, NeedEvent } from '../need/facts.ts';

/** Where an event's goods come from: the storeroom, lent by others, rented, brought by pupils; bought for it. */
export const SOURCES = ['own', 'borrowed', 'rented', 'brought', 'bought'] as const;
export type SourceKind = (typeof SOURCES)[number];

/** Goes through the storeroom, which then needs it: what others lend or pupils bring is never bought. */
export const isOurs = ({ sourceKind }: { sourceKind: SourceKind }): boolean =>
  sourceKind === 'own' || sourceKind === 'bought';

/** Gear of a line that is out still: neither back nor written off. */
export const stillOut = (line: { issued: number; returned: number; lost: number; damaged: number }): number =>
  line.issued - line.returned - line.lost - line.damaged;

/** What an event needs of an item, as it was written (table gathering_line). */
export interface EventLine {
  eventId: number;
  name: string;
  itemId: number;
  lent: 0 | 1;
  sourceKind: SourceKind;
  scope: 'once' | 'class' | 'pupil' | 'contest';
  quantity: number;
  per: number;
  /** Handed out so far. */
  issued: number;
  /** '1,2'; '' is every grade. */
  grades: string;
  contests: number;
  from: string;
  to: string;
  state: 'planned' | 'done';
}

/** What the events of a term need. */
export interface EventGoods {
  /** What events use up: a need of the event. */
  events: NeedEvent[];
  /** Gear: item id → units of its busiest day, from today. */
  gear: Map<number, number>;
}

/** The goods of a term's events, cancelled ones left out: one query. */
export function loadEventLines(reader: Reader, termId: number): EventLine[] {
  return reader.all<EventLine>(
    `SELECT g.id AS eventId, g.name, l.item_id AS itemId, l.lent, l.source_kind AS sourceKind, l.scope, l.quantity, l.per, l.issued, g.grades,
            coalesce(g.contests, 0) AS contests, g.date AS "from", coalesce(g.ends_on, g.date) AS "to", g.state
       FROM gathering_line AS l JOIN gathering AS g ON g.id = l.gathering_id
      WHERE g.term_id = ? AND g.state <> 'cancelled' ORDER BY g.date, g.id, l.id`,
    termId,
  );
}

/**
 * What events need: consumed lines add up; gear is lent, its need is the busiest day's from `today` (every day without it). An
 * event that is done needs no more of what is used up than it got.
 */
export function eventGoods(
  lines: readonly EventLine[],
  classes: readonly Pick<NeedClass, 'grade' | 'enrolment'>[],
  today: string | undefined,
): EventGoods {
  const events: NeedEvent[] = [];
  const days = new Map<number, Map<string, number>>();
  for (const line of lines) {
    if (!isOurs(line)) continue;
    const units = unitsOf(line, classes);
    if (line.lent === 0) {
      const quantity = line.state === 'done' ? Math.min(units, line.issued) : units;
      if (quantity > 0)
        events.push({ itemId: line.itemId, eventId: line.eventId, quantity, name: line.name });
      continue;
    }
    if (line.state === 'done') continue;
    const byDay = days.get(line.itemId) ?? new Map<string, number>();
    days.set(line.itemId, byDay);
    const first = today !== undefined && line.from < today ? today : line.from;
    for (let day = first; day <= line.to; day = addDays(day, 1)) {
      byDay.set(day, (byDay.get(day) ?? 0) + units);
    }
  }
  const gear = new Map([...days].map(([itemId, byDay]) => [itemId, Math.max(0, ...byDay.values())]));
  return { events, gear };
}

/** Units that a line comes to: `quantity` for every `per` of its scope (classes, pupils, contests), rounded up. */
export function unitsOf(
  line: Pick<EventLine, 'scope' | 'quantity' | 'per' | 'grades' | 'contests'>,
  classes: readonly Pick<NeedClass, 'grade' | 'enrolment'>[],
): number {
  if (line.scope === 'once') return line.quantity;
  const grades = line.grades === '' ? null : new Set(line.grades.split(',').map(Number));
  const own = classes.filter((one) => grades === null || grades.has(one.grade));
  const count =
    line.scope === 'contest'
      ? line.contests
      : line.scope === 'class'
        ? own.length
        : own.reduce((sum, one) => sum + one.enrolment, 0);
  return Math.ceil((count * line.quantity) / line.per);
}
