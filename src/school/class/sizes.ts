import { unlikely } from '../../intake/differences.ts';
import type { ApplyContext, Question, ReadRow } from '../../intake/kind.ts';
import { placeOf } from '../../intake/place.ts';
import { problem } from '../../words/problem.ts';
import type { ClassInfo } from './class.ts';
import { className } from './name.ts';
import type { ClassRow } from './row.ts';

/** A class that gains or loses more than this share, and more pupils than these few, has another size. */
const FAR = { share: 0.2, few: 3 };

/** Asked where most classes of a list, two and more, change by far at once: it may be of something else than pupils. */
export function sizesShaken(
  rows: readonly ReadRow<ClassRow>[],
  known: ReadonlyMap<string, ClassInfo>,
  ctx: ApplyContext,
): Question[] {
  const counted = rows.flatMap((read) => {
    const before = known.get(read.row.class.code)?.enrolment ?? 0;
    return read.row.count === undefined || before === 0 ? [] : [{ read, before, now: read.row.count }];
  });
  const hit = counted.filter(({ before, now }) => {
    const by = Math.abs(now - before);
    return by > FAR.few && by > before * FAR.share;
  });
  const [first] = hit;
  if (!first || hit.length < 2 || hit.length * 2 <= counted.length) return [];
  const classes = hit.map(({ read, before, now }) => `${className(read.row.class.code)} ${before}→${now}`);
  const { file } = first.read;
  const shaken = problem('class-sizes-shaken', { classes, file }, { at: placeOf(first.read, 'count') });
  return unlikely(ctx, `sizes:${file}`, shaken);
}
