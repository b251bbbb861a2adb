import type { Issue } from '../../../goods/ledger/issue.ts';
import { loadClassCodes } from '../../../goods/names.ts';
import type { Plan } from '../../../goods/plan/types.ts';
import { type Recipient, recipientKey } from '../../../goods/recipient.ts';
import type { Context } from '../../context.ts';

/** The documents that an issue wrote, each with its rows; a class as its code. */
export function issueJson(ctx: Context, plan: Plan, issues: readonly (Issue & { json: object })[]): unknown {
  const codes = loadClassCodes(ctx.read(), plan.termId);
  const items = new Map(plan.items.map((row) => [row.item.id, row.item]));
  const who = (recipient: Recipient) =>
    (recipient.kind === 'class' ? codes.get(recipient.id) : undefined) ?? recipientKey(recipient);
  return {
    term: plan.termCode,
    documents: issues.map((issue) => ({
      ...issue.json,
      lines: issue.shares.map((share, i) => ({
        row: i + 1,
        code: items.get(share.itemId)?.code,
        name: items.get(share.itemId)?.name,
        recipient: who(share.recipient),
        due: share.owed - share.drafted,
        quantity: share.allocated,
        owed: share.owed - share.drafted - share.allocated,
        packs: share.packs,
        loose: share.loose,
      })),
    })),
  };
}
