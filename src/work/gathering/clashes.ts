import { isOurs, type SourceKind, unitsOf } from '../../goods/plan/events.ts';
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
  lost: number;
  damaged: number;
  sourceKind: SourceKind;
  owner: string | null;
  source: string | null;
  dueOn: string | null;
  /** What the storeroom holds of it. */
  held: number;
  /** What of it can be taken now: neither lent nor going out by drafts. */
  free: number;
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

/** The days from `today` on which two or more events together want more gear than there is. */
export function clashesOf(
  lines: readonly EventLine[],
  classes: Parameters<typeof unitsOf>[1],
  today: Day,
): Clash[] {
  const days = new Map<string, Clash>();
  for (const line of lines) {
    const units = line.lent === 1 && isOurs(line) ? unitsOf(line, classes) : 0;
    if (units === 0) continue;
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
  return [...days.values()]
    .filter((d) => d.events.length > 1 && d.need > d.held)
    .sort((a, b) => (a.day + a.item < b.day + b.item ? -1 : 1));
}
