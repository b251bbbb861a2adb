import type { Writer } from '../store/reader.ts';
import type { Words } from '../words/index.ts';
import type { Problem, ProblemCode } from '../words/problem.ts';
import type { ApplyContext, ReadRow, TermFacts } from './apply-context.ts';
import type { OfTerm } from './evidence/said-term.ts';
import type { Printed } from './printed.ts';
import type { About } from './vocabulary.ts';

/** A cell as read: raw value, what the file shows, and whether the spreadsheet had made a date of it. */
export interface RawCell {
  value: string | number | boolean | Date | null;
  text: string;
  /** Where it stands, if elsewhere than in its row and column: of a form that is read as a list. */
  at?: { row: number; column: number } | undefined;
}

/** A sheet as read: rows of cells (row 0 is spreadsheet row 1), merged areas already known. */
export interface SheetCells {
  file: string;
  sheet: string;
  /** No sheet names (CSV): cells are named by line and column, 第3行 “书号”. */
  plain: boolean;
  /** The first row, from 1, of a table that stands below another on its sheet. */
  from?: number;
  /** Other sheets of the file hold something too: a hint names this one. */
  oneOf?: boolean;
  rows: (RawCell | undefined)[][];
  merges: { top: number; left: number; bottom: number; right: number }[];
  /** Cells with a formula that no spreadsheet has reckoned yet, and that is no sum of cells: they are blank. */
  unreckoned?: readonly string[];
}

/** What the reader of one cell may know besides the cell: where it is, the grade its sheet or title speaks of, the school. */
export interface CellContext {
  file: string;
  /** 'Sheet1' and the like are given as ''; a CSV's is '' too. */
  sheetName: string;
  /** Text of the rows above the header: 2026—2027学年第二学期学生名册. */
  title: string;
  /** Of one of several blocks side by side: what stands above all of them; `title` is what stands above its own. */
  around?: string;
  /** What heads the part of the list in which the row stands: 语文组, 启明楼. */
  under?: string;
  /** The term that is being read for. */
  term: TermFacts;
  /** Class codes already known for the term ('3-2'): a bare 302 is taken only where these or a grade agree. */
  knownClasses: ReadonlySet<string>;
  /** The header text of this cell's column as written, and the unit in its brackets or after it: 单价（元） → '元', 库存(册) → '册'. */
  header: string;
  unit: string;
  /** Values of this row already parsed (fields are parsed in their declared order): a grade column before the class. */
  row: Record<string, unknown>;
  /** What a person answered to a question of an earlier pass: question id → answer. */
  answers: ReadonlyMap<string, string>;
  /** The sheet is one that kaixue printed. */
  printed?: Printed | undefined;
}

/** A parsed cell: its value, or a problem, or a question (asked at a terminal, a problem in a script). */
export type Parsed<V> = { value: V } | { problem: Problem } | { question: Question };

export interface Question {
  /** The same question in many cells has one id, and is asked once. */
  id: string;
  problem: Problem;
  /** Rows of the sheet to be shown with it, cell by cell. */
  sample?: readonly (readonly string[])[];
  /** Yes or no, no unless said: asked as that, and answered by --yes. Its one choice is 'yes'. */
  confirm?: true;
  /** The answers that may be given, as `answers` then holds them. */
  choices: string[];
  /** How each choice is shown, when not as itself. */
  labels?: string[];
  /** Of columns that were left out meanwhile: it holds nothing back. */
  waits?: true;
  /** Of a class that is called by a name: all such words of an import are one question. */
  named?: { word: string; grade: number };
}

/** One thing a kind of file says in a row. Header synonyms are data: templates/columns/<kind>.yaml, by field key. */
export interface Field<V = unknown> {
  key: string;
  /** Tells from a cell alone that it may be this field's; without it, whatever `parse` reads. */
  type?(cell: RawCell): boolean;
  /** The row is rejected without it. */
  required?: boolean;
  /** A required field may do without a column of its own where these are: `fallback` makes it of them. */
  or?: string[];
  /** Written once and blank (or merged) down its block; 'merged': only merged; 'sparse': not where nearly every row is written; 'leading': not behind what the row is about. */
  fillDown?: boolean | 'merged' | 'sparse' | 'leading';
  /** The field whose blocks its own do not outlast: the floors of a building. */
  within?: string;
  /** false: a number under this column in a 合计 row is no sum of it (a price). Default: numbers must add up, "42人" must count. */
  totals?: boolean;
  /**
   * Never called for a blank cell (a blank leaves the field out of the row). `value: undefined` leaves it out too.
   * A problem needs no place: the machine adds file, sheet, cell and value.
   */
  parse(cell: RawCell, ctx: CellContext): Parsed<V>;
  /** Asked when the cell is blank or there is no such column: a value from the sheet's name or title, or null. */
  fallback?(ctx: CellContext): Parsed<V> | null;
}

