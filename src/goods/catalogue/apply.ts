import { emptyOutcome } from '../../intake/differences.ts';
import type { ApplyContext, Outcome, ReadRow } from '../../intake/kind.ts';
import { addAll } from '../../intake/kind.ts';
import { classes as allClasses } from '../../school/class/store.ts';
import { classesByCode, classUnknown } from '../../school/class/stored.ts';
import { groupBy } from '../../store/groups.ts';
import type { Writer } from '../../store/reader.ts';
import { problem } from '../../words/problem.ts';
import type { Item } from '../item/item.ts';
import { type GivenItem, StoredItems } from '../item/stored.ts';
import { titleOfGrade } from '../item/title.ts';
import { limitsByItem, setPupilCopies } from '../need/for-classes.ts';
import { StoredStandards } from '../need/stored-standards.ts';
import { limitsOf } from './limits.ts';
import { type BookOrder, bookOrder, listOf, sameSupplement } from './orders.ts';
import { byPlace } from './places.ts';
import type { BookRow } from './row.ts';

/** Writes a catalogue into the school file: titles, the copies that pupils and teachers are due, and the order lines. */
export function applyBooks(tx: Writer, read: ReadRow<BookRow>[], ctx: ApplyContext): Outcome {
  const outcome = emptyOutcome();
  const items = new StoredItems(tx, outcome, ctx);
  const known = new StoredStandards(tx, ctx.term.id, outcome);
  const classes = classesByCode(tx, ctx.term.id);
  const order = bookOrder(tx, ctx);
  const supplements = new Map<string, BookOrder>();
  const { all: everything, given } = byPlace(ctx.allRows as readonly ReadRow<BookRow>[], read);
  const apart = apartByGrade(everything);
  const called = everything.map(calledByGrade(apart));
  const chosen = chosenBySome(called);
  const every = called.map(chosen);
  const [unordered, rows] = partition(given.map(calledByGrade(apart)).map(chosen));
  const gradesOf = gradesByTitle(every);
  const elective = new Set(every.filter(({ row }) => row.elective).map(({ row }) => titleKey(row)));
  const all = allClasses(tx, ctx.term.id);
  const together = orderedTogether(every);
  const some = limitsOf(every, titleKey, all);
  const limits = limitsByItem(known.all);
  for (const read of rows) {
    const { row } = read;
    const grades = gradesOf.get(titleKey(row)) ?? row.grades;
    const { item, state } = itemOf(row, grades);
    const states: string[] = [state];
    const own = item.grade === null ? row.grades.join(',') : String(item.grade);
    if (row.kind === 'book') addAll(states, pupils(row, item, own, read));
    if (row.kind !== 'aid' && row.teachers !== undefined) {
      const due = { scope: 'teachers' as const, grades: own, quantity: row.teachers };
      if (row.teachers > 0 || known.find(item, due)) states.push(known.set(item, due));
    }
    if (row.kind === 'aid') addAll(states, forClass(row, item, read));
    if (isOrdered(row)) states.push(order.set(item, together.get(titleKey(row)) ?? row.ordered, outcome));
    if (row.extra !== undefined) states.push(supplement(listOf(read)).set(item, row.extra, outcome));
    if (state === 'added') outcome.added++;
    else if (states.some((s) => s !== 'unchanged')) outcome.changed++;
    else outcome.unchanged++;
  }
  if (unordered.length > 0) {
    const names = unordered.map(({ row }) => row.name);
    outcome.remarks.push(problem('books-not-ordered', { names, n: names.length }));
  }
  for (const list of supplements.keys()) {
    const before = sameSupplement(tx, ctx.term.id, list);
    if (before !== undefined) outcome.remarks.push(problem('supplement-again', { list, before }));
  }
  return outcome;

  /** A list of 补订 (additional orders) abbreviates titles: it finds books of the school file, and does not change them. */
  function itemOf(row: BookRow, grades: number[]): ReturnType<StoredItems['upsert']> {
    const [known, ...others] = row.extra !== undefined && row.ordered === undefined ? items.find(row) : [];
    if (known && others.length === 0) return { item: known, state: 'unchanged' };
    return items.upsert(facts(row, grades));
  }

  function supplement(list: string): BookOrder {
    const known = supplements.get(list) ?? bookOrder(tx, ctx, list);
    supplements.set(list, known);
    return known;
  }

  /** Each pupil of the grade gets one; of a book that some classes choose, as many as they chose. */
  function pupils(row: BookRow, item: Item, grades: string, read: ReadRow<BookRow>): string[] {
    const due = { scope: 'pupil' as const, grades };
    if (!row.elective) {
      const chosen = known.all.some((one) => one.itemId === item.id && one.classId !== null);
      if (elective.has(titleKey(row))) return [];
      const codes = some.get(titleKey(row), row.grades);
      if (codes) return forSome(row, item, grades, read, codes);
      if (chosen && row.classes?.length !== 0) return [];
      if (chosen) return [limit(item, grades, row, null)];
      fewer(row, item);
      return [known.set(item, { ...due, quantity: row.perPupil })];
    }
    const none = { ...due, quantity: 0 };
    const all = known.find(item, none)?.quantity ? [known.set(item, none)] : [];
    return [...all, ...forClass(row, item, read)];
  }

  /** A copy for each pupil of the classes that the list says, and none for the others of the grade. */
  function forSome(
    row: BookRow,
    item: Item,
    grades: string,
    read: ReadRow<BookRow>,
    codes: readonly string[],
  ): string[] {
    const unknown = codes.filter((code) => !classes.has(code));
    for (const code of unknown) outcome.problems.push(classUnknown(read, 'class', code));
    const classIds = codes.flatMap((code) => classes.get(code)?.id ?? []);
    return unknown.length > 0 ? [] : [limit(item, grades, row, classIds)];
  }

  function limit(item: Item, grades: string, row: BookRow, classIds: readonly number[] | null): string {
    const state = setPupilCopies(tx, ctx.term.id, item, { grades, classIds, quantity: row.perPupil });
    const before = (limits.get(item.id) ?? []).flatMap(({ classId }) => classId ?? []);
    const own = known.all.some((one) => one.itemId === item.id && one.scope === 'pupil');
    const [from, to] = [before, classIds ?? []].map((ids) =>
      all.flatMap((one) => (ids.includes(one.id) ? one.code : [])).join('、'),
    ) as [string, string];
    if (own && from !== to) outcome.changes.push({ what: item.name, field: 'classes', from, to });
    return state;
  }

  /** 学生用书 for far fewer than a grade has: said, as the grade's pupils are what counts. */
  function fewer(row: BookRow, item: Item): void {
    if (row.pupils === undefined || row.reused || row.classes?.length) return;
    const here = all.filter((one) => row.grades.length === 0 || row.grades.includes(one.grade));
    const count = here.reduce((sum, one) => sum + one.enrolment, 0) * row.perPupil;
    if (row.pupils >= count * 0.9) return;
    outcome.remarks.push(problem('book-for-fewer', { name: item.name, pupils: row.pupils, count }));
  }

  function forClass(row: BookRow, item: Item, read: ReadRow<BookRow>): string[] {
    const several = row.classes?.map(({ code }) => code) ?? [];
    if (several.length > 1) return forSome(row, item, String(row.grades), read, several);
    if (!row.class) {
      outcome.remarks.push(problem('aid-without-classes', { name: item.name }));
      return [];
    }
    const there = classes.get(row.class.code);
    if (!there) {
      outcome.problems.push(classUnknown(read, 'class', row.class.code));
      return [];
    }
    return [known.set(item, { scope: 'class', classId: there.id, quantity: row.ordered ?? 0 })];
  }
}

