import type { Problem } from '../words/problem.ts';
import type { Lexicon } from './columns.ts';
import type { Considered } from './deciding.ts';
import type { Known } from './evidence/known.ts';
import type { Kind, Question, Reading, ReadRow, TermFacts } from './kind.ts';
import type { Confirmed, KnownReading } from './known-reading.ts';
import type { LoadedFile } from './load.ts';
import type { Printed } from './printed.ts';

export interface ReadOptions {
  kinds: readonly Kind[];
  lexicon: Lexicon;
  term: TermFacts;
  knownClasses: ReadonlySet<string>;
  answers: ReadonlyMap<string, string>;
  /** Values that the school has: its staff, rooms, departments, goods. */
  values?: Known;
  /** What its places of teaching are called: 大坪教学点. */
  campuses?: readonly string[];
  /** A kind as people see it. */
  titleOf(kind: Kind): string;
  /** --as: every sheet is this kind. */
  as?: Kind;
  /** --map: header text → field key. */
  map?: ReadonlyMap<string, string>;
  /** --sheet: only this one. */
  sheet?: string;
  /** The sheet is one that kaixue printed, filled in. */
  printed?: Printed | undefined;
  /** Files that only lie in a folder and were read for another term as they are: file → that term. */
  before?: ReadonlyMap<string, string>;
  /** Readings that were confirmed before, by signature. */
  known?: ReadonlyMap<string, KnownReading>;
}

/** A sheet that was understood. */
export interface SheetReading {
  file: string;
  sheet: string;
  kind: Kind;
  reading: Reading<unknown>;
  /** Header texts that were not used. */
  unknown: string[];
  /** What a person confirmed of it in this import, to be kept. */
  confirmed?: Confirmed | undefined;
  /** It was read as a person confirmed it before. */
  recalled?: KnownReading | undefined;
}

export interface FileReading {
  loaded: LoadedFile;
  sheets: SheetReading[];
  /** What is wrong with the file as a whole or with its rows: it cannot be taken as it is. */
  problems: Problem[];
  questions: Question[];
  /** Why sheets were left out: not recognised, nothing in them. */
  skipped: Problem[];
  /** For --why: the readings that were thought of, sheet by sheet. */
  considered: { sheet: string; readings: readonly Considered[] }[];
}

/** Everything that reading gave, before anything is applied. */
export interface ReadResult {
  files: FileReading[];
  /** Rows of each kind over all files, in the kinds' order. */
  byKind: Map<Kind, ReadRow<unknown>[]>;
  /** Problems of checks over all files: repeated numbers and the like. */
  checks: Problem[];
}

/** The files, of whose sheets a column that one kind uses is not called without use by another. */
export function leaveUsed(files: FileReading[]): FileReading[] {
  for (const { sheets } of files)
    for (const one of sheets) {
      const used = sheets.flatMap(({ sheet, reading }) =>
        sheet === one.sheet ? [...Object.values(reading.took), ...(reading.spread ?? [])] : [],
      );
      one.unknown = one.unknown.filter((header) => !used.includes(header));
    }
  return files;
}
