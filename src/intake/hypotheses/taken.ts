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

/** Whether columns of a foreign family are natural in such a list: of a list of people only where it has what their register has. */
export function bears(kind: Kind, family: string, taken: readonly Taken[]): boolean {
  const sure = new Set(taken.filter((one) => !one.doubtful).map((one) => one.field));
  return kind.bears?.includes(family) === true && isRegister(kind, sure);
}

/** Whether it has all that only the school's own register has; without such fields any list of the kind may be it. */
export const isRegister = (kind: Kind, sure: ReadonlySet<string>): boolean =>
  (kind.register ?? []).every((field) => sure.has(field));