/** Rows that say that their title is not ordered, and the others. */
function partition(rows: ReadRow<BookRow>[]): [unordered: ReadRow<BookRow>[], rows: ReadRow<BookRow>[]] {
  return [rows.filter(({ row }) => row.unordered), rows.filter(({ row }) => !row.unordered)];
}

function facts(row: BookRow, grades: number[]): GivenItem {
  const { kind, name, isbn, subject, volume, edition, publisher, priceFen, pack, funding, place } = row;
  const own = { kind, name, isbn, subject, volume, edition, publisher, priceFen, pack, funding, place };
  const grade = grades.length === 1 ? grades[0] : undefined;
  return { ...own, unit: '册', grade, reused: row.reused === undefined ? undefined : row.reused ? 1 : 0 };
}

function titleKey(row: BookRow): string {
  return `${row.kind}|${row.isbn ?? row.name}`;
}

/** A book that a list has for some classes of a grade and not for others beside them is one that these chose: 物理 | 高二(1)班 31 | 高二(2)班 blank. */
function chosenBySome(rows: readonly ReadRow<BookRow>[]): (read: ReadRow<BookRow>) => ReadRow<BookRow> {
  const ofClasses = rows.filter(({ row }) => row.kind === 'book' && row.class !== undefined);
  const codesIn = (some: typeof ofClasses) => new Set(some.map(({ row }) => row.class?.code)).size;
  const gradeOf = ({ file, sheet, row }: ReadRow<BookRow>) => `${file}|${sheet}|${row.class?.grade}`;
  const beside = new Map([...groupBy(ofClasses, gradeOf)].map(([key, own]) => [key, codesIn(own)]));
  const keyOf = (read: ReadRow<BookRow>) => `${gradeOf(read)}|${titleKey(read.row)}`;
  const some = new Set(
    [...groupBy(ofClasses, keyOf)].flatMap(([key, own]) => {
      const [first] = own as [ReadRow<BookRow>];
      return codesIn(own) < (beside.get(gradeOf(first)) ?? 0) ? [key] : [];
    }),
  );
  return (read) =>
    read.row.class && some.has(keyOf(read)) ? { ...read, row: { ...read.row, elective: true } } : read;
}

