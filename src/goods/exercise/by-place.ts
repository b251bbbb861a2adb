import type { Outcome, ReadRow } from '../../intake/kind.ts';
import { placeOf } from '../../intake/place.ts';
import { groupBy } from '../../store/groups.ts';
import { problem } from '../../words/problem.ts';
import type { ExerciseRow } from './row.ts';

/** What a table says of grades, and what of the classes of one place of teaching (校点) only. */
export interface ByPlace {
  rows: ReadRow<ExerciseRow>[];
  ofClasses: ReadRow<ExerciseRow>[];
}

/**
 * What each place says of a kind and grade: as much everywhere is the grade's. Where places differ, it is that of their classes; a problem
 * where nobody said which these are.
 */
export function byPlaces(given: readonly ReadRow<ExerciseRow>[], outcome: Outcome): ByPlace {
  const out: ByPlace = { rows: [], ofClasses: [] };
  const placed = given.filter(({ row }) => row.campus !== undefined && row.perPupil !== undefined);
  const keyOf = ({ row }: ReadRow<ExerciseRow>) => [row.name, row.spec, row.grades].join('|');
  const differing = [...groupBy(placed, keyOf).values()].filter(
    (own) => new Set(own.map(({ row }) => row.perPupil)).size > 1,
  );
  const apart = new Set(differing.flat());
  for (const read of given) {
    const { campus: _, classes: __, ...row } = read.row;
    if (!apart.has(read)) out.rows.push({ ...read, row });
  }
  const unknown = differing.filter((own) => own.some(({ row }) => !row.classes?.length));
  for (const own of differing) if (!unknown.includes(own)) out.ofClasses.push(...own);
  const [first] = unknown;
  const [read] = first ?? [];
  if (first && read) {
    const amounts = first.map(({ row }) => `${row.campus} ${row.perPupil}`);
    const args = { name: read.row.name, amounts, count: unknown.length };
    outcome.problems.push(problem('exercise-places-differ', args, { at: placeOf(read, 'perPupil') }));
  }
  return out;
}
