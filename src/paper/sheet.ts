import type { Words } from '../words/index.ts';

/** A kind of sheet by its name; src/paper/sheets/index.ts has what belongs to each. */
export type SheetName = keyof Words['paper']['sheets']['kinds'];

export const FORMATS = ['pdf', 'xlsx', 'csv', 'html', 'json', 'term', 'png'] as const;
export type Format = (typeof FORMATS)[number];

/** null prints as an empty cell to write in. Money is fen; the renderer writes yuan with two decimals. */
export type Cell = string | number | boolean | null;

export interface Column {
  key: string;
  label: string;
  /** A heading over this and its neighbours with the same heading: the header then has two rows. */
  over?: string;
  kind: 'text' | 'count' | 'money' | 'date' | 'tick' | 'write';
  /** Least useful width in half-width characters (a Chinese character counts 2). `write`: room for a hand. */
  width?: number;
  /** Key columns are repeated when a table too wide for the page is split. */
  key_column?: boolean;
  /** Vertical heading text, for grids with many narrow columns. */
  upright?: boolean;
}

/** Columns of figures, which stand to the right. */
export const isFigure = (kind: Column['kind']): boolean => kind === 'count' || kind === 'money';

export interface Fact {
  label: string;
  value: string;
}

export interface Group {
  /** A heading row over the group's rows, if any. */
  heading?: string;
  rows: Record<string, Cell>[];
  /** 小计 or 合计 row. */
  total?: Record<string, Cell>;
}

/** One unit that starts on a page of its own: a class, an owner, a document. */
export interface Part {
  /** What the part is of, for a worksheet's name or a file index: "三(2)班". */
  name: string;
  /** Printed as text and QR: term/class/sheet, and the document number once it is drafted. */
  code: string;
  facts: Fact[];
  /** This part's own columns where they differ from part to part (a column per title). */
  columns?: Column[];
  groups: Group[];
  /** Empty rows to write in, after the last group. */
  blankRows?: number;
  notes?: string[];
}

/** A sheet is a value: what is to be printed, with nothing about how. Built once per kind of sheet; any renderer takes it. */
export interface Sheet {
  /** `list` is a noun's list that is saved as a file. */
  name: SheetName | 'list';
  school: string;
  /** As printed: 2026—2027学年第二学期. */
  term: string;
  /** The form's name: 班级领书签收表. */
  title: string;
  columns: Column[];
  parts: Part[];
  /** Who signs at the foot, in order: 领书人, 班主任 … */
  signatures: string[];
  /** How it is laid out; templates/sheets/<layout>.typ. */
  layout: 'table' | 'labels' | 'report';
  orientation?: 'portrait' | 'landscape' | 'auto';
  /** The day it is made for, 'YYYY-MM-DD': printed, and set in the file's metadata so that bytes repeat. */
  date: string;
}
