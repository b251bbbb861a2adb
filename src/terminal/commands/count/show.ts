import { summary } from '../../../goods/stocktake/stocktake.ts';
import { stocktakeLines } from '../../../goods/stocktake/store.ts';
import { command } from '../../grammar.ts';
import { lineRows, no, stocktakeOf, stocktakeRows } from './list.ts';

/** Calculated, counted, difference and reason, item by item. */
export const show = command({
  options: { no },
  run(ctx, _, { no }) {
    const say = ctx.words.count;
    const one = stocktakeOf(ctx, no, 'any');
    const lines = stocktakeLines(ctx.read(), one.id);
    const { uncounted, differ, short, over } = summary(lines);
    ctx.answer({
      json: {
        stocktake: {
          ...stocktakeRows.json({ ...one, items: lines.length, differ: differ.length }, ctx),
          uncounted: uncounted.length,
          short,
          over,
          lines: lines.map((line) => lineRows.json(line, ctx)),
        },
      },
      text: () =>
        [
          `${say.head({ id: one.id, place: one.place || say.whole, date: one.openedOn, state: say.states[one.state] })}\n`,
          lineRows.table(lines, ctx),
          uncounted.length > 0 ? `${say.left(uncounted.length)}\n` : '',
        ].join(''),
    });
  },
});
