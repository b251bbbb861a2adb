import type { ReadRow } from '../../intake/kind.ts';
import type { ClassInfo } from '../../school/class/class.ts';
import type { BookRow } from './row.ts';

/** Titles of a list that are for some classes of a grade only (选科, 实验班). */
export interface Limits {
  /** Codes of the classes of these grades that a title is for; undefined: all of them. */
  get(title: string, grades: readonly number[]): readonly string[] | undefined;
}

/**
 * A title is for the classes that its rows name together. A list that goes class by class names every class of a grade sooner
 * or later, and what all of them have is the grade's: a class that came later is due it too.
 */
export function limitsOf(
  rows: readonly ReadRow<BookRow>[],
  keyOf: (row: BookRow) => string,
  classes: readonly ClassInfo[],
): Limits {
  const named = new Map<number, Set<string>>();
  const whole = new Set<number>();
  const byTitle = new Map<string, { codes: Set<string>; whole: Set<number> }>();
  for (const { row } of rows) {
    if (row.kind !== 'book' || row.elective) continue;
    const title = byTitle.get(keyOf(row)) ?? { codes: new Set(), whole: new Set() };
    byTitle.set(keyOf(row), title);
    const codes = row.ordered === 0 ? [] : (row.classes ?? []);
    for (const { grade, code } of codes) {
      named.set(grade, (named.get(grade) ?? new Set()).add(code));
      title.codes.add(code);
    }
    const every = row.classes === undefined || row.classes.length === 0;
    for (const grade of row.grades) {
      if (every) title.whole.add(grade);
      if (every || (row.classes?.length ?? 0) > 1) whole.add(grade);
    }
  }
  /** The classes of a grade that the list speaks of. */
  const spokenOf = (grade: number): Set<string> => {
    const own = named.get(grade) ?? new Set();
    const there = classes.filter((one) => one.grade === grade).map(({ code }) => code);
    return whole.has(grade) || own.size === 1 ? new Set([...there, ...own]) : own;
  };
  return {
    get(key, grades) {
      const title = byTitle.get(key);
      if (!title || title.codes.size === 0) return undefined;
      const own = [...title.codes].filter((code) => grades.includes(Number(code.split('-')[0])));
      if (own.length === 0) return undefined;
      const rest = grades.filter((grade) => !title.whole.has(grade)).flatMap((grade) => [...spokenOf(grade)]);
      return rest.every((code) => title.codes.has(code)) ? undefined : own;
    },
  };
}