/** What reading a sheet as this kind gave. */
export interface Reading<R> {
  /** Spreadsheet row of the header, from 1. */
  headerRow: number;
  /** Field key → the header text taken for it. */
  took: Record<string, string>;
  rows: ReadRow<R>[];
  problems: Problem[];
  questions: Question[];
  /** Rows that were no data: totals, notes, repeated headers, sub-titles. */
  skipped?: { line: number; why: 'total' | 'note' | 'header' | 'title'; text: string }[];
  /** The half of this school year that it names and that is over: classes stay, pupils come and go in between. */
  earlier?: string | undefined;
  /** Lines that were rejected: they have a problem or an open question. */
  rejected?: number[];
  /** Worth telling, stopping nothing: what a doubtful column was taken for. */
  remarks?: Problem[];
  /** Of a timetable: its classes, how many days and periods it has, and the week of one class, a line a period. */
  grid?: { classes: readonly string[]; days: number; periods: number; of: string; week: readonly string[] };
  /** Headers that are values of the kind's `spread`. */
  spread?: string[];
  /** What could be read of the rejected rows, for checks over all rows. */
  partial?: ReadRow<Partial<R>>[];
  /** readWhole only: how sure, on the scale of "fields found" of list kinds; default 3. */
  score?: number;
}

/** A row as people know it: its class, said in the reader's language, and what is said behind it. */
export interface Named {
  /** Its code, 3-2. */
  class?: string | undefined;
  /** A lesson's place in the week. */
  slot?: { weekday: number; period: number };
  what: string;
}

/** What a file changes of a row. */
export interface Change extends Named {
  field: string;
  from: string;
  to: string;
}

/** What applying the rows of one file did or (dry-run) would do. */
export interface Outcome {
  added: number;
  changed: number;
  unchanged: number;
  /** One line a change, for the preview: what, from → to. */
  changes: Change[];
  /** What a person said since this file was made, and the file would take back: from what is so now → what the file has. Left as it is. */
  older?: Change[];
  /** Known in the school file but not in this file, only for classes that the file speaks of. */
  missing: (Named & { id: number })[];
  /** Any problem or unanswered question rolls the whole import back. Give `at: placeOf(row, 'field')`. */
  problems: Problem[];
  questions?: Question[];
  /** Things worth telling that stop nothing: counts that differ from what was typed, 应到 against what was ordered … */
  remarks?: Problem[];
}

export type { ApplyContext, ReadRow, TermFacts };
export type SheetContext = Omit<CellContext, 'row' | 'header' | 'unit'>;
export type Checked = readonly (Problem | Question)[];
export type CheckContext = Pick<CellContext, 'term' | 'knownClasses' | 'answers'>;

/** Field → the header taken for it and the concept that this is a word of. */
export type Took = ReadonlyMap<string, { head: string; concept: string }>;

/** Which way goods went: what is there, came, left, is asked for, is to be bought, was ordered, was counted. */
export type Direction = 'on-hand' | 'in' | 'out' | 'wanted' | 'planned' | 'ordered' | 'counted' | 'due';

/** Known to the school, not in the file: pupils have left, lessons are taken out. */
export interface Missing {
  what(a: { count: number; names: string }): string;
  kept: string;
  left: string;
  /** Asks whether they are to go. */
  ask: string;
}

