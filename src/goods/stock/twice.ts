import { unlikely } from '../../intake/differences.ts';
import type { ApplyContext, Question, ReadRow } from '../../intake/kind.ts';
import { sameLists } from '../../intake/same-lists.ts';
import { problem } from '../../words/problem.ts';

/**
 * Two lists of one import that name mostly the same goods, not each at a place of its own, are added up only once a person has said that
 * they lie in two places. Of the rows of one file; both files are asked about.
 */
export function countedTwice<R extends { place?: string | undefined }>(
  rows: readonly ReadRow<R>[],
  ctx: ApplyContext,
  keyOf: (row: R) => string,
): Question[] {
  const all = ctx.allRows as readonly ReadRow<R>[];
  const apart = (one: R, other: R) => Boolean(one.place && other.place && one.place !== other.place);
  return sameLists(all, keyOf, apart).flatMap(({ one, other, shared, commands, files }) => {
    const file = rows[0]?.file ?? '';
    if (!files.includes(file)) return [];
    const [first, second] = commands;
    const both = files.map((name) => `"${name}"`).join(' ');
    const args = { one, other, shared, first, second, files: both };
    return unlikely(ctx, `twice:${one}:${other}`, problem('stock-listed-twice', args, { at: { file } }));
  });
}
