import { itemTitle } from '../../../goods/item/find.ts';
import { openStocktake } from '../../../goods/stocktake/counting.ts';
import { stocktakeLines } from '../../../goods/stocktake/store.ts';
import { workTerm } from '../../arguments/day.ts';
import { command } from '../../grammar.ts';
import { text } from '../../options.ts';

/** `count open [--place 一库A1]`: the book figures are frozen, and what is booked from now on is allowed for. */
export const open = command({
  writes: true,
  options: { place: text({ takes: '<place>', help: (w) => w.count.options.place }) },
  run(ctx, _, options) {
    const say = ctx.words.count;
    const term = workTerm(ctx);
    const { place = '' } = options;
    const { id, items, first } = ctx.change('count-open', { place }, (tx) => {
      const opened = openStocktake(tx, term.id, { date: ctx.today, place, whole: say.whole });
      return { ...opened, first: stocktakeLines(tx, opened.id)[0]! };
    });
    ctx.answer({
      json: { stocktake: { id, place: place || null, opened: ctx.today, items } },
      text: () => `${say.opened({ id, place: place || say.whole, items })}\n`,
    });
    ctx.next(say.next({ item: itemTitle(first), code: first.code }));
  },
});
