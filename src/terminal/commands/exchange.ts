import { postBadIn, postExchange } from '../../goods/ledger/goods-back.ts';
import { moreThanFree } from '../../goods/ledger/goods-out.ts';
import { EXIT, type Problem, problem, Refusal } from '../../words/problem.ts';
import { workTerm } from '../arguments/day.ts';
import { pairsJson, pairsText, typedPairs } from '../arguments/pairs.ts';
import { typedRecipient } from '../arguments/recipient.ts';
import { reasonArg } from '../arguments/text.ts';
import type { Context } from '../context.ts';
import { command as declared } from '../grammar.ts';
import { flag, text } from '../options.ts';
import { problemMessage } from '../report.ts';
import { withRow } from './document/rows.ts';

/** `exchange 三2 数学=2 --reason 缺页`: bad copies in, good ones out; the bad ones wait outside for the bookshop. */
export const command = declared({
  args: '<who> <item...>',
  writes: true,
  options: {
    reason: text({ help: (w) => w.exchange.options.reason }),
    later: flag({ help: (w) => w.exchange.options.later }),
  },
  async run(ctx, [typedWho = '', ...typed], { later = false, ...given }) {
    const term = workTerm(ctx);
    const { recipient, name: who, code } = await typedRecipient(ctx, term, typedWho);
    const wanted = await typedPairs(ctx, typed, 'exchange 三2', { recipient });
    const reason = await reasonArg(ctx, given.reason, 'exchange');
    const lacking = later ? [] : moreThanFree(ctx.read(), wanted);
    const isLater = lacking.length > 0 ? await takenFirst(ctx, lacking, typedWho) : later;
    if (isLater === undefined) return EXIT.no;
    const { back, out } = ctx.change('exchange', { with: who }, (tx) => {
      const how = { date: ctx.today, reason };
      if (isLater)
        return { back: withRow(ctx, tx, postBadIn(tx, term, recipient, who, wanted, how)), out: null };
      const { back, out } = postExchange(tx, term, recipient, who, wanted, how);
      return { back: withRow(ctx, tx, back), out: withRow(ctx, tx, out) };
    });
    const say = ctx.words.exchange;
    const numbers = { back: back.number, out: out?.number ?? null };
    ctx.answer({
      json: {
        with: code,
        documents: [back, ...(out ? [out] : [])].map(({ json }) => json),
        lines: pairsJson(wanted),
      },
      text: () => `${say.done({ who, what: pairsText(ctx, wanted), ...numbers })}\n`,
    });
    ctx.next(say.next);
    return EXIT.done;
  },
});

/** No good ones to give: the bad ones may come in all the same, and be owed. @throws Refusal 65 in a script, with the way to do that */
async function takenFirst(ctx: Context, lacking: readonly Problem[], who: string): Promise<true | undefined> {
  const more = problem('exchange-none', { who });
  if (!ctx.options.input) throw new Refusal(EXIT.data, [...lacking, more]);
  const said = lacking.map((one) => problemMessage(ctx.words, one).message).join(ctx.words.list);
  const isTaken = await ctx.ask.confirm({ message: ctx.words.exchange.askLater(said), default: false });
  return isTaken ? true : undefined;
}
