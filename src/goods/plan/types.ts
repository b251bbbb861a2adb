import type { Item } from '../item/item.ts';
import type { Reason } from '../need/reason.ts';
import type { Recipient } from '../recipient.ts';

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
  /** max(0, what it has − need), never netted against owed: need = has + owed − over */
  over: number;
  /** What of it comes back: nothing where the item is used up, all of it elsewhere. */
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
  /** Lent to events on their busiest day, beyond what the whole school has: no need of a recipient. */
  gear: number;
  /** In drafts beyond what their recipients are owed. */
  promised: number;
  held: number;
  /** Handed out against this need − put back: what the documents say. */
  issued: number;
  /** Σ has of the shares; need = has + owed − over + spare. */
  has: number;
  owed: number;
  over: number;
  toReturn: number;
  /** held − on loan − reserved by drafts, not below 0. */
  allocatable: number;
  /** What could be given to another school: what is left of held, no more than allocatable. */
  surplus: number;
  onOrder: number;
  /** max(0, owed + spare + gear + promised − held) */
  short: number;
  toBuy: number;
  /** toBuy in packs and loose copies. */
  packs: number;
  loose: number;
  valueFen: number;
  costFen: number;
}

/** How many of what is to be bought have no price: what they cost is in no sum. */
export const unpricedOf = (rows: readonly Pick<PlanItem, 'toBuy' | 'item'>[]): number =>
  rows.filter((row) => row.toBuy > 0 && row.item.priceFen === null).length;

/** The plan of a term: what each item needs, and who is due what. Whole units; costs in fen. */
export interface Plan {
  termId: number;
  termCode: string;
  opening: string;
  items: PlanItem[];
  /** Worked out when first asked for. */
  readonly shares: Share[];
  totals: { need: number; short: number; costFen: number };
}
