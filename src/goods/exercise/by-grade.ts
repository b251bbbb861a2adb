import type { ReadRow } from '../../intake/kind.ts';
import type { ExerciseRow } from './row.ts';

/** Of which kind and grade a row speaks, and where. */
export const keyOf = ({ name, spec = '', campus = '' }: ExerciseRow, grade?: number): string =>
  [name, spec, campus, grade].join('|');

/** Copies per pupil, a row a grade; what several rows of a sheet say of one kind and grade is added up. */
export function byGrade(rows: readonly ReadRow<ExerciseRow>[]): ReadRow<ExerciseRow>[] {
  const out: ReadRow<ExerciseRow>[] = [];
  const seen = new Map<string, ExerciseRow>();
  for (const read of rows) {
    const { perPupil, forClass, grades = [], stock, classes, ...rest } = read.row;
    if (perPupil === undefined || forClass) {
      out.push(read);
      continue;
    }
    for (const [i, grade] of (grades.length > 0 ? grades : [undefined]).entries()) {
      const key = `${read.sheet}|${keyOf(read.row, grade)}`;
      const before = seen.get(key);
      const own = i === 0 ? stock : undefined;
      const held = own === undefined ? {} : { stock: (before?.stock ?? 0) + own };
      if (before) Object.assign(before, held, { perPupil: (before.perPupil ?? 0) + perPupil });
      else {
        const there = classes?.filter((one) => one.grade === grade);
        const of = grade === undefined ? {} : { grades: [grade] };
        const row: ExerciseRow = { ...rest, perPupil, ...held, ...of, ...(there && { classes: there }) };
        seen.set(key, row);
        out.push({ ...read, row });
      }
    }
  }
  return out;
}
