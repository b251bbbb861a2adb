import { headerKey } from '../header-text.ts';
import type { HeadColumn } from '../layout/head.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Evidence } from './column.ts';
import { shapeOf } from './shapes.ts';

/** So many of the cells must be what half of a head says. */
const MOST = 0.8;

/**
 * The columns of a table that crosses two things, 班级\品名 | 课桌 | 课椅 over numbers: the corner says both what its own cells are and what heads
 * the others. Here it says only the first, by what stands beneath; any other head is as it was.
 */
export function withoutCorner(
  columns: HeadColumn[],
  evidence: Evidence,
  vocabulary: Vocabulary,
): HeadColumn[] {
  const [corner, ...others] = columns;
  const halves = /^\s*([^\\/|]+?)\s*[\\/|]\s*([^\\/|]+?)\s*$/
    .exec(corner?.header.normalize('NFKC') ?? '')
    ?.slice(1);
  if (!corner || !halves || vocabulary.isKnown(headerKey(corner.header).key)) return columns;
  const [left = [], right = []] = halves.map((half) => vocabulary.meanings(headerKey(half).key));
  if (left.some((one) => right.includes(one))) return columns;
  const numbers = others.filter((one) => evidence.of(one).numeric >= MOST);
  if (numbers.length < 2 || numbers.length * 2 <= others.length) return columns;
  const own = halves.find((_, i) =>
    [left, right][i]?.some((one) => {
      const shape = shapeOf(one);
      return shape !== undefined && evidence.of(corner).shareBy(one, shape.is) >= MOST;
    }),
  );
  return own === undefined ? columns : [{ ...corner, texts: [{ text: own, upper: false }] }, ...others];
}
