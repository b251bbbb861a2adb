import { postDamage } from '../../goods/ledger/goods-out.ts';
import { EXIT } from '../../words/problem.ts';
import { workTerm } from '../arguments/day.ts';
import { pairsJson, pairsText, typedPairs } from '../arguments/pairs.ts';
import { reasonArg } from '../arguments/text.ts';
import { command as declared } from '../grammar.ts';
import { text } from '../options.ts';
import { withRow } from './document/rows.ts';

/** `damage 白粉笔=2 --reason 受潮`: what went bad in the storeroom leaves the stock (报损). */
export const command = declared({
  args: '<item...>',
  writes: true,
  options: {
    reason: text({ help: (w) => w.damage.options.reason }),
    by: text({ takes: '<who>', help: (w) => w.damage.options.party }),
  },
  async run(ctx, typed, { by: party, ...given }) {
    const term = workTerm(ctx);
    const wanted = await typedPairs(ctx, typed, 'damage');
    const reason = await reasonArg(ctx, given.reason, 'damage');
    const document = ctx.change('damage', {}, (tx) =>
      withRow(ctx, tx, postDamage(tx, term, wanted, { date: ctx.today, reason, party })),
    );
    ctx.answer({
      json: { document: document.json, lines: pairsJson(wanted) },
      text: () =>
        `${ctx.words.damage.done({ document: document.number, id: document.id, what: pairsText(ctx, wanted) })}\n`,
    });
    return EXIT.done;
  },
});
