import { findItems, isNamedInFull, itemTitle } from '../../../goods/item/find.ts';
import { isbnCell } from '../../../goods/item/isbn.ts';
import { type Item, type ItemKind, isSupply } from '../../../goods/item/item.ts';
import { type ItemChange, itemById, items, removeItem } from '../../../goods/item/store.ts';
import { limitsByItem, setPupilCopies } from '../../../goods/need/for-classes.ts';
import { setStandard, standards } from '../../../goods/need/standard.ts';
import type { ClassInfo } from '../../../school/class/class.ts';
import { className } from '../../../school/class/name.ts';
import { classes } from '../../../school/class/store.ts';
import { groupBy } from '../../../store/groups.ts';
import type { Writer } from '../../../store/reader.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { typedKind } from '../../arguments/kind.ts';
import { cellTyped } from '../../arguments/text.ts';
import type { Context } from '../../context.ts';
import type { At } from '../../noun/description.ts';
import { nounOf } from '../../noun/noun.ts';
import { classes as classesIn, count, flag, grade, itemKind, text } from '../../options.ts';
import { ITEM_FIELDS } from '../item/fields.ts';
import { addItem, changeItem } from '../item/write.ts';

/** Everything that is printed. */
export const PAPER_KINDS: readonly ItemKind[] = ['book', 'guide', 'aid', 'exercise-book'];

/** A title with what the term says of it. */
type BookRow = Item & {
  /** Copies per pupil by grades ('' is all of its grade's); none: not needed this term. */
  perPupil: { grades: string; quantity: number }[];
  /** Codes of the classes that alone have it; none: every class of its grades. */
  classes: string[];
  /** 教师用书, or a guide's count. */
  teacherCopies: number;
};
type Copies = { perPupil?: number; teacherCopies?: number; only?: ClassInfo[] };
type BookFacts = ItemChange & Copies;

const VOLUMES: Record<string, Item['volume']> = {
  上册: '上册',
  上: '上册',
  下册: '下册',
  下: '下册',
  全一册: '全一册',
  全: '全一册',
};

/** Titles, each with its copies per pupil and for teachers. */
export const books = nounOf<BookRow, BookFacts>()('book', {
  fields: {
    code: {},
    kind: itemKind({
      only: 'add',
      filter: 'is',
      read: (typed, ctx) => typedKind(ctx, typed, PAPER_KINDS),
      cell: (row, ctx) => ctx.words.goods.kinds[row.kind],
    }),
    grade: grade({
      filter: 'is',
      cell: (row, ctx) => (row.grade === null ? null : ctx.words.goods.grade(row.grade)),
    }),
    name: text({ only: 'edit', empty: 'needed', shrink: true }),
    spec: { list: false },
    unit: { list: false },
    subject: text({ list: 'show', word: true }),
    volume: text({ list: 'show', read: volume, word: true }),
    isbn: text({ read: (typed) => cellTyped(isbnCell, typed) ?? null }),
    publisher: text({ list: 'show' }),
    edition: text({ list: 'show' }),
    ...ITEM_FIELDS,
    perPupil: count({ cell: perPupilText, empty: 0 }),
    classes: classesIn({
      takes: '<classes>',
      writes: 'only',
      empty: [],
      list: 'some',
      shrink: true,
      cell: (row, { words, lang }) => row.classes.map((code) => className(code, lang)).join(words.list),
    }),
    teacherCopies: count({ cell: (row) => row.teacherCopies || null, empty: 0 }),
    reused: flag({ value: (row) => row.reused === 1, list: 'show', cell: reusedText }),
    sets: count({ key: 'reuseSets', json: 'reuse_sets', list: false }),
  },
  all: (at) => titles(at, items(at.reader)),
  one: (at, id) => titles(at, items(at.reader, { retired: true })).find((row) => row.id === id),
  search: (at, words) => titles(at, findItems(at.reader, at.term.id, words, { every: true })),
  find: (at, typed) =>
    titles(at, findItems(at.reader, at.term.id, typed, { kinds: PAPER_KINDS, retired: true })),
  id: (row) => row.id,
  title: (row) => `${row.code} ${itemTitle(row)}`,
  code: (row) => row.code,
  add(tx, { perPupil, teacherCopies, only, ...facts }, at) {
    const kind = facts.kind ?? 'book';
    const id = addItem(tx, { ...facts, kind });
    // A pupil has a copy unless said otherwise; a guide or an aid has its own count only.
    const usual = kind === 'book' || kind === 'exercise-book' ? 1 : undefined;
    setCopies(tx, at, id, { perPupil: perPupil ?? usual, teacherCopies, only });
    return id;
  },
  edit(tx, row, { perPupil, teacherCopies, only, ...facts }, at) {
    changeItem(tx, itemById(tx, row.id)!, facts);
    setCopies(tx, at, row.id, { perPupil, teacherCopies, only });
  },
  remove: (tx, row) => removeItem(tx, row.id),
  whole: isNamedInFull,
  follow(facts) {
    if (facts.reused !== undefined) facts.reused = facts.reused ? 1 : 0;
    if (facts.reuseSets === 0) facts.reuseSets = null;
    else if (facts.reuseSets) facts.reused = 1;
  },
});

