import type { ItemKind } from '../../goods/item/item.ts';
import type { Words } from '../../words/index.ts';
import { unitSaid } from '../../words/said.ts';
import { listTasks } from '../../work/task/store.ts';
import { counterOf, turnsOf } from './collection-times.ts';
import { CLASS_HEAD, classFacts, langOf, type PartContent, sheet, yuan } from './content.ts';
import type { Facts, SheetClass } from './facts/facts.ts';
import {
  BOOK_KINDS,
  CLASS_KINDS,
  type Due,
  goodsName,
  handOutByClass,
  numberOf,
  SUPPLY_KINDS,
} from './handout.ts';
import { BY_HAND, tableOf } from './table.ts';

/**
 * 班级领用签收单 (class packet): a page per class with all that it is handed now, books, exercise books and supplies, what it had before
 * and what it is owed, signed once; below, what is still to be done in the class.
 */
export const classPacket = sheet('class-packet', (facts, filter) => {
  const { words } = facts;
  const say = words.paper.sheets;
  // Times hold for the day of registration: on a later day nobody waits at a counter.
  const past = facts.today > (facts.term.registration ?? facts.term.opening);
  const turns = new Map(past ? [] : turnsOf(facts).map((turn) => [turn.class.id, turn]));
  return {
    page: 'portrait',
    shared: true,
    signed: ['taker', 'teacher', 'issuer', 'date'],
    head: [...CLASS_HEAD, 'collectAt', 'document'],
    columns: packetTable(facts, false).columns,
    parts: handOutByClass(facts, filter, CLASS_KINDS).map(({ of, lines, documents }): PartContent => {
      const given = lines.some((l) => l.now > 0) ? lines.filter((l) => l.now > 0) : lines;
      const had = given.some((l) => l.had > 0);
      const table = packetTable(facts, had);
      const turn = turns.get(of.id);
      return {
        of,
        document: documents[0],
        facts: {
          ...classFacts(words, of),
          collectAt: turn ? `${turn.time} ${counterOf(words, turn) ?? ''}`.trim() : null,
          document: documents.join(say.join),
        },
        columns: had ? table.columns : undefined,
        groups: SORTS.flatMap(({ sort, kinds }) => {
          const own = given.filter((l) => kinds.includes(l.item.kind));
          return own.length === 0 ? [] : [table.group(own, { heading: headingOf(words, sort, own) })];
        }),
        notes: [
          ...owedBesides(
            words,
            lines.filter((l) => !given.includes(l)),
          ),
          [say.notes.classPacket, given.some((l) => l.item.reused === 1) ? say.notes.reused : ''].join(''),
          ...tasksOf(facts, of),
        ],
      };
    }),
  };
});

/** What stands under one heading. */
const SORTS: readonly { sort: ItemKind; kinds: readonly ItemKind[] }[] = [
  { sort: 'book', kinds: BOOK_KINDS },
  { sort: 'exercise-book', kinds: ['exercise-book'] },
  { sort: 'supply', kinds: SUPPLY_KINDS },
];

/** A heading with what is handed out under it: copies are summed, and worth something; boxes of chalk and brooms are not summed. */
function headingOf(words: Words, sort: ItemKind, lines: readonly Due[]): string {
  const say = words.paper.sheets;
  if (sort === 'supply') return say.sorts[sort];
  const copies = lines.reduce((total, l) => total + l.now, 0);
  const fen = lines.reduce((total, l) => total + l.now * (l.item.priceFen ?? 0), 0);
  return say.packetHeading({
    sort: say.sorts[sort],
    kinds: lines.length,
    copies,
    unit: unitSaid(words, copies, lines[0]!.item.unit),
    value: sort === 'book' && fen > 0 ? yuan(words, fen) : '',
  });
}

/** What the class is owed of which nothing is handed out now. */
function owedBesides(words: Words, lines: readonly Due[]): string[] {
  const say = words.paper.sheets;
  const owed = lines.map((l) =>
    say.owedItem(goodsName(words, l.item), l.owed, unitSaid(words, l.owed, l.item.unit)),
  );
  return owed.length === 0 ? [] : [`${say.owedBesides}${owed.join(say.join)}`];
}

function packetTable({ words }: Facts, had: boolean) {
  const say = words.paper.sheets;
  return tableOf<Due>(words, {
    no: numberOf,
    item: { width: 24, value: (l) => goodsName(words, l.item) },
    unit: (l) => l.item.unit,
    due: (l) => l.due,
    had: { hidden: !had, value: (l) => l.had },
    now: (l) => l.now,
    packs: (l) =>
      l.packs === 0 || l.item.pack === 1 ? null : say.packsAndLoose(l.packs, l.loose, l.item.unit),
    got: BY_HAND,
    owed: (l) => l.owed,
    note: { width: 8 },
  });
}

/** The class's open tasks in a line, each with a box to tick and its day. */
function tasksOf({ reader, term, today, words }: Facts, of: SheetClass): string[] {
  if (!reader) return [];
  const say = words.paper.sheets;
  const tasks = listTasks(reader, term.id, { classCode: of.code }, today);
  if (tasks.length === 0) return [];
  const lang = langOf(words);
  const boxes = tasks.map((t) =>
    say.taskBox({ task: lang === 'en' ? (t.titleEn ?? t.title) : t.title, due: t.due?.slice(5) ?? '' }),
  );
  return [say.classTasks + boxes.join('　')];
}
