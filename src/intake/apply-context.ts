/** The term that is being read for. */
export interface TermFacts {
  id: number;
  code: string;
  /** First year of the school year: 2026 in 2026-2027-2. */
  year: number;
  half: 1 | 2;
  opening: string;
  /** The school's name: 初级中学 counts its years of entry anew. */
  school?: string;
}

/** A row that was read and checked, with where each value stood. */
export interface ReadRow<R> {
  row: R;
  file: string;
  sheet: string;
  /** Spreadsheet row number, from 1. */
  line: number;
  /** Cell name by field key: B7 (in a CSV as well). For the place of a problem use `placeOf` (place.ts). */
  cells: Record<string, string>;
  /** CSV: no sheets, cells are named by line and header. */
  plain?: boolean;
  /** Header text by field key, shared by all rows of a sheet. */
  took?: Record<string, string>;
}

/** What a kind may know of the import that its rows are applied in. */
export interface ApplyContext {
  term: TermFacts;
  today: string;
  /** --missing leave|keep: what becomes of those who are missing. */
  missing: 'leave' | 'keep';
  /** Every row of this kind in this import, of all files: who stands in another file is not missing. */
  allRows: readonly ReadRow<unknown>[];
  /** What a person answered to questions of an earlier pass (of apply too): question id → answer. */
  answers: ReadonlyMap<string, string>;
  /** Documents are drafted instead of confirmed: `receive FILE --draft`. */
  draft?: boolean;
  /** Somebody answers: what a script takes as usual may be asked. */
  asks?: boolean;
  /** The half of this school year that a file names and that is over; undefined where a person says what it is. */
  earlier?(file: string): string | undefined;
  /** sha256 of the file, for documents that must not be posted twice. */
  fileKey(file: string): string;
}
