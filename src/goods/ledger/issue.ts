import { groupBy } from '../../store/groups.ts';
import type { Writer } from '../../store/reader.ts';
import type { Item } from '../item/item.ts';
import type { Plan, Share } from '../plan/types.ts';
import { type Recipient, recipientKey } from '../recipient.ts';
import { postDocument } from './post.ts';

/** What one issue document hands out. All staff share one document (a row a person); everyone else has an own one. */
export interface IssueGroup {
  /** For staff: id 0. */
  recipient: Recipient;
  shares: Share[];
}

/** An issue as written. */
export interface Issue extends IssueGroup {
  id: number;
  number: string;
}

/**
 * Everything that can be handed out now to those wanted: allocated shares above 0, classes first, each group's rows in the
 * plan's order of items.
 */
export function issueGroups(plan: Plan, wanted: (share: Share, item: Item) => boolean): IssueGroup[] {
  const items = new Map(plan.items.map((row) => [row.item.id, row.item]));
  const given = plan.shares.filter((share) => {
    const item = items.get(share.itemId);
    return share.allocated > 0 && item !== undefined && wanted(share, item);
  });
  const whose = ({ recipient }: Share): Recipient =>
    recipient.kind === 'staff' ? { kind: 'staff', id: 0 } : recipient;
  const groups = groupBy(given, (share) => recipientKey(whose(share)));
  return [...groups.values()].map((shares) => ({ recipient: whose(shares[0]!), shares }));
}

/**
 * Writes one issue (CK) per group; `expected` of a row is what is owed, its amount what goes out.
 * @throws Refusal 65 when stock would fall below zero
 */
export function postIssues(
  tx: Writer,
  plan: Plan,
  groups: readonly IssueGroup[],
  how: { date: string; state: 'draft' | 'confirmed' },
): Issue[] {
  return groups.map((group) => ({
    ...group,
    ...postDocument(tx, {
      kind: 'CK',
      termId: plan.termId,
      date: how.date,
      state: how.state,
      lines: group.shares.map((share) => ({
        itemId: share.itemId,
        amount: -share.allocated,
        recipient: share.recipient,
        expected: share.owed - share.drafted,
      })),
    }),
  }));
}