/** Titles that several grades have, and not as one book: each has its own price or publisher. */
function apartByGrade(rows: readonly ReadRow<BookRow>[]): Set<string> {
  const first = new Map<string, BookRow>();
  const apart = new Set<string>();
  for (const { row } of rows) {
    const before = first.get(titleKey(row)) ?? row;
    first.set(titleKey(row), before);
    const differs = (['priceFen', 'publisher', 'edition'] as const).some(
      (key) => before[key] !== undefined && row[key] !== undefined && before[key] !== row[key],
    );
    if (row.isbn === undefined && differs && before.grades.join() !== row.grades.join())
      apart.add(titleKey(row));
  }
  return apart;
}

const calledByGrade =
  (apart: ReadonlySet<string>) =>
  (read: ReadRow<BookRow>): ReadRow<BookRow> =>
    apart.has(titleKey(read.row))
      ? { ...read, row: { ...read.row, name: titleOfGrade(read.row.name, read.row.grades, true) } }
      : read;

/** One title on several rows, a grade each, is one item for all of them. */
function gradesByTitle(rows: readonly ReadRow<BookRow>[]): Map<string, number[]> {
  const all = new Map<string, number[]>();
  for (const { row } of rows) {
    const before = all.get(titleKey(row)) ?? [];
    all.set(titleKey(row), [...new Set([...before, ...row.grades])]);
  }
  return all;
}

/** A title that stands in several rows, a class or a grade each, was ordered as often as all of them say together. */
function orderedTogether(rows: readonly ReadRow<BookRow>[]): Map<string, number> {
  const sums = new Map<string, number>();
  const lines = new Map<string, number>();
  for (const { row, file, sheet, line } of rows) {
    if (!isOrdered(row)) continue;
    const key = `${file}|${sheet}|${line}`;
    const before = lines.get(key) ?? 0;
    lines.set(key, before + 1);
    // 三1 | 三2 | 教师: of a line with several classes the teachers' copies are ordered besides, once.
    const teachers = before === 1 ? (row.teachers ?? 0) : 0;
    sums.set(titleKey(row), (sums.get(titleKey(row)) ?? 0) + row.ordered + teachers);
  }
  return sums;
}

/** What families chose class by class is no order of the school's. */
const isOrdered = (row: BookRow): row is BookRow & { ordered: number } =>
  row.ordered !== undefined && !row.elective && (row.kind !== 'aid' || row.class === undefined);