/** A kind of file that a noun can read. Lives in the noun's intake.ts; listed in terminal/commands/import. */
export interface Kind<R = unknown> {
  name: string;
  /** As people see it: 学生名册. */
  title(words: Words): string;
  /** What is said of those that a file does not have: how many, and what becomes of them (`Outcome.missing`). */
  missing?(words: Words): Missing;
  /** What titles, sheets and files of it are called, besides its own name; --as takes them. */
  names: readonly string[];
  /** Of lists of all: what may stand before the name of one (全校 before 学生名单). Any other word may say that it is of some, and is asked about. */
  whole?: RegExp;
  /** What lists of all are called besides, where nothing is said but that and `whole`: 三年级名单. */
  bare?: readonly string[];
  /** What it speaks of: which foreign tables may look like it. */
  about: About;
  /** What a mistake would do: `much` moves goods or people, or overwrites more than it adds. Default: little. */
  harm?: 'much' | 'little';
  /** Of which term it must be; without it, it stands for longer (rooms, assets). */
  term?: OfTerm<R>;
  /** Field → the concepts of templates/columns/concepts.yaml that it takes, its own first; without it the field's key. */
  concepts?: Readonly<Record<string, readonly string[]>>;
  /** Of goods: which way they went, and the fields that say how many. A bare 数量 without a way is asked about. */
  goods?: { way: Direction; amounts: readonly string[] };
  /** Field → how it is shown, where the first word of its concept is not what people say of this kind. */
  labels?: Readonly<Record<string, string>>;
  /** Field → the concepts that it adds up: a bare 合计 of anything else is none of it. */
  sumOf?: Readonly<Record<string, readonly string[]>>;
  /** Concepts that are natural beside its own and of no use to it: 性别 in a list of staff. */
  beside?: readonly string[];
  /** Families of foreign tables whose columns stand beside its own as well: 身高 beside 尺码. */
  bears?: readonly string[];
  /** Fields that together only the school's own register has: who else is named beside them is of the pupil's family. */
  register?: readonly string[];
  /** Names of the sheets of kaixue's own that it reads once they are filled in. */
  printed?: readonly string[];
  /** Fields without which its rows are the same rows: a column only guessed to be one can wait, the same list read again brings it. */
  canWait?: readonly string[];
  /** Kinds that may carry this one besides: a book list with a column 库存. */
  alsoIn?: readonly string[];
  /** Fields that such a list must have for that, in columns of their own: without 班主任 a list of rooms says nothing of classes. */
  adds?: readonly string[];
  /** Kinds are read and applied in this order, whatever the order of files. */
  order: number;
  fields: Field[];
  /**
   * Makes the row of its parsed values (field key → value), with what needs more than one field; without it the values
   * are the row. `null` skips the row silently; `rows`: it speaks of several.
   */
  build?(values: Record<string, unknown>, ctx: CellContext): Parsed<R> | { rows: R[] } | null;
  /** What other kinds' rows are told with when rows of this one are not there: they wait for it. */
  brings?: readonly ProblemCode[];
  /** Field → the concepts of columns, here and in other tables, that hold its values: who is on the staff is a teacher, an applicant … */
  makesKnown?: Readonly<Record<string, readonly string[]>>;
  /** Class codes that these rows bring: known to the kinds that are read after this one. */
  classes?(rows: ReadRow<R>[]): Iterable<string>;
  /** What it cannot do without: of each group at least one field has a column, or is given by the title. */
  signature: string[][];
  /** Fields that are enough where the title says what it is, or a person does: of each group one. Else the required ones. */
  enough?: string[][];
  /** A school has one list of it: its `check` tells of two that are mostly the same. */
  oneList?: true;
  /** What its columns together say for it or against it, `across` the values that head some: 名称 heads many lists, an ISBN beside it only one of books. */
  fits?(took: Took, across: readonly string[]): number;
  /** Fields whose values may head columns; the first that fits is taken. */
  spread?: readonly Spread[];
  /** For sheets that are no list under a header (a grid grade × kind): read the whole sheet, or null if it is none. */
  readWhole?(sheet: SheetCells, ctx: SheetContext, headers: Synonyms): Reading<R> | null;
  /** Checks over all rows of all files of this kind: repeated numbers …; `partial` is what was read of rejected rows. */
  check?(rows: ReadRow<R>[], ctx: CheckContext, partial: ReadRow<Partial<R>>[]): Checked;
  /** Called once per file that has rows of this kind, in the kinds' order. */
  apply(tx: Writer, rows: ReadRow<R>[], ctx: ApplyContext): Outcome;
}

/** Columns headed by values of a field, an amount beneath in each row: 七1 七2 七3 over what each class ordered. */
export interface Spread {
  over: string;
  amount: string;
  /** Heads that nobody knows are values too where they are so: posts, things, departments. */
  like?: RegExp;
  /** And words of these concepts: 课桌, of which a list of rooms has a column. */
  heads?: readonly string[];
  /** Only where title, sheet or file say so: 财产. */
  said?: RegExp;
  /** What stands beneath them; default: what the amount's parser reads. */
  reads?(cell: RawCell): boolean;
  /** A field that is said once a row beside them, not of each: who leads. */
  apart?: string;
  /** The field that the unit in a head's brackets is: 课桌（张）. */
  unit?: string;
  /** What the beginning of a head may say besides, where no column does: 1班 of 1班课桌. */
  before?: { field: string; part: RegExp };
}

/** Field key → header texts, normalised by `headerKey` (NFKC, no spaces, no bracketed remarks). */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

/** Adds all of one list to another: `push(...more)` passes each as an argument, and a stack holds some 120,000. */
export const addAll = <T>(to: T[], more: Iterable<T>): void => {
  for (const one of more) to.push(one);
};
