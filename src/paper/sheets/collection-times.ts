import type { Words } from '../../words/index.ts';
import { groupBy, sheet } from './content.ts';
import { chosenClasses, type Facts, type SheetClass } from './facts/facts.ts';
import { BOOK_KINDS, handOut } from './handout.ts';
import { clashes, schedule, slotMinutes, spanOf, spanText, type Times } from './schedule.ts';
import { tableOf } from './table.ts';

/** When and where a class collects its books on registration day. */
export interface CollectionTurn extends Times {
  class: SheetClass;
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

/**
 * The turns of all classes that are due books, in order: the whole school's, whatever is printed. What was kept stays; the others come
 * after it, or as if nothing were kept of those that have not collected (`again`).
 */
export function collectionTurns(facts: Facts, again = false): CollectionTurn[] {
  const { counters, minutes, start } = facts.settings();
  const comers = facts.classes.flatMap((c) => comerOf(facts, c, again));
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
  let from = again ? start : Math.max(start, ...kept.map((turn) => turn.to));
  const slots = groupBy(schedule(fresh, counters), (turn) => turn.slot);
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

/** A class that is due books, and how many; none if it is due nothing that is there. */
function comerOf(facts: Facts, c: SheetClass, again: boolean) {
  const { lines } = handOut(facts, { kind: 'class', id: c.id }, BOOK_KINDS);
  const there = lines.filter((l) => l.had + l.now > 0);
  if (there.length === 0) return [];
  const copies = there.reduce((sum, l) => sum + l.had + l.now, 0);
  const done = !lines.some((l) => l.now > 0);
  const kept = c.collectAt !== null && (done || !again);
  return [{ id: c.id, corridor: corridor(c), class: c, titles: there.length, copies, done, kept }];
}

const isPlaced = (c: SheetClass) => c.floor !== null || c.building !== null;

function corridor(c: SheetClass): string {
  return isPlaced(c) ? `${c.building ?? ''}/${c.floor ?? ''}` : `grade ${c.grade}`;
}

/** 领书时间安排表 (collection times): when each class comes to which counter. */
export const collectionTimes = sheet('collection-times', (facts, filter) => {
  const say = facts.words.paper.sheets;
  const turns = collectionTurns(facts);
  const chosen = new Set(chosenClasses(facts, filter).map((c) => c.id));
  const shown = turns.filter((t) => chosen.has(t.class.id));
  const table = tableOf<CollectionTurn>(facts.words, {
    time: (t) => t.time,
    counter: (t) => counterOf(facts.words, t),
    class: { key_column: false, value: (t) => t.class.name },
    pupils: (t) => t.class.enrolment,
    place: (t) => place(facts, t.class),
    teacher: (t) => t.class.teacher,
    kinds: (t) => t.titles,
    copies: (t) => t.copies,
    done: (t) => t.done || null,
  });
  return {
    nothing: shown.every((t) => t.done),
    page: 'portrait',
    signed: ['maker', 'reviewer', 'date'],
    columns: table.columns,
    parts: [
      {
        facts: {
          registration: facts.term.registration ?? facts.term.opening,
          counters: facts.settings().counters,
        },
        groups: [table.group(shown)],
        notes: [
          !turns.every((t) => isPlaced(t.class))
            ? say.notes.collectionPlain
            : clashes(turns)
              ? say.notes.collectionClash
              : say.notes.collection,
        ],
      },
    ],
  };
});

/** 2号; nothing where the time is kept without a counter. */
export const counterOf = (words: Words, { counter }: Pick<CollectionTurn, 'counter'>): string | null =>
  counter === null ? null : words.paper.sheets.counterName(counter);

function place(facts: Facts, c: SheetClass): string | null {
  if (c.building === null && c.floor === null) return c.room;
  return facts.words.paper.sheets.place(c.building ?? '', c.floor);
}
