import { itemTitle } from '../../../goods/item/find.ts';
import { allocatableStock } from '../../../goods/ledger/allocatable.ts';
import { postScrap } from '../../../goods/ledger/goods-back.ts';
import { postCounterIssue, type Wanted, type Written } from '../../../goods/ledger/goods-out.ts';
import { heldBy } from '../../../goods/ledger/held-by.ts';
import { lastingItems } from '../../../goods/need/standard.ts';
import type { Recipient } from '../../../goods/recipient.ts';
import type { Term } from '../../../school/term/term.ts';
import type { Writer } from '../../../store/reader.ts';
import { EXIT, type ExitCode, refuse } from '../../../words/problem.ts';
import { pairsJson, pairsText, typedPairs } from '../../arguments/pairs.ts';
import { typedRecipient } from '../../arguments/recipient.ts';
import type { Context } from '../../context.ts';
import { withRow } from '../document/rows.ts';
import type { IssueOptions } from './options.ts';

/** Options that hand out what is due, and so say nothing at the counter. */
const DUE = ['grade', 'all', 'department', 'staff', 'teachers', 'room', 'school', 'kind'] as const;

/** The counter's everyday issue: `issue 白粉笔 2 --to 王老师 --old-returned --purpose 公开课`. */
export async function counterIssue(
  ctx: Context,
  term: Term,
  typed: readonly string[],
  options: IssueOptions & { to: string },
): Promise<ExitCode> {
  const other = DUE.find((name) => options[name] !== undefined);
  if (other !== undefined) refuse(EXIT.usage, 'issue-two-ways', { option: `--${other}` });
  const { recipient, name: who } = await typedRecipient(ctx, term, options.to);
  const wanted = await typedPairs(ctx, typed, 'issue', { recipient });
  const say = ctx.words.issue;
  const reason = options.purpose;
  const old = options.oldReturned === true;
  const state = options.draft === true ? ('draft' as const) : ('confirmed' as const);
  const { out, scrapped } = ctx.change('issue', { to: who }, (tx) => {
    const from = { recipient, who };
    return {
      // The old one goes first: who holds one property and swaps it never holds two.
      scrapped:
        old && state === 'confirmed' ? scrapOld(tx, term, from, wanted, ctx.today, say.oldNote) : null,
      out: withRow(
        ctx,
        tx,
        postCounterIssue(tx, term, recipient, wanted, {
          date: ctx.today,
          state,
          ...(reason === undefined ? {} : { reason }),
          ...(old ? { note: say.oldNote } : {}),
        }),
      ),
    };
  });
  const free = allocatableStock(
    ctx.read(),
    wanted.map(({ item }) => item.id),
  );
  const low = wanted.filter(({ item }) => item.minimum !== null && free.get(item.id)!.held < item.minimum);
  ctx.answer({
    json: {
      term: term.code,
      document: out.json,
      scrapped: scrapped?.number ?? null,
      lines: pairsJson(wanted),
    },
    text: () =>
      [
        say[state === 'draft' ? 'counterDraft' : 'counter']({
          who,
          what: pairsText(ctx, wanted),
          document: out.number,
          id: out.id,
        }),
        ...(scrapped === null ? [] : [say.oldScrapped({ document: scrapped.number })]),
        ...low.map(({ item }) =>
          say.left({ item: itemTitle(item), left: free.get(item.id)!.held, minimum: item.minimum! }),
        ),
        '',
      ].join('\n'),
  });
  ctx.next(state === 'draft' ? say.drafted(out.id) : say.note(String(out.id)));
  return EXIT.done;
}

/** 以旧换新: property that the books say the recipient holds is scrapped; of what is used up only a note is kept. */
function scrapOld(
  tx: Writer,
  term: Term,
  from: { recipient: Recipient; who: string },
  wanted: readonly Wanted[],
  date: string,
  reason: string,
): Written | null {
  const lasting = lastingItems(tx, term.id);
  const property = wanted.filter(({ item }) => lasting.has(item.id));
  const held = heldBy(
    tx,
    term,
    from.recipient,
    property.map(({ item }) => item.id),
  );
  const old = property.flatMap(({ item, quantity }) => {
    const had = Math.min(quantity, held.get(item.id)!.copies);
    return had > 0 ? [{ item, quantity: had }] : [];
  });
  return old.length === 0 ? null : postScrap(tx, term, from, old, { date, reason });
}
