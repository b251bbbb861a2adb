import type { KindWords, Meaning } from '../columns.ts';
import type { Evidence } from '../evidence/column.ts';
import type { Known } from '../evidence/known.ts';
import type { CellContext, Kind } from '../kind.ts';
import type { HeadColumn } from '../layout/head.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** A column taken for a field. */
export interface Taken {
  field: string;
  column: HeadColumn;
  meaning: Meaning;
  worth: number;
  /** The head is no word of the field, and what else speaks for it does not settle it. */
  doubtful: boolean;
  /** The other fields that it may be, best first. */
  others: readonly string[];
}

/** All that bears on a column whose head nobody knows. */
export interface Bearing {
  kind: Kind;
  words: KindWords;
  vocabulary: Vocabulary;
  evidence: Evidence;
  ctx: CellContext;
  known: Known;
  columns: readonly HeadColumn[];
  /** Fields that some head says. */
  said: ReadonlySet<string>;
  /** What stands over the table calls it this kind; it says that its goods went this way, and no other. */
  named: { name: boolean; way: boolean };
}
