import { unlikely } from '../../intake/differences.ts';
import { type ApplyContext, addAll, type Question, type ReadRow } from '../../intake/kind.ts';
import { groupBy } from '../../store/groups.ts';
import { problem } from '../../words/problem.ts';

/** Of the shorter of two lists more than this share stands in the other: an older count of the same goods, or the goods of another place. */
const SHARE = 0.5;
/** What two lists share by chance. */
const FEW = 2;

/** What a list of stock says of an item: which, and where it lies if the row says so. */
type Counted = { key: string; place: string | undefined };

/**
 * Two lists of one import that name mostly the same goods, not each at a place of its own: added up only once a person has said that
 * they lie in two places. Of the rows of one file; both files are asked about.
 */
export function countedTwice<R>(
  rows: readonly ReadRow<R>[],
  ctx: ApplyContext,
  of: (row: R) => Counted,
): Question[] {
  const lists = [...groupBy(ctx.allRows as readonly ReadRow<R>[], listOf).values()].map((own) => ({
    list: own[0]!,
    items: new Map(own.map(({ row }) => [of(row).key, of(row).place])),
  }));
  const questions: Question[] = [];
  for (const [i, one] of lists.entries())
    for (const other of lists.slice(i + 1)) {
      const file = rows[0]?.file;
      if (one.list.file !== file && other.list.file !== file) continue;
      const shared = [...one.items].filter(([key, place]) => {
        const there = other.items.get(key);
        return other.items.has(key) && (!place || !there || place === there);
      }).length;
      if (shared <= FEW || shared <= Math.min(one.items.size, other.items.size) * SHARE) continue;
      const [first, second] = [commandOf(one.list, other.list), commandOf(other.list, one.list)];
      const files = [...new Set([one.list.file, other.list.file])].map((name) => `"${name}"`).join(' ');
      const args = { ...{ shared, one: nameOf(one.list, other.list), other: nameOf(other.list, one.list) } };
      const said = problem('stock-listed-twice', { ...args, first, second, files }, { at: { file: file! } });
      addAll(questions, unlikely(ctx, `twice:${listOf(one.list)}:${listOf(other.list)}`, said));
    }
  return questions;
}

type Place = Pick<ReadRow<unknown>, 'file' | 'sheet'>;
const listOf = ({ file, sheet }: Place) => `${file}|${sheet}`;
const nameOf = (list: Place, other: Place) => (list.file === other.file ? list.sheet : list.file);
const commandOf = (list: Place, other: Place) =>
  `kaixue import "${list.file}"${list.file === other.file ? ` --sheet "${list.sheet}"` : ''}`;
