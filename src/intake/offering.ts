import { conceptsOf } from './columns.ts';
import type { Candidate, Deciding } from './deciding.ts';
import { type Hypothesis, hypothesis, type Region } from './hypotheses/kind.ts';
import { isGuess } from './hypotheses/unknown-head.ts';

/** Lists that have all that no row can do without, and little else: what they are is asked, never taken. */
export function scarce(
  lists: readonly Hypothesis[],
  region: Region | null,
  { words }: Deciding,
): Candidate[] {
  return lists
    .filter((one) => region && one.lacks.length > 0 && one.list.taken.length > 1 && one.score > 0)
    .map((one) => hypothesis(one.kind, words(one.kind), region as Region, true))
    .filter((one) => one.unsaid.length === 0 && saysItself(one))
    .map((one) => ({ kind: one.kind, header: one.header, score: one.score, hypothesis: one }));
}

/** What it cannot do without has a word of its own, be it one of several: 物品 beside 现余 says nothing of exercise books. */
function saysItself({ kind, list }: Hypothesis): boolean {
  const needed = kind.signature.flat();
  return list.taken.some(
    ({ field, doubtful, meaning }) =>
      !doubtful && needed.includes(field) && conceptsOf(kind, field)[0] === meaning.concept,
  );
}

/** Nothing calls it so, and what it cannot do without is only guessed, or is of cells that look like nothing of the kind. */
export function isGuessing({ kind, hypothesis: its }: Candidate): boolean {
  if (its?.name !== '') return false;
  const needed = kind.signature.flat();
  return (
    its.unsaid.length > 0 ||
    its.list.taken.some((one) => isGuess(one) && one.unlike && needed.includes(one.field))
  );
}

/** Nothing calls it so, and not one of its columns has a head that anybody knows. */
export const isBlindly = ({ hypothesis: its }: Candidate): boolean =>
  its !== undefined &&
  its.name === '' &&
  !its.list.spread &&
  its.list.taken.every(({ doubtful }) => doubtful);
