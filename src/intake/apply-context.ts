import type { ReadRow, TermFacts } from './kind.ts';

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
