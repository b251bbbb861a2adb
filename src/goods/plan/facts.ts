import type { NeedFacts } from '../need/facts.ts';
import type { Recipient } from '../recipient.ts';

/** What one recipient was handed of one item. Units; put back already taken off. */
export interface Holding {
  itemId: number;
  recipient: Recipient;
  /** Handed out − put back, against this term's need. */
  issued: number;
  /** Effect of transfers: − kept by leavers, ± moved along. */
  moved: number;
  /** Still held from earlier terms: counts for lasting standards only. */
  carried: number;
  /** In draft issues. */
  drafted: number;
}

/** What the storeroom has of one item. */
export interface Stock {
  held: number;
  /** Lent out for an event and not back. */
  onLoan: number;
  /** Going out by drafts. */
  reserved: number;
  /** Σ open order lines of the term of max(0, ordered − accepted against the line). */
  outstanding: number;
  /** Accepted in the term against no line: taken off what is outstanding. */
  unmatched: number;
  /** Gear for events: the busiest day from today. */
  gear: number;
}

/** An item that never moved. */
export const NO_STOCK: Stock = { held: 0, onLoan: 0, reserved: 0, outstanding: 0, unmatched: 0, gear: 0 };

/** Everything a plan follows from. */
export interface PlanFacts extends NeedFacts {
  termId: number;
  termCode: string;
  opening: string;
  holdings: readonly Holding[];
  /** Items that are given for good: chalk beyond the standard does not come back. */
  usedUp: ReadonlySet<number>;
  stock: ReadonlyMap<number, Stock>;
  /** Per cent of its copies that every class is to have before classes with earlier lessons get more. */
  leastShare: number;
  /** Days from opening to the first lesson: subject → class id → days. */
  firstLessons: ReadonlyMap<string, Readonly<Record<number, number>>>;
}
