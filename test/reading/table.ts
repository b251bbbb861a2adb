import type { Fact } from './facts.ts';
import type { Need, Structure } from './school.ts';

export type Cell = string | number | Date | null;

/** A sheet as a school wrote it: rows of cells, merged areas as A1 ranges. */
export interface Sheet {
  name: string;
  rows: Cell[][];
  merges?: string[];
}

/** How the file is kept: what a program or a clerk would have saved it as. */
export type Encoding = 'xlsx' | 'xls' | 'csv' | 'csv-bom' | 'csv-gbk' | 'tsv-utf16' | 'txt-gbk' | 'html';

/** A header word of a table that may be worded otherwise: where it stands, and what it means. */
export interface HeaderWord {
  word: string;
  concept: string;
}

/** One file that a school has, and what must be true of the school once it was read. */
export interface Table {
  /** `school/kind`, with a number or a word where there are several. */
  id: string;
  school: string;
  /** The program's name of the kind (roster+staff for a workbook of several), or what a foreign table is: 出库单. */
  kind: string;
  foreign: boolean;
  /** What the school is like, and which lists it has already. */
  structure: Structure;
  needs: readonly Need[];
  /** The file's name with its ending. */
  file: string;
  encoding: Encoding;
  sheets: Sheet[];
  facts: Fact[];
  /** Why a sensible person could not read it without asking: nothing but a question or a refusal is right. */
  unreadable?: string;
  /** Header words that the leave-one-out run replaces. */
  words: HeaderWord[];
}
