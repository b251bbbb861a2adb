import { sheet } from './content.ts';
import { chosenClasses, type Facts, type SheetClass } from './facts/facts.ts';
import { BOOK_KINDS, handOut } from './handout.ts';
import { type Comer, clashes, schedule, slotTime } from './schedule.ts';
import { tableOf } from './table.ts';

/** When and where a class collects its books on registration day. */
export interface CollectionTurn {
  class: SheetClass;
  slot: number;
  counter: number;
  time: string;
  titles: number;
  copies: number;
  /** The class has collected. */
  done: boolean;
}

/**
 * The turns of all classes that are due books, in order: the whole school's, whatever is printed. They follow from what is due, not
 * from what is still to be handed out: a class that has collected keeps its turn, and so do all others.
 */
export function collectionTurns(facts: Facts): { turns: CollectionTurn[]; clash: boolean } {
  const { counters, minutes, start } = facts.settings();
  const comers: (Comer & { class: SheetClass; titles: number; copies: number; done: boolean })[] = [];
  for (const c of facts.classes) {
    const { lines } = handOut(facts, { kind: 'class', id: c.id }, BOOK_KINDS);
    const there = lines.filter((l) => l.had + l.now > 0);
    if (there.length === 0) continue;
    const copies = there.reduce((sum, l) => sum + l.had + l.now, 0);
    const done = !lines.some((l) => l.now > 0);
    comers.push({ id: c.id, corridor: corridor(c), class: c, titles: there.length, copies, done });
  }
  const byId = new Map(comers.map((c) => [c.id, c]));
  const planned = schedule(comers, counters);
  const turns = planned.map((t): CollectionTurn => {
    const comer = byId.get(t.id)!;
    const { class: c, titles, copies, done } = comer;
    return {
      class: c,
      slot: t.slot,
      counter: t.counter,
      time: slotTime(start, minutes, t.slot),
      titles,
      copies,
      done,
    };
  });
  return { turns, clash: clashes(planned, comers).length > 0 };
}

function corridor(c: SheetClass): string {
  return c.floor === null && c.building === null
    ? `grade ${c.grade}`
    : `${c.building ?? ''}/${c.floor ?? ''}`;
}

/** 领书时间安排表 (collection times): when each class comes to which counter. */
export const collectionTimes = sheet('collection-times', (facts, filter) => {
  const say = facts.words.paper.sheets;
  const { turns, clash } = collectionTurns(facts);
  const chosen = new Set(chosenClasses(facts, filter).map((c) => c.id));
  const shown = turns.filter((t) => chosen.has(t.class.id));
  const table = tableOf<CollectionTurn>(facts.words, {
    time: (t) => t.time,
    counter: (t) => say.counterName(t.counter + 1),
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
          shown.every((t) => t.class.floor === null && t.class.building === null)
            ? say.notes.collectionPlain
            : clash
              ? say.notes.collectionClash
              : say.notes.collection,
        ],
      },
    ],
  };
});

function place(facts: Facts, c: SheetClass): string | null {
  if (c.building === null && c.floor === null) return c.room;
  return facts.words.paper.sheets.place(c.building ?? '', c.floor);
}
