import { groupBy } from '../../store/groups.ts';
import type { ItemKind } from '../item/item.ts';
import type { Plan, Share } from '../plan/types.ts';
import { schedule, slotMinutes, spanOf, spanText, type Times } from './schedule.ts';

/** What is to be known of a class that collects its books: where it sits, and when it was told to come. */
export interface Collector {
  id: number;
  grade: number;
  building: string | null;
  floor: number | null;
  collectAt: string | null;
  counter: number | null;
}

/** How a school hands out its books. */
export interface CollectionSettings {
  /** How many counters (领书点) hand out at the same time. */
  counters: number;
  /** How many minutes a class takes at a counter. */
  minutes: number;
  /** When the first class comes, in minutes after midnight. */
  start: number;
}

/** When and where a class collects its books on registration day. */
export interface CollectionTurn<C extends Collector> extends Times {
  class: C;
  /** As printed: 8:30–8:40. */
  time: string;
  counter: number | null;
  titles: number;
  copies: number;
  /** The class has collected. */
  done: boolean;
  /** The school has kept this time; others may still move. */
  kept: boolean;
}

const KINDS: readonly ItemKind[] = ['book', 'aid'];

/**
 * The turns of all classes that are due books, in order. What was kept stays; the others come after it, or as if nothing were kept of
 * those that have not collected (`again`).
 */
export function collectionTurns<C extends Collector>(
  classes: readonly C[],
  plan: Pick<Plan, 'items' | 'shares'>,
  { counters, minutes, start }: CollectionSettings,
  again = false,
): CollectionTurn<C>[] {
  const shares = sharesByClass(plan);
  const comers = classes.flatMap((c) => comerOf(c, shares.get(c.id) ?? [], again));
  if (comers.length === 0) return [];
  const average = comers.reduce((sum, c) => sum + c.copies, 0) / comers.length;
  const kept = comers
    .filter((c) => c.kept)
    .map((c) => ({
      ...c,
      ...spanOf(c.class.collectAt!),
      time: c.class.collectAt!,
      counter: c.class.counter,
    }));
  const fresh = comers.filter((c) => !c.kept);
  const byId = new Map(fresh.map((c) => [c.id, c]));
  const slots = groupBy(schedule(fresh, counters), (turn) => turn.slot);
  let from = again ? start : Math.max(start, ...kept.map((turn) => turn.to));
  const placed = [...slots.values()].flatMap((slot) => {
    const own = slot.map(({ id, counter }) => ({ ...byId.get(id)!, counter: counter + 1 }));
    const to =
      from +
      slotMinutes(
        own.map((c) => c.copies),
        average,
        minutes,
      );
    const turns = own.map((c) => ({ ...c, from, to, time: spanText({ from, to }) }));
    from = to;
    return turns;
  });
  return [...kept, ...placed].sort((a, b) => a.from - b.from || (a.counter ?? 0) - (b.counter ?? 0));
}

/** Each class's shares of books. */
function sharesByClass({ items, shares }: Pick<Plan, 'items' | 'shares'>): ReadonlyMap<number, Share[]> {
  const books = new Set(items.flatMap(({ item }) => (KINDS.includes(item.kind) ? [item.id] : [])));
  const own = shares.filter(({ itemId, recipient }) => recipient.kind === 'class' && books.has(itemId));
  return groupBy(own, ({ recipient }) => recipient.id);
}

/** A class that is due books, and how many; none if it is due nothing that is there. A draft says what it is handed, before the plan. */
function comerOf<C extends Collector>(c: C, shares: readonly Share[], again: boolean) {
  const drafted = shares.some((share) => share.drafted > 0);
  const lines = shares.map((share) => ({
    had: Math.min(share.need, Math.max(0, share.has)),
    now: drafted ? share.drafted : share.allocated,
  }));
  const there = lines.filter((l) => l.had + l.now > 0);
  if (there.length === 0) return [];
  const copies = there.reduce((sum, l) => sum + l.had + l.now, 0);
  const done = !lines.some((l) => l.now > 0);
  const kept = c.collectAt !== null && (done || !again);
  return [{ id: c.id, corridor: corridor(c), class: c, titles: there.length, copies, done, kept }];
}

/** Whether it is known where the class sits. */
export const isPlaced = (c: Collector): boolean => c.floor !== null || c.building !== null;

function corridor(c: Collector): string {
  return isPlaced(c) ? `${c.building ?? ''}/${c.floor ?? ''}` : `grade ${c.grade}`;
}
