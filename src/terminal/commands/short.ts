import { allocatableStock } from '../../goods/ledger/allocatable.ts';
import { postShort } from '../../goods/ledger/goods-back.ts';
import type { Wanted } from '../../goods/ledger/goods-out.ts';
import { loadTypedNames } from '../../goods/names.ts';
import { EXIT } from '../../words/problem.ts';
import { shellWord } from '../../words/said.ts';
import { workTerm } from '../arguments/day.ts';
import { pairsJson, pairsText, typedPairs } from '../arguments/pairs.ts';
import { typedRecipient } from '../arguments/recipient.ts';
import type { Context } from '../context.ts';
import { command as declared } from '../grammar.ts';
import { flag, text } from '../options.ts';
import { withRow } from './document/rows.ts';

/** `short 一2 数学=2`: a class counted two fewer than its note says; they are owed again. */
export const command = declared({
  args: '<who> <item...>',
  writes: true,
  options: {
    inStoreroom: flag({ help: (w) => w.short.options.inStoreroom }),
    reason: text({ help: (w) => w.short.options.reason }),
  },
  async run(ctx, [typedWho = '', ...typed], { inStoreroom = false, reason }) {
    const say = ctx.words.short;
    const term = workTerm(ctx);
    const { recipient, name: who, code } = await typedRecipient(ctx, term, typedWho);
    const wanted = await typedPairs(ctx, typed, `short ${typedWho}`, { recipient });
    const said = { date: ctx.today, reason: reason ?? say.reason, isThere: inStoreroom };
    const { back, lost } = ctx.change('short', { with: who }, (tx) => {
      const posted = postShort(tx, term, recipient, who, wanted, said);
      return { back: withRow(ctx, tx, posted.back), lost: posted.lost && withRow(ctx, tx, posted.lost) };
    });
    ctx.answer({
      json: {
        with: code,
        documents: [back, lost].flatMap((one) => one?.json ?? []),
        lines: pairsJson(wanted),
      },
      text: () =>
        `${say.done({ who, what: pairsText(ctx, wanted), back: back.number, lost: lost?.number ?? '' })}\n`,
    });
    ctx.next(afterwards(ctx, loadTypedNames(ctx.read(), ctx.lang)(recipient), wanted));
    if (lost) ctx.next(say.found([typedWho, ...typed].map(shellWord).join(' ')));
    return EXIT.done;
  },
});

/** Made up at once from the storeroom, or bought. */
function afterwards(ctx: Context, who: string, wanted: readonly Wanted[]): string {
  const free = allocatableStock(
    ctx.read(),
    wanted.map(({ item }) => item.id),
  );
  const there = wanted.flatMap(({ item, quantity }) => {
    const n = Math.min(quantity, free.get(item.id)!.allocatable);
    return n > 0 ? [`${item.code}=${n}`] : [];
  });
  const say = ctx.words.short;
  return there.length > 0
    ? say.makeUp(`kaixue issue ${there.join(' ')} --to ${who}`)
    : say.toBuy(wanted[0]!.item.code);
}
