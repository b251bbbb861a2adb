import { groupBy } from '../../store/groups.ts';
import type { Item } from '../item/item.ts';
import { roundUpToPacks, splitPacks } from '../item/item.ts';
import { type Need, needs } from '../need/need.ts';
import { type Recipient, recipientNumber } from '../recipient.ts';
import { allocate } from './allocation.ts';
import { claimsOf } from './claims.ts';
import { type Holding, NO_STOCK, type PlanFacts, type Stock } from './facts.ts';
import type { Plan, PlanItem, Share } from './types.ts';

/**
 * The plan of a term: every item with its figures, every recipient with what it is owed and can be given now. The shares are
 * worked out when they are first asked for: the figures of an item that nobody has been given are known without them.
 */
export function planTerm(facts: PlanFacts): Plan {
  const need = needs(facts);
  const holdings = groupBy(facts.holdings, (holding) => holding.itemId);
  const lasting = lastingOf(facts);
  const made = new Map<number, Share[]>();
  const sharesOf = (itemId: number): Share[] => {
    let own = made.get(itemId);
    if (own === undefined) {
      own = shares(itemId, need.of(itemId), holdings.get(itemId) ?? [], {
        lasting: lasting.has(itemId),
        usedUp: facts.usedUp.has(itemId),
      });
      made.set(itemId, own);
    }
    return own;
  };
  const items: PlanItem[] = [];
  const totals = { need: 0, short: 0, costFen: 0 };
  for (const item of facts.items) {
    const sums = holdings.has(item.id) ? sumsOf(sharesOf(item.id)) : untouched(need.total(item.id));
    const row = planItem(item, sums, facts.stock.get(item.id) ?? NO_STOCK);
    items.push(row);
    totals.need += row.need;
    totals.short += row.short;
    totals.costFen += row.costFen;
  }
  const { termId, termCode, opening } = facts;
  let all: Share[] | undefined;
  return {
    termId,
    termCode,
    opening,
    items,
    totals,
    get shares() {
      all ??= items.flatMap(({ item, allocatable }) => {
        const own = sharesOf(item.id);
        share(item, own, allocatable, facts);
        return own;
      });
      return all;
    },
  };
}

/** Need against what each recipient has of an item; recipients that hold something without a need are in it too. */
function shares(
  itemId: number,
  need: ReadonlyMap<number, Need>,
  holdings: readonly Holding[],
  { lasting, usedUp }: { lasting: boolean; usedUp: boolean },
): Share[] {
  const own: Share[] = [];
  const found = new Map<number, Share>();
  for (const [key, { recipient, quantity, reasons }] of need) {
    const one = blank(itemId, recipient, quantity, reasons);
    own.push(one);
    if (holdings.length > 0) found.set(key, one);
  }
  for (const holding of holdings) {
    const key = recipientNumber(holding.recipient);
    let one = found.get(key);
    if (one === undefined) {
      one = blank(itemId, holding.recipient, 0, []);
      found.set(key, one);
      own.push(one);
    }
    const stays = lasting ? Math.min(holding.carried, lastingNeed(one)) : 0;
    one.issued = holding.issued + stays;
    // Where a class was short, more may have left with books than were handed out: never less than none.
    one.has = Math.max(0, one.issued + holding.moved);
    one.drafted = holding.drafted;
    one.owed = Math.max(0, one.need - one.has);
    one.over = Math.max(0, one.has - one.need);
    one.toReturn = usedUp ? 0 : one.over;
  }
  return own;
}

function blank(itemId: number, recipient: Recipient, need: number, reasons: Share['reasons']): Share {
  return {
    itemId,
    recipient,
    need,
    issued: 0,
    has: 0,
    drafted: 0,
    owed: need,
    over: 0,
    toReturn: 0,
    allocated: 0,
    packs: 0,
    loose: 0,
    reasons,
  };
}

function lastingOf(facts: PlanFacts): Set<number> {
  return new Set(facts.standards.filter((s) => s.lasting === 1).map((s) => s.itemId));
}

/** Requests and events are used up: only a standard's part of the need can be met by what is held from before. */
function lastingNeed(one: Share): number {
  return one.reasons.reduce(
    (sum, r) => (r.kind === 'request' || r.kind === 'event' ? sum : sum + r.quantity),
    0,
  );
}

type Sums = Pick<PlanItem, 'need' | 'issued' | 'has' | 'owed' | 'over' | 'toReturn'> & {
  /** In drafts for those who are owed it. */
  drafted: number;
  /** What the whole school (全校) has: gear for events is lent of it before more is bought. */
  schoolHas: number;
};

/** Nobody has been given any: all is owed. */
const untouched = (need: number): Sums => ({
  ...{ need, issued: 0, has: 0, owed: need, over: 0, toReturn: 0 },
  ...{ drafted: 0, schoolHas: 0 },
});

function sumsOf(own: readonly Share[]): Sums {
  const total = untouched(0);
  for (const one of own) {
    total.need += one.need;
    total.issued += one.issued;
    total.has += one.has;
    total.owed += one.owed;
    total.over += one.over;
    total.toReturn += one.toReturn;
    total.drafted += Math.min(one.owed, one.drafted);
    if (one.recipient.kind === 'school') total.schoolHas += one.has;
  }
  return total;
}

function planItem(item: Item, { drafted, schoolHas, ...total }: Sums, stock: Stock): PlanItem {
  const gear = Math.max(0, stock.gear - schoolHas);
  const need = total.need + item.spare;
  const onOrder = Math.max(0, stock.outstanding - stock.unmatched);
  const promised = Math.max(0, stock.reserved - drafted);
  const left = stock.held - total.owed - item.spare - gear - promised;
  const short = Math.max(0, -left);
  const lacking = Math.max(0, short - onOrder);
  const byPack = item.kind === 'supply' || item.kind === 'exercise-book';
  // What is retired is needed until its standards end, but bought no more.
  const toBuy = item.retired ? 0 : byPack ? roundUpToPacks(lacking, item.pack) : lacking;
  const price = item.priceFen ?? 0;
  const allocatable = Math.max(0, stock.held - stock.onLoan - stock.reserved);
  return {
    item,
    ...total,
    need,
    ...{ spare: item.spare, gear, promised },
    held: stock.held,
    allocatable,
    surplus: Math.max(0, Math.min(allocatable, left)),
    onOrder,
    short,
    toBuy,
    ...splitPacks(toBuy, item.pack),
    valueFen: need * price,
    costFen: toBuy * price,
  };
}

/** Writes into each share what it can be given now. */
function share(item: Item, own: readonly Share[], copies: number, facts: PlanFacts): void {
  if (copies === 0) return;
  let owed = 0;
  for (const one of own) {
    // Enough for everyone, unless it turns out below that there is something to share.
    one.allocated = Math.max(0, one.owed - one.drafted);
    owed += one.allocated;
  }
  if (owed > copies) {
    const claims = claimsOf(item, own, facts);
    const given = allocate(item.policy, copies, claims);
    for (const one of own) one.allocated = 0;
    for (let i = 0; i < claims.length; i++) claims[i]!.share.allocated += given[i]!;
  }
  for (const one of own) {
    if (one.allocated === 0) continue;
    const split = splitPacks(one.allocated, item.pack);
    one.packs = split.packs;
    one.loose = split.loose;
  }
}
