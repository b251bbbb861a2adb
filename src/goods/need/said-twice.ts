import { unlikely } from '../../intake/differences.ts';
import type { ApplyContext, Question, ReadRow } from '../../intake/kind.ts';
import { placeOf } from '../../intake/place.ts';
import { groupBy } from '../../store/groups.ts';
import { problem } from '../../words/problem.ts';

/** What a row says is due: of which thing and to whom (`key`), and how it is told. */
export interface Due {
  key: string;
  name: string;
  amount: number;
}

/**
 * A sheet that says twice what is due of one thing to the same: 扫把 每班 2 (教室) and 扫把 每班 1 (走廊). The later must not stand for both
 * without a word; they are added up once a person has said so.
 */
export function saidTwice<R>(
  rows: readonly ReadRow<R>[],
  ctx: Pick<ApplyContext, 'answers'>,
  dueOf: (row: R) => readonly Due[],
): Question[] {
  return [...groupBy(rows, ({ sheet }) => sheet).values()].flatMap((own) => {
    const dues = own.flatMap((read) => dueOf(read.row).map((due) => ({ ...due, read })));
    const twice = [...groupBy(dues, ({ key }) => key).values()].filter((same) => same.length > 1);
    const [first] = twice;
    const [, again] = first ?? [];
    if (!first || !again) return [];
    const { file, sheet } = again.read;
    const args = {
      name: again.name,
      amounts: first.map(({ amount }) => String(amount)),
      count: twice.length,
      file,
    };
    return unlikely(
      ctx,
      `due-twice:${file}:${sheet}`,
      problem('due-said-twice', args, { at: placeOf(again.read, 'name') }),
    );
  });
}
