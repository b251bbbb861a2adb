import type { SubjectNeeds } from '../school/timetable/subject-needs.ts';
import type { CauseKind } from './cause.ts';

/** What a day's lessons are judged by. All plain values: judging reads nothing else. Amounts are copies or seats. */
export interface ReadyFacts {
  day: string;
  lessons: LessonFact[];
  /** Classes whose lessons are judged; without it all. The others' lessons take up rooms none the less. */
  only?: ReadonlySet<number>;
  classes: ReadonlyMap<number, ClassFact>;
  rooms: ReadonlyMap<number, RoomFact>;
  repairs: readonly RepairFact[];
  /** Cleaning areas and facility inspections bound to a room. */
  checks: readonly CheckFact[];
  goods: readonly GoodsFact[];
  /** Kinds of fact of which the school has given any; a kind that is false makes lessons `unknown`, never ready. */
  known: Record<FactKind, boolean>;
  subjects: ReadonlyMap<string, SubjectNeeds>;
  /** Those who give lessons and have not left, by id. */
  teachers: ReadonlyMap<number, string>;
  /** Subjects of which at least half of the term's lessons name a teacher. */
  taught: ReadonlySet<string>;
  /** Who answers for a kind of cause by role, where a cause names nobody. */
  owners: Partial<Record<CauseKind, string>>;
  /** More than this share of the copies lacking blocks a lesson (per cent). */
  lackingLimit: number;
}

export const FACT_KINDS = ['rooms', 'seats', 'books', 'exercise-books', 'cleaning'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** A lesson on a day. */
export interface LessonFact {
  id: number;
  classId: number;
  /** 'YYYY-MM-DD' it is held on. */
  day: string;
  /** Of the timetable that the day follows. */
  weekday: number;
  period: number;
  subject: string;
  teacherId: number | null;
  /** Given by the timetable; null: the subject's room, else the class's own. */
  roomId: number | null;
  /** The school has said that it stays in the class's own room. */
  own: boolean;
}

/** A class as the gate sees it: pupils present. */
export interface ClassFact {
  id: number;
  code: string;
  grade: number;
  enrolment: number;
  roomId: number | null;
  teacher: string | null;
}

/** A room with its furniture; null where nobody has counted it. */
export interface RoomFact {
  id: number;
  name: string;
  kind: string;
  desks: number | null;
  chairs: number | null;
  seatsPerDesk: number;
  /** Of a computer room; null where nobody has counted. */
  computers: number | null;
  /** What the list of rooms says is broken in it (多媒体故障), with the repair that is open for it; null: nothing, or it was seen to. */
  broken: { what: string; repair: number | null; owner: string | null } | null;
}

/** A repair that is open. */
export interface RepairFact {
  id: number;
  roomId: number | null;
  /** Where it names no room that is listed, the class whose room it is ('3-2'). */
  classCode?: string;
  place: string;
  fault: string;
  urgent: boolean;
  /** 影响上课: yes, no, or nobody has said. */
  blocks: boolean | null;
  owner: string | null;
  due: string;
}

/** A cleaning area, a room's last inspection by one form, or what is in a room and past its day. */
export interface CheckFact {
  /** Names it in a cause id: 'area:3', 'inspection:7'. */
  key: string;
  kind: 'cleaning' | 'inspection' | 'expired';
  name: string;
  roomId: number;
  passed: boolean;
  owner: string | null;
}

/** What one class (0: goods that the whole school shares) is due of one item, and where the copies are. */
export interface GoodsFact {
  kind: 'book' | 'exercise-book' | 'gear';
  itemId: number;
  code: string;
  name: string;
  subject: string | null;
  /** null: for every grade. */
  grade: number | null;
  classId: number;
  need: number;
  /** Due and not with the class. */
  owed: number;
  /** Of those: in the storeroom for it, in a draft issue of this number, and due to arrive before the day. */
  inStock: number;
  draft: { id: number; quantity: number } | null;
  due: number;
  /** Of the item for the whole school: on open orders, and to be bought yet. */
  onOrder: number;
  /** When the next copies are due that will come too late; null: no order says. */
  laterOn: string | null;
  /** Since when some that were promised have not come; null: nothing is overdue. */
  lateSince: string | null;
  toBuy: number;
}
