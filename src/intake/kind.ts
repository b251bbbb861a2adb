import type { Reader, Writer } from '../store/reader.ts';
import type { Problem } from '../words/problem.ts';

/** A cell as read: raw value, what the file shows, and whether the spreadsheet had made a date of it. */
export interface RawCell {
  value: string | number | boolean | Date | null;
  text: string;
}

/** A sheet as read: rows of cells (row 0 is spreadsheet row 1), merged areas already known. */
export interface SheetCells {
  file: string;
  sheet: string;
  /** No sheet names (CSV): cells are named by line and column, 第3行 “书号”. */
  plain: boolean;
  rows: (RawCell | undefined)[][];
  merges: { top: number; left: number; bottom: number; right: number }[];
}

/** What the reader of one cell may know besides the cell: where it is, the grade its sheet or title speaks of, the school. */
export interface CellContext {
  sheetName: string;
  /** Text of the rows above the header: 2026—2027学年第二学期学生名册. */
  title: string;
  /** The term that is being read for. */
  term: TermFacts;
  /** Class codes already known for the term ('3-2'): a bare 302 is taken only where these or a grade agree. */
  knownClasses: ReadonlySet<string>;
  /** Values of this row already parsed (fields are parsed in their declared order): a grade column before the class. */
  row: Record<string, unknown>;
  /** What a person answered to a question of an earlier pass: question id → answer. */
  answers: ReadonlyMap<string, string>;
}

export interface TermFacts {
  id: number;
  code: string;
  /** First year of the school year: 2026 in 2026-2027-2. */
  year: number;
  half: 1 | 2;
  opening: string;
}

/** A parsed cell: its value, or a problem, or a question (asked at a terminal, a problem in a script). */
export type Parsed<V> = { value: V } | { problem: Problem } | { question: Question };

export interface Question {
  /** The same question in many cells has one id, and is asked once. */
  id: string;
  problem: Problem;
  choices: string[];
}

/** One thing a kind of file says in a row. Header synonyms are data: templates/columns/<kind>.yaml, by field key. */
export interface Field<V = unknown> {
  key: string;
  /** The row is rejected without it. */
  required?: boolean;
  /** Written once and left blank (or merged) down its block. */
  fillDown?: boolean;
  parse(cell: RawCell, ctx: CellContext): Parsed<V>;
}

/** A row that was read and checked, with where each value stood. */
export interface ReadRow<R> {
  row: R;
  file: string;
  sheet: string;
  /** Spreadsheet row number, from 1. */
  line: number;
  /** Cell name by field key: B7. */
  cells: Record<string, string>;
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
}

/** What applying rows did or (dry-run) would do. */
export interface Outcome {
  added: number;
  changed: number;
  unchanged: number;
  /** One line a change, for the preview: what, from → to. */
  changes: { what: string; field: string; from: string; to: string }[];
  /** Known in the school file but not in this file, only for classes that the file speaks of. */
  missing: { id: number; what: string }[];
  problems: Problem[];
}

export interface ApplyContext {
  term: TermFacts;
  today: string;
  /** --missing leave|keep: what becomes of those who are missing. */
  missing: 'leave' | 'keep';
  /** sha256 of the file, for documents that must not be posted twice. */
  fileKey(file: string): string;
}

/** A kind of file that a noun can read. Lives in the noun's intake.ts; listed in terminal/commands/import. */
export interface Kind<R = unknown> {
  name: string;
  /** Kinds are applied in this order, whatever the order of files. */
  order: number;
  fields: Field[];
  /** Recognised when, of each group, at least one field's header is there. More fields found: a better match. */
  signature: string[][];
  /** For sheets that are no list under a header (a grid grade × kind): read the whole sheet, or null if it is none. */
  readWhole?(sheet: SheetCells, ctx: Omit<CellContext, 'row'>, headers: Synonyms): Reading<R> | null;
  /** Checks over all rows of all files of this kind: repeated numbers, totals that do not add up … */
  check?(rows: ReadRow<R>[], ctx: Omit<CellContext, 'row'>): Problem[];
  apply(tx: Writer, rows: ReadRow<R>[], ctx: ApplyContext): Outcome;
}

/** Field key → header texts, normalised (NFKC, no spaces, no bracketed remarks). */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

export type LoadKnown = (reader: Reader, termId: number) => ReadonlySet<string>;
