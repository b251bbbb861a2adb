import { findItem } from '../../../goods/item/find.ts';
import type { Item } from '../../../goods/item/item.ts';
import { yuan } from '../../../goods/item/item.ts';
import { standards } from '../../../goods/need/standard.ts';
import type { Term } from '../../../school/term/term.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Command, Context } from '../../context.ts';
import { labelled } from '../item/lines.ts';
import { type BookRow, bookJson, bookRow, PAPER_KINDS, perPupilText } from './rows.ts';

/** The title that is typed, asked at a terminal when several are meant. */
export function typedBook(ctx: Context, term: Term, typed: string): Item {
  return findItem(ctx.read(), term.id, typed, { kinds: PAPER_KINDS, retired: true });
}

/** Everything that is known of one title. */
export const show: Command = {
  args: '<book>',
  run(ctx, [typed = '']) {
    const term = workTerm(ctx);
    const item = typedBook(ctx, term, typed);
    const row = bookRow(item, standards(ctx.read(), term.id, item.id));
    ctx.answer({ json: { book: bookJson(row) }, text: () => bookText(ctx, row) });
  },
};

/** One title as label and value, a line each; what is not known is left out. */
export function bookText(ctx: Context, row: BookRow): string {
  const say = ctx.words.book;
  const { item } = row;
  const reused = item.reused === 0 ? null : item.reuseSets === null ? say.yes : say.sets(item.reuseSets);
  const facts: [label: string, value: string | number | null][] = [
    [say.columns.code, item.code],
    [say.columns.kind, ctx.words.goods.kinds[item.kind]],
    [say.columns.name, item.name],
    [say.columns.grade, item.grade === null ? null : ctx.words.goods.grade(item.grade)],
    [say.columns.subject, item.subject],
    [say.columns.volume, item.volume],
    [say.columns.isbn, item.isbn],
    [say.columns.publisher, item.publisher],
    [say.columns.edition, item.edition],
    [say.columns.price, item.priceFen === null ? null : yuan(item.priceFen)],
    [say.columns.pack, item.pack],
    [say.columns.perPupil, perPupilText(row) || null],
    [say.columns.teacherCopies, row.teacherCopies || null],
    [say.columns.spare, item.spare || null],
    [say.columns.policy, ctx.words.goods.policies[item.policy]],
    [say.columns.reused, reused],
  ];
  return labelled(facts);
}
