import { itemTitle } from '../../../goods/item/find.ts';
import { removeItem } from '../../../goods/item/store.ts';
import { EXIT } from '../../../words/problem.ts';
import type { Command } from '../../context.ts';
import { sure } from '../../sure.ts';
import { typedSupply } from './rows.ts';

/** Takes a supply off the list; one with movements, orders or requests is retired, never deleted. */
export const remove: Command = {
  args: '<supply>',
  writes: true,
  async run(ctx, [typed = '']) {
    const item = await typedSupply(ctx, typed);
    const name = itemTitle(item);
    if (!(await sure(ctx, ctx.words.terminal.prompts.remove(name)))) return EXIT.no;
    const how = ctx.change('supply-remove', { supply: item.code }, (tx) => removeItem(tx, item.id));
    const say = ctx.words.supply;
    ctx.answer({
      json: { code: item.code, removed: how },
      text: () => (how === 'deleted' ? say.removed : say.retiredNow)({ code: item.code, name }),
    });
    return EXIT.done;
  },
};
