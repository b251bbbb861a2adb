import { findItem, findItems, itemTitle, surelyMeant } from '../../goods/item/find.ts';
import type { Item } from '../../goods/item/item.ts';
import type { Context } from '../context.ts';
import { pickOne } from './pick.ts';
import { workTerm } from './term.ts';

/**
 * The item that typed text means, for a change: several are asked about at a terminal, and one that was found by a part of
 * its name (墨水 for 红墨水) is said.
 * @throws Refusal 66 when none is meant, 2 in a script where several are
 */
export async function typedItem(ctx: Context, termId: number, typed: string): Promise<Item> {
  const found = findItems(ctx.read(), termId, typed);
  if (found.length > 1 && ctx.options.input)
    return ctx.ask.search<Item>({
      message: ctx.words.terminal.prompts.which(typed),
      choices: found.map((item) => ({ name: `${item.code} ${itemTitle(item)}`, value: item })),
    });
  const item = findItem(ctx.read(), termId, typed);
  if (!surelyMeant(item, typed)) ctx.say(ctx.words.goods.takenFor({ typed, item: itemTitle(item) }));
  return item;
}

/** The item of these kinds (all when left out) that is typed, retired ones too where no other is meant. @throws Refusal 2, 66 */
export function anyItem(ctx: Context, typed: string, list: string): Promise<Item> {
  const found = findItems(ctx.read(), workTerm(ctx).id, typed, { retired: true });
  const live = found.filter((item) => item.retired === 0);
  return pickOne(ctx, typed, live.length > 0 ? live : found, (one) => `${one.code} ${itemTitle(one)}`, list);
}
