import type { Scope } from './standard.ts';

/** Why a recipient needs something; `per` × `count`, rounded up, gives quantity. Worded in words.goods.reasons. */
export interface Reason {
  kind:
    | 'enrolment'
    | 'teachers'
    | 'guide'
    | 'aid'
    | 'grid'
    | 'standard'
    | 'heads'
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
  /** Whom a standard counts; `named`: this recipient alone. */
  scope?: Scope;
  named?: true;
  /** newcomer: copies still in hand from autumn. */
  before?: number;
  /** true when the count is a typed or expected one (按预计), not a roster's (按名册). */
  expected?: boolean;
  /** Who asked, or which event. */
  by?: string;
}
