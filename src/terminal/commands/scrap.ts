import { postScrap } from '../../goods/ledger/goods-back.ts';
import { EXIT } from '../../words/problem.ts';
import { workTerm } from '../arguments/day.ts';
import { pairsJson, pairsText, typedPairs } from '../arguments/pairs.ts';
import { typedRecipient } from '../arguments/recipient.ts';
import { reasonArg } from '../arguments/text.ts';
import { command as declared } from '../grammar.ts';
import { text } from '../options.ts';
import { withRow } from './document/rows.ts';

/** `scrap 讲台=1 --from 三2 --reason 到年限`: property that has served out, where it is or from the storeroom (报废). */
export const command = declared({
  args: '<item...>',
  writes: true,
  options: {
    from: text({ takes: '<who>', help: (w) => w.scrap.options.from }),
    reason: text({ help: (w) => w.scrap.options.reason }),
    approvedBy: text({ takes: '<who>', help: (w) => w.scrap.options.approved }),
  },
  async run(ctx, typed, { from, approvedBy, ...given }) {
    const term = workTerm(ctx);
    const holder = from === undefined ? null : await typedRecipient(ctx, term, from);
    const wanted = await typedPairs(ctx, typed, 'scrap', { recipient: holder?.recipient });
    const who = holder?.name ?? ctx.words.scrap.storeroom;
    const reason = await reasonArg(ctx, given.reason, 'scrap');
    const document = ctx.change('scrap', { from: who }, (tx) =>
      withRow(
        ctx,
        tx,
        postScrap(tx, term, holder === null ? null : { recipient: holder.recipient, who }, wanted, {
          date: ctx.today,
          reason,
          approvedBy,
        }),
      ),
    );
    ctx.answer({
      json: { document: document.json, lines: pairsJson(wanted) },
      text: () =>
        `${ctx.words.scrap.done({ who, document: document.number, id: document.id, what: pairsText(ctx, wanted) })}\n`,
    });
    return EXIT.done;
  },
});
