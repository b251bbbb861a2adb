import { itemTitle } from '../../../goods/item/find.ts';
import { type Counted, enterCounts, enterRecounts } from '../../../goods/stocktake/counting.ts';
import { difference, isDisputed } from '../../../goods/stocktake/stocktake.ts';
import { stocktakeLines } from '../../../goods/stocktake/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { typedPairs } from '../../arguments/pairs.ts';
import { command } from '../../grammar.ts';
import { flag, person, text } from '../../options.ts';
import { lineRows, no, stocktakeOf } from './list.ts';

/** `count enter 白粉笔=98 红粉笔=20 --reason 受潮`: what was counted; an item entered again is counted anew. */
export const enter = command({
  args: '<item...>',
  writes: true,
  options: {
    reason: text({ help: (w) => w.count.options.reason, against: ['again'] }),
    by: person({ help: (w) => w.count.options.by }),
    again: flag({ help: (w) => w.count.options.again }),
    no,
  },
  async run(ctx, typed, options) {
    const say = ctx.words.count;
    const counts = new Map<number, Counted>();
    for (const { item, quantity } of await typedPairs(ctx, typed, 'count enter', { least: 0 })) {
      const before = counts.get(item.id);
      if (before !== undefined && before.counted !== quantity)
        refuse(EXIT.data, 'count-repeated', {
          item: itemTitle(item),
          first: before.counted,
          second: quantity,
        });
      counts.set(item.id, { item, counted: quantity, reason: options.reason });
    }
    const { stocktake, lines } = ctx.change('count-enter', {}, (tx) => {
      const stocktake = stocktakeOf(ctx, options.no, 'open', tx);
      if (options.again) enterRecounts(tx, stocktake, [...counts.values()], options.by);
      else enterCounts(tx, stocktake, [...counts.values()], options.by);
      return { stocktake, lines: stocktakeLines(tx, stocktake.id).filter((line) => counts.has(line.itemId)) };
    });
    const differ = lines.filter((line) => (options.again ? isDisputed(line) : difference(line) !== 0));
    ctx.answer({
      json: { stocktake: stocktake.id, lines: lines.map((line) => lineRows.json(line, ctx)) },
      text: () =>
        `${(options.again ? say.recounted : say.entered)({ items: lines.length, differ: differ.length })}\n${differ.length > 0 ? lineRows.table(differ, ctx) : ''}`,
    });
    ctx.next(say.closeNext(differ.some((line) => !line.reason)));
  },
});
