import type { Words } from '../words/index.ts';

/** The name of a kind of sheet; src/paper/sheets/index.ts has the rest of each kind. */
export type SheetName = keyof Words['paper']['sheets']['kinds'];

/** The page layouts that come with the program (templates/sheets). */
export type Layout = 'table' | 'labels' | 'report';

const LAYOUTS: Partial<Record<SheetName, Layout>> = { 'pile-labels': 'labels', readiness: 'report' };

export const layoutOf = (name: SheetName): Layout => LAYOUTS[name] ?? 'table';

export const FORMATS = ['pdf', 'xlsx', 'csv', 'html', 'json', 'term', 'png'] as const;
export type Format = (typeof FORMATS)[number];

/** null prints as an empty cell to write in. Money is in fen; renderers print yuan with two decimals. */
export type Cell = string | number | boolean | null;

/** A column of a sheet's table. */
export interface Column {
  key: string;
  label: string;
  /** A heading above this column and its neighbours with the same heading; the header then has two rows. */
  over?: string;
  kind: 'text' | 'count' | 'money' | 'date' | 'tick' | 'write';
  /** Minimum width in half-width characters (a Chinese character counts as 2); for `write`, room for handwriting. */
  width?: number;
  /** Key columns are repeated in each table when a table that is too wide for the page is split. */
  key_column?: boolean;
  /** The school has said its width: it is no wider and no narrower. */
  fixed?: boolean;
  /** In a workbook worked out in each row once other columns are filled in: their sum, or the first less the second. */
  works?: { sum: string[] } | { difference: [string, string] };
  /** The heading is set vertically, for grids with many narrow columns. */
  upright?: boolean;
}

/** Whether a column holds figures, which are right-aligned. */
export const isFigure = (kind: Column['kind']): boolean => kind === 'count' || kind === 'money';

/** A labelled value above the table. */
export interface Fact {
  key: string;
  label: string;
  value: string;
}

/** Who signs: a line with a label; the one with the key `date` has room for a date. */
export interface Signature {
  key: string;
  label: string;
}

/** Rows that belong together, perhaps under a heading and with a sum. */
export interface Group {
  /** Printed as a row above the group. */
  heading?: string;
  rows: Record<string, Cell>[];
  /** The row of sums: a subtotal (小计) or total (合计). */
  total?: Record<string, Cell>;
}

/** A section, on pages of its own unless the sheet says that they are shared: one class, one person, one document. */
export interface Part {
  /** Whom or what it is about, e.g. "三(2)班"; names the worksheet. */
  name: string;
  /** Printed in the foot: term/class/sheet, then the document number if there is one. */
  code: string;
  /** What it is found again by once it is signed, printed as Code 128, QR and text. */
  digits?: string;
  facts: Fact[];
  /** This part's columns if they differ from the sheet's (one column per title, for example). */
  columns?: Column[];
  groups: Group[];
  /** How many empty rows to write in follow the last group. */
  blankRows?: number;
  notes?: string[];
}

/** A sheet is a value: what to print, not how. Every renderer takes any sheet. */
export interface Sheet {
  /** `list`: a noun's list saved as a file. */
  name: SheetName | 'list';
  school: string;
  /** As printed: 2026—2027学年第二学期. */
  term: string;
  /** The form's name: 班级领书签收表. */
  title: string;
  /** A picture in the school's folder of layouts, before its name, and a line at the foot of every page. */
  logo?: string;
  footer?: string;
  columns: Column[];
  parts: Part[];
  /** Who signs at the foot, in order. */
  signatures: Signature[];
  /** The page layout: templates/sheets/<layout>.typ. */
  layout: Layout;
  /** Parts are small, and share pages: slips to be cut apart. */
  shared?: boolean;
  orientation?: 'portrait' | 'landscape' | 'auto';
  /** The day it is made, 'YYYY-MM-DD': printed, and used in the file's metadata so that the same data gives the same bytes. */
  date: string;
}
