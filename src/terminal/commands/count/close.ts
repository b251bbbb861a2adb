import { itemTitle } from '../../../goods/item/find.ts';
import { cancelStocktake, closeStocktake } from '../../../goods/stocktake/counting.ts';
import type { Writer } from '../../../store/reader.ts';
import { EXIT } from '../../../words/problem.ts';
import { confirmed } from '../../ask.ts';
import { command } from '../../grammar.ts';
import { text } from '../../options.ts';
import { tryChange } from '../../try-change.ts';
import { withRow } from '../document/rows.ts';
import { lineRows, no, stocktakeOf } from './list.ts';

/** `count close [--reason 自然损耗]`: the differences become one PD document. */
export const close = command({
  writes: true,
  options: {
    reason: text({ help: (w) => w.count.options.restReason }),
    no,
  },
  async run(ctx, _, options) {
    const say = ctx.words.count;
    const closed = (tx: Writer) => {
      const one = stocktakeOf(ctx, options.no, 'open', tx);
      const how = { date: ctx.today, rest: options.reason, title: itemTitle };
      return { id: one.id, found: withRow(ctx, tx, closeStocktake(tx, one, how)) };
    };
    // Said before: what nobody counted is booked as if it had been found right. What cannot be closed is refused first.
    const trial = tryChange(ctx, 'count-close', {}, closed);
    const { counted, uncounted } = trial.found;
    const asked = { id: trial.id, counted: counted.length, uncounted: uncounted.length };
    if (uncounted.length > 0 && !(await confirmed(ctx, say.askClose(asked)))) return EXIT.no;
    const { id, found } = ctx.change('count-close', {}, closed);
    const { short, over } = found;
    ctx.answer({
      json: {
        stocktake: id,
        document: found.json,
        short,
        over,
        uncounted: found.uncounted.length,
        lines: found.differ.map((line) => lineRows.json(line, ctx)),
      },
      text: () =>
        `${say.closed({ id, document: found.number, short, over, uncounted: found.uncounted.length })}\n${
          found.differ.length > 0 ? lineRows.table(found.differ, ctx) : ''
        }`,
    });
    return EXIT.done;
  },
});

/** Cancels an open stocktake: what was counted is kept on record, stock stays. */
export const cancel = command({
  writes: true,
  options: { no },
  run(ctx, _, options) {
    const say = ctx.words.count;
    const id = ctx.change('count-cancel', {}, (tx) => {
      const one = stocktakeOf(ctx, options.no, 'open', tx);
      cancelStocktake(tx, one.id, ctx.today);
      return one.id;
    });
    ctx.answer({ json: { stocktake: id, state: 'cancelled' }, text: () => `${say.cancelled({ id })}\n` });
  },
});
