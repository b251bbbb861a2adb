import { itemTitle } from '../../goods/item/find.ts';
import { postPutBack } from '../../goods/ledger/goods-back.ts';
import { postToSupplier, type Wanted } from '../../goods/ledger/goods-out.ts';
import { loadPlan } from '../../goods/plan/store.ts';
import { type Recipient, recipientKey } from '../../goods/recipient.ts';
import type { Term } from '../../school/term/term.ts';
import { EXIT, type ExitCode, refuse } from '../../words/problem.ts';
import { workTerm } from '../arguments/day.ts';
import { pairsJson, pairsText, typedPairs } from '../arguments/pairs.ts';
import { recipientAmong, typedRecipient } from '../arguments/recipient.ts';
import { reasonArg } from '../arguments/text.ts';
import type { Context } from '../context.ts';
import { command as declared, type Given } from '../grammar.ts';
import { text } from '../options.ts';
import { withRow } from './document/rows.ts';

const OPTIONS = {
  from: text({ takes: '<who>', help: (w) => w.return.options.from }),
  toSupplier: text({ takes: '<name>', help: (w) => w.return.options.toSupplier }),
  reason: text({ help: (w) => w.return.options.reason }),
};

/** `return 三年级数学=2 --from 三2` puts back (退库); `return 三年级数学=2 --to-supplier 新华书店 --reason 缺页` sends back (退货). */
export const command = declared({
  args: '<item...>',
  writes: true,
  options: OPTIONS,
  async run(ctx, typed, given) {
    const term = workTerm(ctx);
    // `return 三1 拖把=1`: whom it comes from may stand among the goods, as with `issue`.
    const open = given.from === undefined && given.toSupplier === undefined;
    const among = open ? recipientAmong(ctx, term, typed) : undefined;
    if (among) return putBack(ctx, term, among.goods, { ...given, from: among.who });
    if (given.from !== undefined && given.toSupplier !== undefined) refuse(EXIT.usage, 'return-two-ways', {});
    if (given.toSupplier !== undefined) return toSupplier(ctx, term, typed, given.toSupplier, given.reason);
    return putBack(ctx, term, typed, given);
  },
});

async function putBack(
  ctx: Context,
  term: Term,
  typed: readonly string[],
  given: Given<typeof OPTIONS>,
): Promise<ExitCode> {
  const from =
    given.from ??
    (ctx.options.input
      ? await ctx.ask.text({ message: ctx.words.return.askFrom })
      : refuse(EXIT.usage, 'from-missing', {}));
  const { recipient, name: who } = await typedRecipient(ctx, term, from);
  const wanted = await typedPairs(ctx, typed, 'return', { recipient });
  const document = ctx.change('return', { from: who }, (tx) =>
    withRow(
      ctx,
      tx,
      postPutBack(tx, term, recipient, who, wanted, {
        date: ctx.today,
        ...(given.reason === undefined ? {} : { reason: given.reason }),
      }),
    ),
  );
  ctx.answer({
    json: { document: document.json, lines: pairsJson(wanted) },
    text: () =>
      `${ctx.words.return.putBack({ who, document: document.number, id: document.id, what: pairsText(ctx, wanted) })}\n`,
  });
  sayOwed(ctx, term, recipient, wanted);
  return EXIT.done;
}

/** What was put back and is owed again: copies that the note never had on it are in no book, and ought not to have been taken off. */
function sayOwed(ctx: Context, term: Term, recipient: Recipient, wanted: readonly Wanted[]): void {
  const ids = new Set(wanted.map(({ item }) => item.id));
  const key = recipientKey(recipient);
  const { shares, items } = loadPlan(ctx.read(), { ...term, today: ctx.today });
  const titles = new Map(items.map(({ item }) => [item.id, itemTitle(item)]));
  const again = shares
    .filter((s) => ids.has(s.itemId) && s.owed > 0 && recipientKey(s.recipient) === key)
    .map(({ itemId, need, has, owed }) => ({ item: titles.get(itemId)!, need, has, owed }));
  if (again.length > 0) ctx.next(ctx.words.return.owedAgain(again));
}

async function toSupplier(
  ctx: Context,
  term: Term,
  typed: readonly string[],
  supplier: string,
  given: string | undefined,
): Promise<ExitCode> {
  const wanted = await typedPairs(ctx, typed, 'return');
  const reason = await reasonArg(ctx, given, 'return');
  const { waited, ...document } = ctx.change('return', { to: supplier }, (tx) =>
    withRow(ctx, tx, postToSupplier(tx, term, wanted, { date: ctx.today, party: supplier, reason })),
  );
  ctx.answer({
    json: { document: document.json, waited, lines: pairsJson(wanted) },
    text: () =>
      `${ctx.words.return.toSupplier({ supplier, document: document.number, id: document.id, what: pairsText(ctx, wanted), waited })}\n`,
  });
  return EXIT.done;
}
