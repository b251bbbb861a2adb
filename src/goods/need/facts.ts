import type { Item } from '../item/item.ts';
import type { Standard } from './standard.ts';

/** A class as need sees it. `expected`: its count is a typed or expected one, not a roster's. */
export interface NeedClass {
  id: number;
  grade: number;
  enrolment: number;
  expected: boolean;
}

/** A request from stock or to buy that is not declined. `extra`: 定额外, adds to the standard. */
export interface NeedRequest {
  itemId: number;
  departmentId: number;
  quantity: number;
  extra: boolean;
  applicant: string | null;
  /** The day it is needed by; left out or null: the term's opening. */
  neededBy?: string | null;
}

/** What an event uses up of an item (its gear is lent, and no need of a recipient). */
export interface NeedEvent {
  itemId: number;
  eventId: number;
  quantity: number;
  name: string;
}

/** Everything need follows from, for one term. */
export interface NeedFacts {
  items: readonly Item[];
  standards: readonly Standard[];
  classes: readonly NeedClass[];
  /** Staff in active service whose post is 教师. */
  teacherIds: readonly number[];
  /** Departments that staff, requests or standards name, and how many serve in each. */
  departments: readonly { id: number; heads: number }[];
  rooms: readonly { id: number; kind: string }[];
  /** What a number of teachers' copies beside a title counts: all copies, or those for each class. */
  teacherCopiesPer: 'title' | 'class';
  requests: readonly NeedRequest[];
  events: readonly NeedEvent[];
  /** 全一册 titles still in hand from autumn: item id → recipientNumber → copies. Items never handed out are not in it. */
  carried: ReadonlyMap<number, ReadonlyMap<number, number>>;
}
