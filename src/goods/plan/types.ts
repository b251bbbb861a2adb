import type { Item } from '../item/item.ts';
import type { Scope } from '../need/standard.ts';
import type { Recipient } from '../recipient.ts';

/** Why a recipient needs something; `per` × `count`, rounded up, gives quantity. Worded in words.goods.reasons. */
export interface Reason {
  kind:
    | 'enrolment'
    | 'teachers'
    | 'guide'
    | 'aid'
    | 'grid'
    | 'standard'
    | 'request'
    | 'event'
    | 'newcomer'
    | 'sets';
  quantity: number;
  /** How many pupils, classes, teachers … it counts, and how many each gets. */
  count?: number;
  each?: number;
  /** For every so many (1 for every 2 pupils: each 1, per 2); left out when it is 1. */
  per?: number;
  /** A monthly standard counts this often. */
  months?: number;
  /** Whom a standard counts. */
  scope?: Scope;
  /** newcomer: copies still in hand from autumn. */
  before?: number;
  /** true when the count is a typed or expected one (按预计), not a roster's (按名册). */
  expected?: boolean;
  /** Who asked, or which event. */
  by?: string;
}

/** One item for one recipient. All in units (copies). */
export interface Share {
  itemId: number;
  recipient: Recipient;
  need: number;
  /** Handed out against this need − put back. */
  issued: number;
  /** What the recipient still has: issued − kept by leavers ± moved along, with what it holds of a lasting standard. */
  has: number;
  /** In draft issues for this recipient: reserved, not yet handed out. */
  drafted: number;
  /** max(0, need − what the recipient still has) */
  owed: number;
  /** max(0, what it has − need), never netted against owed */
  toReturn: number;
  /** What can be handed out now beyond the drafts, by the item's policy; packs × item.pack + loose = allocated. */
  allocated: number;
  packs: number;
  loose: number;
  reasons: Reason[];
}

/** One item over all recipients: the rows of `plan --json`. */
export interface PlanItem {
  item: Item;
  /** Σ need of the shares + spare. */
  need: number;
  spare: number;
  held: number;
  issued: number;
  owed: number;
  toReturn: number;
  /** held − on loan − reserved by drafts, not below 0. */
  allocatable: number;
  onOrder: number;
  short: number;
  toBuy: number;
  /** toBuy in packs and loose copies. */
  packs: number;
  loose: number;
  valueFen: number;
  costFen: number;
}

export interface Plan {
  termId: number;
  termCode: string;
  opening: string;
  items: PlanItem[];
  /** Worked out when first asked for. */
  readonly shares: Share[];
  totals: { need: number; short: number; costFen: number };
}
