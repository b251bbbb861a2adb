import { noOutcome } from '../../intake/differences.ts';
import type { ApplyContext, Outcome, ReadRow } from '../../intake/kind.ts';
import { classesByCode, classNotKnown } from '../../school/class/known.ts';
import { classes as allClasses } from '../../school/class/store.ts';
import type { Writer } from '../../store/reader.ts';
import { problem } from '../../words/problem.ts';
import type { Item } from '../item/item.ts';
import { KnownItems } from '../item/known.ts';
import { KnownStandards } from '../need/known-standards.ts';
import { type BookOrder, bookOrder, listOf, sameSupplement } from './orders.ts';
import type { BookRow } from './row.ts';

/** Brings a catalogue into the school file: titles, the copies that pupils and teachers are due, and the order lines. */
export function applyBooks(tx: Writer, rows: ReadRow<BookRow>[], ctx: ApplyContext): Outcome {
  const outcome = noOutcome();
  const items = new KnownItems(tx);
  const known = new KnownStandards(tx, ctx.term.id);
  const classes = classesByCode(tx, ctx.term.id);
  const order = bookOrder(tx, ctx);
  const supplements = new Map<string, BookOrder>();
  const gradesOf = gradesByTitle(ctx.allRows as readonly ReadRow<BookRow>[]);
  const elective = new Set(
    (ctx.allRows as readonly ReadRow<BookRow>[])
      .filter(({ row }) => row.elective)
      .map(({ row }) => titleKey(row)),
  );
  const all = allClasses(tx, ctx.term.id);
  const byClass = orderedByClasses(ctx.allRows as readonly ReadRow<BookRow>[]);
  for (const read of rows) {
    const { row } = read;
    const grades = gradesOf.get(titleKey(row)) ?? row.grades;
    const { item, state } = itemOf(row, grades);
    const states: string[] = [state];
    const due = {
      termId: ctx.term.id,
      itemId: item.id,
      grades: item.grade === null ? row.grades.join(',') : String(item.grade),
    };
    if (row.kind === 'book') {
      states.push(...pupils(row, item, due, read));
    }
    if (row.kind !== 'aid' && row.teachers !== undefined) {
      const copies = { ...due, scope: 'teachers' as const, quantity: row.teachers };
      if (row.teachers > 0 || known.find(copies)) states.push(known.set(copies, item.name, outcome));
    }
    if (row.kind === 'aid') states.push(...forClass(row, item, read));
    const ordered = byClass.get(titleKey(row)) ?? row.ordered;
    if (ordered !== undefined && !row.elective && (row.kind !== 'aid' || row.class === undefined))
      states.push(order.set(item, ordered, outcome));
    if (row.extra !== undefined) states.push(supplement(listOf(read)).set(item, row.extra, outcome));
    if (state === 'added') outcome.added++;
    else if (states.some((s) => s !== 'unchanged')) outcome.changed++;
    else outcome.unchanged++;
  }
  for (const list of supplements.keys()) {
    const before = sameSupplement(tx, ctx.term.id, list);
    if (before !== undefined) outcome.remarks.push(problem('supplement-again', { list, before }));
  }
  return outcome;

  /** A list of 补订 names books in short: it finds those that are known, and changes nothing of them. */
  function itemOf(row: BookRow, grades: number[]): ReturnType<KnownItems['bring']> {
    const [known, ...others] = row.extra !== undefined && row.ordered === undefined ? items.find(row) : [];
    if (known && others.length === 0) return { item: known, state: 'unchanged' };
    return items.bring(tx, facts(row, grades), outcome);
  }

  function supplement(list: string): BookOrder {
    const known = supplements.get(list) ?? bookOrder(tx, ctx, list);
    supplements.set(list, known);
    return known;
  }

  /** Each pupil of the grade gets one; of a book that some classes choose, as many as they chose. */
  function pupils(row: BookRow, item: Item, due: Due, read: ReadRow<BookRow>): string[] {
    const each = { ...due, scope: 'pupil' as const };
    if (!row.elective) {
      const chosen = known.all.some((one) => one.itemId === item.id && one.classId !== null);
      if (chosen || elective.has(titleKey(row))) return [];
      fewer(row, item);
      return [known.set({ ...each, quantity: row.perPupil }, item.name, outcome)];
    }
    const all = known.find({ ...each, quantity: 0 })?.quantity
      ? [known.set({ ...each, quantity: 0 }, item.name, outcome)]
      : [];
    return [...all, ...forClass(row, item, read)];
  }

  /** 学生用书 for far fewer than a grade has: said, as the grade's pupils are what counts. */
  function fewer(row: BookRow, item: Item): void {
    if (row.pupils === undefined || row.reused || row.class) return;
    const here = all.filter((one) => row.grades.length === 0 || row.grades.includes(one.grade));
    const count = here.reduce((sum, one) => sum + one.enrolment, 0) * row.perPupil;
    if (row.pupils >= count * 0.9) return;
    outcome.remarks.push(problem('book-for-fewer', { name: item.name, pupils: row.pupils, count }));
  }

  function forClass(row: BookRow, item: Item, read: ReadRow<BookRow>): string[] {
    if (!row.class) {
      outcome.remarks.push(problem('aid-without-classes', { name: item.name }));
      return [];
    }
    const there = classes.get(row.class.code);
    if (!there) {
      outcome.problems.push(classNotKnown(read, 'class', row.class.code));
      return [];
    }
    const wanted = {
      termId: ctx.term.id,
      itemId: item.id,
      scope: 'class' as const,
      classId: there.id,
      quantity: row.ordered ?? 0,
    };
    return [known.set(wanted, item.name, outcome)];
  }
}

type Due = { termId: number; itemId: number; grades: string };

function facts(row: BookRow, grades: number[]) {
  return {
    kind: row.kind,
    name: row.name,
    isbn: row.isbn,
    unit: '册',
    subject: row.subject,
    grade: grades.length === 1 ? grades[0] : undefined,
    volume: row.volume,
    edition: row.edition,
    publisher: row.publisher,
    priceFen: row.priceFen,
    pack: row.pack,
    reused: row.reused === undefined ? undefined : row.reused ? (1 as const) : (0 as const),
    funding: row.funding,
    place: row.place,
  };
}

function titleKey(row: BookRow): string {
  return `${row.kind}|${row.isbn ?? row.name}`;
}

/** One title on several rows, a grade each, is one item for all of them. */
function gradesByTitle(rows: readonly ReadRow<BookRow>[]): Map<string, number[]> {
  const all = new Map<string, number[]>();
  for (const { row } of rows) {
    const before = all.get(titleKey(row)) ?? [];
    all.set(titleKey(row), [...new Set([...before, ...row.grades])]);
  }
  return all;
}

/** A textbook ordered class by class was ordered as often as all classes say together. */
function orderedByClasses(rows: readonly ReadRow<BookRow>[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { row } of rows)
    if (row.class && row.kind !== 'aid' && !row.elective && row.ordered !== undefined)
      sums.set(titleKey(row), (sums.get(titleKey(row)) ?? 0) + row.ordered);
  return sums;
}
