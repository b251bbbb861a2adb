import { clashes } from '../../goods/collection/schedule.ts';
import { type CollectionTurn, collectionTurns, isPlaced } from '../../goods/collection/turns.ts';
import type { Words } from '../../words/index.ts';
import { sheet } from './content.ts';
import { chosenClasses, type Facts, type SheetClass } from './facts/facts.ts';
import { tableOf } from './table.ts';

/** The turns of the whole school, whatever is printed. */
export const turnsOf = (facts: Facts): CollectionTurn<SheetClass>[] =>
  collectionTurns(facts.classes, facts.plan(), facts.settings());

/** 领书时间安排表 (collection times): when each class comes to which counter. */
export const collectionTimes = sheet('collection-times', (facts, filter) => {
  const say = facts.words.paper.sheets;
  const turns = turnsOf(facts);
  const chosen = new Set(chosenClasses(facts, filter).map((c) => c.id));
  const shown = turns.filter((t) => chosen.has(t.class.id));
  const table = tableOf<CollectionTurn<SheetClass>>(facts.words, {
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
    head: ['registration', 'counters'],
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
export const counterOf = (words: Words, { counter }: { counter: number | null }): string | null =>
  counter === null ? null : words.paper.sheets.counterName(counter);

function place(facts: Facts, c: SheetClass): string | null {
  if (c.building === null && c.floor === null) return c.room;
  return facts.words.paper.sheets.place(c.building ?? '', c.floor);
}
