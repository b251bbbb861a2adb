import type { Item } from '../../goods/item/item.ts';
import type { Words } from '../../words/index.ts';
import { CLASS_HEAD, classFacts, sheet } from './content.ts';
import { BOOK_KINDS, handOutByClass } from './handout.ts';
import { BY_HAND, type Columns, numbered, tableOf } from './table.ts';

/** A class of no more pupils takes half a page. */
const SMALL = 9;

/** Empty rows for newcomers. */
const SPARE_ROWS = 3;

/** 学生领书签名表 (pupil textbook sign-off): a page per class, a row per pupil, a box per title. */
export const pupilBooks = sheet('pupil-books', (facts, filter) => {
  const { words } = facts;
  const say = words.paper.sheets;
  const table = (titles: readonly Item[], late: ReadonlySet<number> = new Set()) =>
    tableOf<string | null>(words, {
      no: numbered,
      pupil: { as: 'name', value: (name) => name },
      ...titleColumns(words, titles, { kind: 'tick', late }),
      sign: BY_HAND,
    });
  const classes = handOutByClass(facts, filter, BOOK_KINDS).filter(({ of }) => of.enrolment > 0);
  return {
    signed: ['teacher', 'date'],
    head: [...CLASS_HEAD, 'kinds'],
    // Of small classes two are on a page.
    shared: classes.every(({ of }) => of.enrolment <= SMALL),
    columns: table([]).columns,
    parts: classes.map(({ of, lines }) => {
      const pupils = (facts.pupils().get(of.id) ?? []).map((p) => p.name);
      const unnamed = Array<null>(Math.max(0, of.enrolment - pupils.length)).fill(null);
      const late = new Set(lines.filter((l) => l.had + l.now === 0).map((l) => l.item.id));
      const own = table(
        lines.map((l) => l.item),
        late,
      );
      return {
        of,
        facts: { ...classFacts(words, of), kinds: say.kindsCounted(lines.length) },
        columns: own.columns,
        groups: [own.group([...pupils, ...unnamed])],
        blankRows: SPARE_ROWS,
        notes: [
          ...(pupils.length === 0 ? [say.notes.pupilsUnknown] : []),
          say.notes.pupilBooks,
          ...(late.size > 0 ? [say.notes.pupilLate] : []),
        ],
      };
    }),
  };
});

/**
 * A narrow column per title with the key i + item id ("i12"), headed by the title's subject if no other title of the table has
 * the same, otherwise by its name.
 */
export function titleColumns<Row>(
  words: Words,
  titles: readonly Item[],
  of: {
    kind: 'tick' | 'count';
    value?: (row: Row, id: number) => number | null;
    /** Titles of which nothing is there yet: said, so that nobody waits to sign for the others. */
    late?: ReadonlySet<number>;
  },
): Columns<Row> {
  const times = new Map<string, number>();
  for (const t of titles) if (t.subject !== null) times.set(t.subject, (times.get(t.subject) ?? 0) + 1);
  return Object.fromEntries(
    titles.map((t) => {
      const name = t.subject !== null && times.get(t.subject) === 1 ? t.subject : t.name;
      const { reused, comesLate } = words.paper.sheets;
      const label = `${name}${of.late?.has(t.id) ? comesLate : t.reused === 1 ? reused : ''}`;
      const value = of.value && ((row: Row) => of.value!(row, t.id));
      return [`i${t.id}`, { label, kind: of.kind, sum: of.kind === 'count', width: 4, upright: true, value }];
    }),
  );
}
