import type { Parsed, RawCell } from '../../intake/kind.ts';
import { wholeNumber } from '../../intake/parse/number.ts';
import { problem } from '../../words/problem.ts';

/** More copies of one kind than a pupil fills in a term: such a number is what a whole class or grade gets. */
export const MOST = 30;

/** How many copies each pupil gets in a term, from 0 to 30; more is a problem. */
export function copiesPerPupil(cell: RawCell): Parsed<number | undefined> {
  const read = wholeNumber(cell);
  if (!('value' in read) || read.value === undefined || read.value <= MOST) return read;
  return { problem: problem('exercise-too-many', { count: read.value, most: MOST }) };
}
