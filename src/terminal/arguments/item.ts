import { type FindOptions, findItem, findItems, isNamedInFull, itemTitle } from '../../goods/item/find.ts';
import type { Item } from '../../goods/item/item.ts';
import type { Context } from '../context.ts';
import { workTerm } from './day.ts';

/**
 * The item that typed text means: several are asked about at a terminal, and one that was found by a part of its name (墨水 for
 * 红墨水) is said. With `retired` those that are kept no longer are found where no other is meant.
 * @throws Refusal 66 when none is meant, 2 in a script where several are
 */
export async function typedItem(ctx: Context, typed: string, options: FindOptions = {}): Promise<Item> {
  const term = workTerm(ctx);
  const all = findItems(ctx.read(), term.id, typed, options);
  const live = all.filter((item) => item.retired === 0);
  const found = live.length > 0 ? live : all;
  if (found.length > 1 && ctx.options.input)
    return ctx.ask.search<Item>({
      message: ctx.words.terminal.prompts.which(typed),
      choices: found.map((item) => ({ name: `${item.code} ${itemTitle(item)}`, value: item })),
    });
  const item =
    found.length === 1
      ? found[0]!
      : findItem(ctx.read(), term.id, typed, { ...options, retired: live.length === 0 });
  if (!isNamedInFull(item, typed)) ctx.say(ctx.words.goods.takenFor({ typed, item: itemTitle(item) }));
  return item;
}