/** Titles with their standards of the term: two queries. */
function titles({ reader, term }: At, found: readonly Item[]): BookRow[] {
  const all = standards(reader, term.id);
  const byItem = groupBy(all, (one) => one.itemId);
  const limits = limitsByItem(all);
  const codes = new Map(
    limits.size === 0 ? [] : classes(reader, term.id).map((one) => [one.id, one.code] as const),
  );
  return found
    .filter((item) => !isSupply(item.kind))
    .map((item) => {
      const own = byItem.get(item.id) ?? [];
      const limited = limits.get(item.id) ?? [];
      return {
        ...item,
        perPupil: [
          ...own.filter((one) => one.scope === 'pupil' && one.classId === null),
          ...limited.slice(0, 1),
        ].map(({ grades, quantity }) => ({ grades, quantity })),
        classes: limited.map((one) => codes.get(one.classId!)!),
        teacherCopies: own.filter((one) => one.scope === 'teachers').reduce((n, one) => n + one.quantity, 0),
      };
    });
}

/** Copies per pupil, of all or some classes, and for teachers are standards of the term. */
function setCopies(tx: Writer, at: At, id: number, { perPupil, teacherCopies, only }: Copies): void {
  const termId = at.term.id;
  const own = standards(tx, termId, id);
  const limited = own.some((one) => one.scope === 'pupil' && one.classId !== null);
  const write = (scope: 'pupil' | 'teachers', quantity: number | undefined) => {
    if (quantity === undefined) return;
    // The row that is there is changed, however its grades are written; a new one follows the item's grade.
    const there = own.filter((one) => one.scope === scope && one.classId === null);
    const grades = there.length === 1 ? there[0]!.grades : '';
    setStandard(tx, { termId, itemId: id, scope, grades, quantity });
  };
  if (only || (limited && perPupil !== undefined)) {
    const item = itemById(tx, id)!;
    if (only) refuseOtherGrade(at, item, only);
    const ids = only?.map((one) => one.id) ?? own.flatMap(({ classId }) => classId ?? []);
    const classIds = ids.length === 0 ? null : ids;
    setPupilCopies(tx, termId, item, { grades: String(item.grade ?? ''), classIds, quantity: perPupil });
  } else write('pupil', perPupil);
  write('teachers', teacherCopies);
}

function refuseOtherGrade({ ctx }: At, { name, grade }: Item, only: readonly ClassInfo[]): void {
  const other = grade === null ? undefined : only.find((one) => one.grade !== grade);
  if (grade === null || !other) return;
  const args = { name, class: className(other.code, ctx.lang), grade: ctx.words.goods.grade(grade) };
  refuse(EXIT.usage, 'book-other-grade', args);
}

/** 1, or 4 (一、二年级) 3 (三年级): four a pupil in grades 1 and 2, three in grade 3. */
function perPupilText(row: BookRow, { words }: Context): string {
  return [...groupBy(row.perPupil, ({ quantity }) => quantity)]
    .map(([quantity, of]) => {
      const ofAll = of.some(({ grades }) => grades === '' || grades === String(row.grade));
      return ofAll
        ? `${quantity}`
        : `${quantity} (${words.goods.grades(of.map(({ grades }) => grades).join())})`;
    })
    .join(' ');
}

function reusedText(row: BookRow, ctx: Context): string | null {
  if (row.reused === 0) return null;
  return row.reuseSets === null ? ctx.words.book.yes : ctx.words.book.sets(row.reuseSets);
}

function volume(typed: string): Item['volume'] {
  return VOLUMES[typed.trim()] ?? refuse(EXIT.usage, 'volume-bad', { value: typed });
}
