import type { Item } from '../../../goods/item/item.ts';
import type { Plan, Share } from '../../../goods/plan/types.ts';
import type { Recipient } from '../../../goods/recipient.ts';
import type { RequestRow } from '../../../goods/request/request.ts';
import type { Reader } from '../../../store/reader.ts';
import type { Words } from '../../../words/index.ts';

/** A class as sheets speak of it. */
export interface SheetClass {
  id: number;
  /** '3-2': for codes on paper and file names of data; people read `name`. */
  code: string;
  /** 三(2)班 */
  name: string;
  grade: number;
  enrolment: number;
  /** Pupils on the register (学籍), whoever is present. */
  register: number;
  /** The count is a typed or expected one, not a roster's. */
  expected: boolean;
  teacher: string | null;
  room: string | null;
  building: string | null;
  floor: number | null;
}

export interface SheetPupil {
  classId: number;
  /** Place on the roster; null where it says none. */
  seq: number | null;
  name: string;
}

/** A document with its lines, as issue notes and receipts print it. */
export interface SheetDocument {
  id: number;
  number: string;
  kind: string;
  date: string;
  state: 'draft' | 'confirmed' | 'void';
  party: string | null;
  reason: string | null;
  lines: SheetLine[];
}

export interface SheetLine {
  /** The row on paper, which `confirm --except ROW=QTY` speaks of. */
  row: number;
  item: Item;
  /** Units that change hands, as written: never negative. */
  quantity: number;
  expected: number | null;
  damaged: number;
  wrong: number;
  priceFen: number | null;
  recipient: Recipient | null;
  note: string | null;
}

/** What is ordered of an item in the term and what of it has not come. */
export interface OrderedItem {
  itemId: number;
  ordered: number;
  outstanding: number;
  supplier: string | null;
  /** The order's number: CG20270211-001. */
  number: string;
  kind: 'books' | 'supplement' | 'supplies';
  priceFen: number | null;
  dueOn: string | null;
}

/** A request as its sheets print it; `progress` says what has been done for it by now. */
export type SheetRequest = Pick<
  RequestRow,
  | 'department'
  | 'name'
  | 'spec'
  | 'unit'
  | 'quantity'
  | 'neededBy'
  | 'purpose'
  | 'applicant'
  | 'state'
  | 'priceFen'
  | 'handed'
  | 'progress'
  | 'overdue'
  | 'reason'
>;

/** Figures that a school edits: how hand-out day runs, what needs more signatures. */
export interface SheetSettings {
  /** Counters (领书点) that hand out at once. */
  counters: number;
  /** Minutes that a class takes at a counter. */
  minutes: number;
  /** Minutes after midnight of the first class. */
  start: number;
  /** Fen above which a purchase needs one more signature, ascending. */
  thresholds: number[];
}

/**
 * All that sheets are built from, read once per command. The methods read at the first call and keep what they read, so a
 * dossier loads the plan once and a single sheet reads only what it prints.
 */
export interface Facts {
  words: Words;
  /** For the sheets of the work (tasks, repairs, events …), which read their own parts; without it they have no data. */
  reader?: Reader;
  school: string;
  today: string;
  term: { id: number; code: string; title: string; registration: string | null; opening: string };
  classes: SheetClass[];
  plan(): Plan;
  /** The plan's shares by recipient key, in the plan's order of items. */
  shares(): ReadonlyMap<string, Share[]>;
  items(): ReadonlyMap<number, Item>;
  /** Pupils present, by class id, in roster order. */
  pupils(): ReadonlyMap<number, SheetPupil[]>;
  /** Drafts of issues, oldest first. */
  drafts(): SheetDocument[];
  /** Drafts of receipts, oldest first. */
  draftReceipts(): SheetDocument[];
  orders(): OrderedItem[];
  requests(): SheetRequest[];
  /** Name of a recipient as people say it: 三(2)班, 三年级教师, 沈桐若, 总务处. */
  recipientName(recipient: Recipient): string;
  settings(): SheetSettings;
}

/** What of it is to be printed; left out: all. */
export interface Filter {
  classes?: ReadonlySet<number>;
  grades?: ReadonlySet<number>;
  document?: SheetDocument;
  /** With the book figures (账面数), on a count sheet. */
  figures?: boolean;
}

/** The classes that a filter leaves, by grade and number. */
export function chosenClasses(facts: Facts, filter: Filter): SheetClass[] {
  return facts.classes.filter(
    (c) =>
      (filter.classes === undefined || filter.classes.has(c.id)) &&
      (filter.grades === undefined || filter.grades.has(c.grade)),
  );
}

/** Whether an item is for one of the chosen grades. */
export function inGrades({ grades }: Filter, { grade }: Pick<Item, 'grade'>): boolean {
  return grades === undefined || (grade !== null && grades.has(grade));
}
