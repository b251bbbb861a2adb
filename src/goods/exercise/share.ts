import type { Outcome, Parsed, RawCell, ReadRow } from '../../intake/kind.ts';
import { wholeNumber } from '../../intake/parse/number.ts';
import { placeOf } from '../../intake/place.ts';
import { gradeWord } from '../../school/class/grade.ts';
import { problem } from '../../words/problem.ts';
import type { ExerciseRow } from './row.ts';

/**
 * What classes get in all, as copies per pupil of their grade: total ÷ pupils, where it is whole and alike in every class of the
 * grade; a problem where it is not. `enrolment`: pupils by class code, where the table does not say them. Other rows stay.
 */
export function perPupilOf(
  rows: readonly ReadRow<ExerciseRow>[],
  enrolment: ReadonlyMap<string, number>,
  outcome: Outcome,
): ReadRow<ExerciseRow>[] {
  const shares = new Map<string, ReadRow<ExerciseRow>>();
  const out: ReadRow<ExerciseRow>[] = [];
  for (const read of rows) {
    const { forClass, copies = 0, pupils, ...row } = read.row;
    if (!forClass) {
      out.push(read);
      continue;
    }
    const count = pupils ?? enrolment.get(forClass.code) ?? 0;
    const each = copies / count;
    const said = { class: forClass.code, name: row.name, copies, pupils: count };
    if (!Number.isInteger(each) || each > MOST) {
      outcome.problems.push(problem('exercise-not-per-pupil', said, { at: placeOf(read, 'name') }));
      continue;
    }
    const key = `${row.name}|${row.spec ?? ''}|${forClass.grade}`;
    const before = shares.get(key);
    if (!before) {
      const share = { ...read, row: { ...row, grades: [forClass.grade], perPupil: each } };
      shares.set(key, share);
      out.push(share);
    } else if (before.row.perPupil !== each) {
      const args = {
        ...said,
        each,
        grade: `${gradeWord(forClass.grade)}年级`,
        other: before.row.perPupil ?? 0,
      };
      outcome.problems.push(problem('exercise-classes-differ', args, { at: placeOf(read, 'name') }));
    }
  }
  return out;
}

/** More copies of one kind than a pupil fills in a term: such a number is what a whole class or grade gets. */
const MOST = 30;

/** How many copies each pupil gets in a term, from 0 to 30; more is a problem. */
export function copiesPerPupil(cell: RawCell): Parsed<number | undefined> {
  const read = wholeNumber(cell);
  if (!('value' in read) || read.value === undefined || read.value <= MOST) return read;
  return { problem: problem('exercise-too-many', { count: read.value, most: MOST }) };
}
