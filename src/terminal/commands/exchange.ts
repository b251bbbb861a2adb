import { postExchange } from '../../goods/ledger/goods-back.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { workTerm } from '../arguments/day.ts';
import { pairsJson, pairsText, typedPairs } from '../arguments/pairs.ts';
import { typedRecipient } from '../arguments/recipient.ts';
import { command as declared } from '../grammar.ts';
import { text } from '../options.ts';
import { withRow } from './document/rows.ts';

/** `exchange 三2 数学=2 --reason 缺页`: bad copies in, good ones out; the bad ones wait outside for the bookshop. */
export const command = declared({
  args: '<who> <item...>',
  writes: true,
  options: { reason: text({ help: (w) => w.exchange.options.reason }) },
  async run(ctx, [typedWho = '', ...typed], { reason }) {
    if (reason === undefined) return refuse(EXIT.usage, 'reason-missing', { command: 'exchange' });
    const term = workTerm(ctx);
    const { recipient, name: who, code } = await typedRecipient(ctx, term, typedWho);
    const wanted = await typedPairs(ctx, typed, 'exchange 三2', { recipient });
    const { back, out } = ctx.change('exchange', { with: who }, (tx) => {
      const posted = postExchange(tx, term, recipient, who, wanted, { date: ctx.today, reason });
      return { back: withRow(ctx, tx, posted.back), out: withRow(ctx, tx, posted.out) };
    });
    const say = ctx.words.exchange;
    ctx.answer({
      json: { with: code, documents: [back.json, out.json], lines: pairsJson(wanted) },
      text: () => `${say.done({ who, what: pairsText(ctx, wanted), back: back.number, out: out.number })}\n`,
    });
    ctx.next(say.next);
    return EXIT.done;
  },
});
