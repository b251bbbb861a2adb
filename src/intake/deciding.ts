import type { Problem } from '../words/problem.ts';
import type { KindWords, Lexicon } from './columns.ts';
import type { Known } from './evidence/known.ts';
import type { Header } from './header.ts';
import type { Hypothesis } from './hypotheses/kind.ts';
import type { Spoken } from './hypotheses/list.ts';
import type { Kind, Question, Reading, SheetCells, SheetContext } from './kind.ts';

/** A way to read a sheet: as a list under a head, or as a whole. */
export interface Candidate {
  kind: Kind;
  header?: Header;
  reading?: Reading<unknown>;
  score: number;
  /** What was said for it and against it. */
  hypothesis?: Hypothesis;
}

/** What became of a sheet: taken (perhaps as several kinds; `open`: but for columns that can wait), asked about, or left alone with a reason. */
export type Decision = { taken: Candidate[]; open?: Question } | { question: Question } | { why: Problem };

/** A reading that was thought of, for --why: the kind's title, or × and a family of foreign tables. */
export interface Considered {
  what: string;
  /** The list of ours that it would be. */
  kind?: Kind;
  score: number;
  speaks: readonly Spoken[];
}

/** What deciding about a sheet needs. */
export interface Deciding {
  kinds: readonly Kind[];
  lexicon: Lexicon;
  /** Words of each kind, with what --map says. */
  words(kind: Kind): KindWords;
  context(header: { row: number } | null): SheetContext;
  titleOf(kind: Kind): string;
  answers: ReadonlyMap<string, string>;
  /** Values that the school has, or that another file brings. */
  known: Known;
  /** --as says what it is. */
  told: boolean;
  /** Hears of every reading that was thought of, the best first. */
  hear?(considered: readonly Considered[]): void;
}

/** The command that says what a file is, or which of its sheets, or which columns. */
export function importAs(
  { file, sheet, oneOf }: Pick<SheetCells, 'file' | 'oneOf'> & { sheet?: string },
  kind = '',
  map = '',
): string {
  const only = oneOf ? ` --sheet "${sheet}"` : '';
  const as = kind === '' ? '' : `${only} --as "${kind}"`;
  return `kaixue import "${file}"${as}${map === '' ? '' : ` --map "${map}"`}`;
}

export function placeOf(sheet: SheetCells) {
  const { file, plain, from } = sheet;
  if (plain) return { file, ...(from !== undefined && { line: from }) };
  return { file, sheet: sheet.sheet, ...(from !== undefined && { cell: `A${from}` }) };
}
