import { itemTitle } from '../../../goods/item/find.ts';
import { cancelStocktake, closeStocktake } from '../../../goods/stocktake/counting.ts';
import { findStocktake } from '../../../goods/stocktake/store.ts';
import { EXIT } from '../../../words/problem.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Command } from '../../context.ts';
import { noOf } from './no.ts';
import { linesJson, linesText } from './show.ts';

/** `count close [--reason 自然损耗]`: the differences become one PD document. */
export const close: Command = {
  writes: true,
  options: [
    ['--reason <text>', (w) => w.count.options.restReason],
    ['--no <n>', (w) => w.count.options.no],
  ],
  run(ctx, _, options) {
    const say = ctx.words.count;
    const term = workTerm(ctx);
    const { id, found } = ctx.change('count-close', {}, (tx) => {
      const one = findStocktake(tx, term.id, noOf(options.no), say.whole, 'open');
      const how = { date: ctx.today, rest: options.reason, title: itemTitle };
      return { id: one.id, found: closeStocktake(tx, one, how) };
    });
    const { short, over } = found;
    ctx.answer({
      json: {
        stocktake: id,
        document: { id: found.id, number: found.number },
        short,
        over,
        uncounted: found.uncounted.length,
        lines: linesJson(found.differ),
      },
      text: () =>
        `${say.closed({ id, document: found.number, short, over, uncounted: found.uncounted.length })}\n${
          found.differ.length > 0 ? linesText(ctx, found.differ) : ''
        }`,
    });
    return EXIT.done;
  },
};

/** Cancels an open stocktake: what was counted is kept on record, stock stays. */
export const cancel: Command = {
  writes: true,
  options: [['--no <n>', (w) => w.count.options.no]],
  run(ctx, _, options) {
    const say = ctx.words.count;
    const term = workTerm(ctx);
    const id = ctx.change('count-cancel', {}, (tx) => {
      const one = findStocktake(tx, term.id, noOf(options.no), say.whole, 'open');
      cancelStocktake(tx, one.id, ctx.today);
      return one.id;
    });
    ctx.answer({ json: { stocktake: id, state: 'cancelled' }, text: () => `${say.cancelled({ id })}\n` });
    return EXIT.done;
  },
};
