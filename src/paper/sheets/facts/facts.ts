import type { CollectionSettings } from '../../../goods/collection/turns.ts';
import type { Item } from '../../../goods/item/item.ts';
import type { Plan, Share } from '../../../goods/plan/types.ts';
import type { Recipient } from '../../../goods/recipient.ts';
import type { RequestRow } from '../../../goods/request/request.ts';
import type { Gate } from '../../../ready/gate.ts';
import type { Home } from '../../../ready/home.ts';
import type { Term } from '../../../school/term/term.ts';
import type { Reader } from '../../../store/reader.ts';
import type { Words } from '../../../words/index.ts';

/** What sheets print of a class. */
export interface SheetClass {
  id: number;
  /** '3-2', used in the codes of sheets; people see `name`. */
  code: string;
  /** 三(2)班 */
  name: string;
  grade: number;
  enrolment: number;
  /** Pupils on the register (学籍), present or not. */
  register: number;
  /** The enrolment is typed or expected, not counted from a roster. */
  expected: boolean;
  teacher: string | null;
  room: string | null;
  building: string | null;
  floor: number | null;
  collectAt: string | null;
  counter: number | null;
}

/** A pupil on the roster of a class. */
export interface SheetPupil {
  classId: number;
  /** Number on the roster, if it has one. */
  seq: number | null;
  name: string;
}

/** A document with its lines. */
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

/** A line of a document. */
export interface SheetLine {
  /** The row's number on paper, for `confirm --except ROW=QTY`. */
  row: number;
  item: Item;
  /** Units handed over; never negative. */
  quantity: number;
  expected: number | null;
  damaged: number;
  wrong: number;
  priceFen: number | null;
  recipient: Recipient | null;
  note: string | null;
}

/** An order line: what was ordered of an item and what has not arrived. */
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

/** Settings of the school: how books are collected, and which purchases need more signatures. */
export interface SheetSettings extends CollectionSettings {
  /** Costs in fen, ascending, above each of which a purchase needs one more signature. */
  thresholds: number[];
}

/**
 * All that sheets are built from. Methods read on their first call and keep the result: a dossier loads the plan once, and a
 * single sheet reads only what it prints.
 */
export interface Facts {
  words: Words;
  /** For sheets that read more from the school file (tasks, repairs, events …); without it they have no data. */
  reader?: Reader;
  school: string;
  today: string;
  term: Omit<Term, 'year' | 'half' | 'state'> & { title: string };
  classes: SheetClass[];
  plan(): Plan;
  /** How far the school is, and what to do next. */
  home?(): Home;
  /** Whether the lessons of the week from opening can be held. */
  week?(): Gate;
  /** The plan's shares by recipient key, in the order of the plan's items. */
  shares(): ReadonlyMap<string, Share[]>;
  items(): ReadonlyMap<number, Item>;
  /** Pupils present, by class id, in roster order. */
  pupils(): ReadonlyMap<number, SheetPupil[]>;
  /** Drafts of issues, oldest first. */
  drafts(): SheetDocument[];
  /** Issues that were signed and confirmed, oldest first. */
  issued(): SheetDocument[];
  /** Drafts of receipts, oldest first. */
  draftReceipts(): SheetDocument[];
  /** Drafts of goods to and from other schools, oldest first. */
  draftTransfers(): SheetDocument[];
  orders(): OrderedItem[];
  requests(): RequestRow[];
  /** A recipient's name: 三(2)班, 三年级教师 (teachers of grade 3), 沈桐若, 总务处 (logistics office). */
  recipientName(recipient: Recipient): string;
  settings(): SheetSettings;
}

/** What to print; everything unless narrowed. */
export interface Filter {
  classes?: ReadonlySet<number>;
  grades?: ReadonlySet<number>;
  document?: SheetDocument;
  /** Print the book figures (账面数) on a count sheet. */
  figures?: boolean;
  /** Only the form, to be filled in by hand. */
  blank?: boolean;
  /** Among all sheets, where one without anything on it is left out. */
  dossier?: boolean;
}

/** The classes to print, by grade and number. */
export function chosenClasses(facts: Facts, filter: Filter): SheetClass[] {
  return facts.classes.filter(
    (c) =>
      (filter.classes === undefined || filter.classes.has(c.id)) &&
      (filter.grades === undefined || filter.grades.has(c.grade)),
  );
}

/** Whether an item is for one of the grades to print. */
export function inGrades({ grades }: Filter, { grade }: Pick<Item, 'grade'>): boolean {
  return grades === undefined || (grade !== null && grades.has(grade));
}
