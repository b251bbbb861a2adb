import { daysBetween } from '../../school/calendar/day.ts';
import { addTo } from '../../store/groups.ts';
import type { Item } from '../item/item.ts';
import type { NeedRequest } from '../need/facts.ts';
import type { Claim } from './allocation.ts';
import type { PlanFacts } from './facts.ts';
import { byNeed, fill, type Portion } from './serve.ts';
import type { Share } from './types.ts';

export interface ShareClaim extends Claim {
  share: Share;
}

/**
 * What each share may claim of what is there. Where departments have asked for an item, what arrives serves the earliest
 * need first: a request counts from its day, everything else from the class's first lesson or the opening.
 */
export function claimsOf(item: Item, own: readonly Share[], facts: PlanFacts): ShareClaim[] {
  const days = item.subject === null ? undefined : facts.firstLessons.get(item.subject);
  const asked = requestsOf(item, facts.requests);
  return own.flatMap((share): ShareClaim[] => {
    const { recipient } = share;
    const lesson = recipient.kind === 'class' ? (days?.[recipient.id] ?? null) : null;
    const late = recipient.kind === 'teachers';
    const owed = Math.max(0, share.owed - share.drafted);
    const inHand = share.has + share.drafted;
    // Only lessons tell classes apart: without them all share evenly.
    const floor =
      recipient.kind === 'class' && days !== undefined
        ? Math.floor((share.need * facts.leastShare) / 100)
        : 0;
    if (asked.size === 0) return [{ share, owed, firstLesson: lesson, late, inHand, floor }];
    const requests = recipient.kind === 'department' ? asked.get(recipient.id) : undefined;
    if (requests === undefined) return [{ share, owed, firstLesson: lesson ?? 0, late, inHand }];
    return openPortions(share, requests, facts.opening).map(({ quantity, day }) => ({
      share,
      owed: quantity,
      firstLesson: day === null ? 0 : daysBetween(facts.opening, day),
      late,
    }));
  });
}

/** Requests of an item by department. */
function requestsOf(item: Item, requests: readonly NeedRequest[]): Map<number, Portion[]> {
  const found = new Map<number, Portion[]>();
  for (const [id, request] of requests.entries()) {
    if (request.itemId !== item.id) continue;
    addTo(found, request.departmentId, { id, quantity: request.quantity, day: request.neededBy ?? null });
  }
  return found;
}

/** What is still owed of each request and of what the standards give beside them, earliest first. */
function openPortions(share: Share, requests: readonly Portion[], opening: string): Portion[] {
  const rest = share.need - requests.reduce((sum, one) => sum + one.quantity, 0);
  const all = byNeed(rest > 0 ? [...requests, { id: null, quantity: rest, day: null }] : requests, opening);
  const due = fill(all, share.need);
  const portions = all.map((one, i) => ({ ...one, quantity: due[i]! }));
  const served = fill(portions, share.has + share.drafted);
  return portions
    .map((one, i) => ({ ...one, quantity: one.quantity - served[i]! }))
    .filter((one) => one.quantity > 0);
}
