import { itemTitle } from '../../goods/item/find.ts';
import type { Item } from '../../goods/item/item.ts';
import { loadNames, loadPlainNames } from '../../goods/names.ts';
import { loadPlan } from '../../goods/plan/store.ts';
import type { Plan, Share } from '../../goods/plan/types.ts';
import { type RecipientKind, recipientKey } from '../../goods/recipient.ts';
import { EXIT } from '../../words/problem.ts';
import { workTerm } from '../arguments/day.ts';
import { typedRecipient } from '../arguments/recipient.ts';
import type { Context } from '../context.ts';
import { command as declared } from '../grammar.ts';
import { flag, itemKind } from '../options.ts';
import { table } from '../table.ts';

const ORDER: readonly RecipientKind[] = [
  'class',
  'teachers',
  'staff',
  'department',
  'room',
  'school',
  'event',
];

/**
 * Who is still owed what and who must return what, by class: only those who were handed something already, or whom transfers left
 * with more than they need; `--all` lists everybody who is owed anything.
 */
export const command = declared({
  args: '[who...]',
  options: {
    all: flag({ help: (w) => w.owed.options.all }),
    kind: itemKind({ help: (w) => w.owed.options.kind }),
  },
  async run(ctx, typed, { all = false, kind }) {
    const plan = loadPlan(ctx.read(), { ...workTerm(ctx), today: ctx.today });
    const items = new Map(plan.items.map(({ item }) => [item.id, item]));
    const only = new Set<string>();
    for (const text of typed)
      only.add(recipientKey((await typedRecipient(ctx, workTerm(ctx), text)).recipient));
    const rows = owedShares(plan, only, all).filter(
      (share) => kind === undefined || items.get(share.itemId)?.kind === kind,
    );
    const sum = (value: (share: Share) => number) => rows.reduce((total, share) => total + value(share), 0);
    const totals = {
      owed: sum((s) => s.owed),
      now: sum((s) => s.allocated),
      toReturn: sum((s) => s.toReturn),
    };
    const plain = loadPlainNames(ctx.read());
    const nameOf = loadNames(ctx.read(), ctx.words);
    const say = ctx.words.owed;
    ctx.answer({
      json: {
        term: plan.termCode,
        owed: rows.map((share) => ({
          recipient: plain(share.recipient),
          kind: share.recipient.kind,
          code: items.get(share.itemId)?.code,
          name: items.get(share.itemId)?.name,
          need: share.need,
          has: share.has,
          owed: share.owed,
          now: share.allocated,
          to_return: share.toReturn,
        })),
        totals: { owed: totals.owed, now: totals.now, to_return: totals.toReturn },
      },
      text: () =>
        rows.length === 0 ? `${say.none}\n` : `${owedTable(ctx, rows, items, nameOf)}${say.total(totals)}\n`,
    });
    if (rows.length > 0) ctx.say(say.next);
    return EXIT.done;
  },
});

/** The shares of those named (of everybody, where nobody is), by kind of recipient. */
function owedShares(plan: Plan, only: ReadonlySet<string>, all: boolean): Share[] {
  // Owed (待补) is what a hand-out left over: who was handed nothing yet is due, not owed.
  const handed = new Set(plan.shares.filter((one) => one.has > 0).map((one) => recipientKey(one.recipient)));
  const rank = (share: Share) => ORDER.indexOf(share.recipient.kind);
  return plan.shares
    .filter((share) => {
      const key = recipientKey(share.recipient);
      if (only.size > 0) return only.has(key) && (share.owed > 0 || share.toReturn > 0);
      return share.toReturn > 0 || (share.owed > 0 && (all || handed.has(key)));
    })
    .sort((a, b) => rank(a) - rank(b) || a.recipient.id - b.recipient.id);
}

function owedTable(
  ctx: Context,
  rows: readonly Share[],
  items: ReadonlyMap<number, Item>,
  nameOf: ReturnType<typeof loadNames>,
): string {
  const say = ctx.words.owed;
  const count = (label: string, value: (share: Share) => number) => ({
    label,
    align: 'right' as const,
    value: (share: Share) => String(value(share) || ''),
  });
  return table<Share>(
    [
      { label: say.who, value: (share) => nameOf(share.recipient) },
      { label: say.item, shrink: true, value: (share) => itemTitle(items.get(share.itemId)!) },
      count(say.need, (share) => share.need),
      count(say.has, (share) => share.has),
      count(say.owed, (share) => share.owed),
      count(say.now, (share) => share.allocated),
      count(say.toReturn, (share) => share.toReturn),
    ],
    rows,
    ctx,
  );
}
