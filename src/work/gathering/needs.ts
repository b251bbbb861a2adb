import { addDays, type Day } from '../../school/calendar/day.ts';

export type LineScope = 'once' | 'class' | 'pupil' | 'contest';

/** What an event needs of an item, as it was written. */
export interface EventLine {
  id: number;
  eventId: number;
  event: string;
  from: Day;
  to: Day;
  /** '1,2'; '' is every grade. */
  grades: string;
  contests: number;
  itemId: number;
  item: string;
  unit: string;
  /** 1: gear that comes back; 0: used up. */
  lent: 0 | 1;
  scope: LineScope;
  quantity: number;
  per: number;
  issued: number;
  returned: number;
  owner: string | null;
  source: string | null;
  dueOn: string | null;
  /** What the storeroom holds of it. */
  held: number;
}

export interface Counted {
  grade: number;
  enrolment: number;
}

/** Units that a line comes to: `quantity` for every `per` of its scope (classes, pupils, contests), rounded up. */
export function unitsOf(
  line: Pick<EventLine, 'scope' | 'quantity' | 'per' | 'grades' | 'contests'>,
  classes: readonly Counted[],
): number {
  if (line.scope === 'once') return line.quantity;
  if (line.scope === 'contest') return Math.ceil((line.contests * line.quantity) / line.per);
  const grades = line.grades === '' ? null : new Set(line.grades.split(',').map(Number));
  const mine = classes.filter((c) => grades === null || grades.has(c.grade));
  const count = line.scope === 'class' ? mine.length : mine.reduce((sum, c) => sum + c.enrolment, 0);
  return Math.ceil((count * line.quantity) / line.per);
}

/** An item that the events of one day want more of than there is. */
export interface Clash {
  itemId: number;
  item: string;
  day: Day;
  need: number;
  held: number;
  events: { id: number; name: string; units: number }[];
}

export interface EventNeeds {
  /** What events use up; the shape that goods/need takes. Nothing of events that are over or cancelled. */
  consumed: { itemId: number; eventId: number; quantity: number; name: string }[];
  /** Gear: item id → units of its busiest day, from today. */
  gear: Map<number, number>;
  /** Days on which two or more events together want more gear than there is. */
  clashes: Clash[];
}

/** What events need of goods: consumed lines add up, gear is lent and counts by its busiest day. */
export function needsOf(lines: readonly EventLine[], classes: readonly Counted[], today: Day): EventNeeds {
  const consumed: EventNeeds['consumed'] = [];
  const days = new Map<string, Clash>();
  for (const line of lines) {
    const units = unitsOf(line, classes);
    if (units === 0) continue;
    if (line.lent === 0) {
      consumed.push({ itemId: line.itemId, eventId: line.eventId, quantity: units, name: line.event });
      continue;
    }
    for (let day = line.from < today ? today : line.from; day <= line.to; day = addDays(day, 1)) {
      const key = `${line.itemId}|${day}`;
      const clash = days.get(key) ?? {
        itemId: line.itemId,
        item: line.item,
        day,
        need: 0,
        held: line.held,
        events: [],
      };
      clash.need += units;
      clash.events.push({ id: line.eventId, name: line.event, units });
      days.set(key, clash);
    }
  }
  const gear = new Map<number, number>();
  for (const d of days.values()) gear.set(d.itemId, Math.max(gear.get(d.itemId) ?? 0, d.need));
  const clashes = [...days.values()].filter((d) => d.events.length > 1 && d.need > d.held);
  return { consumed, gear, clashes: clashes.sort((a, b) => (a.day + a.item < b.day + b.item ? -1 : 1)) };
}
