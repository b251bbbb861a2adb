import type { Problem } from '../words/problem.ts';
import { alike, isAlike } from './asking.ts';
import { decide } from './decide.ts';
import { type Candidate, type Considered, type Deciding, placeOf } from './deciding.ts';
import { addAll, type Question, type Reading, type SheetCells } from './kind.ts';
import {
  type Confirmed,
  confirmed,
  decidingNear,
  type KnownReading,
  nearlyRecalled,
  recalled,
} from './known-reading.ts';
import type { FileReading, ReadOptions } from './reading.ts';
import { readList } from './rows.ts';
import { sheetContext } from './sheet-context.ts';
import { headerFor, isMapped } from './tables.ts';

/** What was decided of one table. */
export interface Decided {
  found: Found[];
  question?: Question | undefined;
  why?: Problem | undefined;
  readings: readonly Considered[];
}

export interface Found {
  file: FileReading;
  sheet: SheetCells;
  candidate: Candidate;
  deciding: Deciding;
  confirmed?: Confirmed | undefined;
  recalled?: KnownReading | undefined;
}

/** What one sheet is: its candidates; else why not, or a question. */
export function decided(
  file: FileReading,
  sheet: SheetCells,
  deciding: Deciding,
  options: ReadOptions,
): Decided {
  const said = options.as !== undefined || isMapped(sheet, options.map);
  const before = said ? null : recalled(sheet, deciding, options.known ?? new Map());
  const again = before && decide(sheet, before.deciding);
  const readings: Considered[] = [];
  if (before && again && 'taken' in again) {
    const own = { file, sheet, deciding: before.deciding, recalled: before.reading };
    return { found: again.taken.map((candidate) => ({ ...own, candidate })), readings };
  }
  const decision = decide(sheet, { ...deciding, hear: (all) => addAll(readings, all) });
  const near =
    said || before || ('taken' in decision && !decision.open)
      ? null
      : nearlyRecalled(sheet, deciding, options.known ?? new Map());
  if (near) {
    const like = decidingNear(deciding, near);
    const asNear = decide(sheet, like);
    const question = 'taken' in asNear ? alike(sheet, near, deciding) : null;
    if (question) return { found: [], question, readings };
    if ('taken' in asNear && isAlike(sheet, deciding)) {
      const found = asNear.taken.map((candidate) => ({
        ...{ file, sheet, candidate, deciding: like },
        confirmed: confirmed(sheet, candidate, like, true),
      }));
      return { found, readings };
    }
  }
  if ('question' in decision) return { found: [], question: decision.question, readings };
  if ('why' in decision) return { found: [], why: { ...decision.why, at: placeOf(sheet) }, readings };
  const [only, more] = decision.taken;
  const own = {
    file,
    sheet,
    deciding,
    confirmed: only && !more ? confirmed(sheet, only, deciding, said) : undefined,
  };
  const found = decision.taken.map((candidate) => ({ ...own, candidate }));
  return { found, ...(decision.open ? { question: decision.open } : {}), readings };
}

/** Its rows, with the classes that are known by then. */
export function rowsOf(
  { file, sheet, candidate, deciding }: Found,
  options: ReadOptions,
  classes: ReadonlySet<string>,
): Reading<unknown> {
  const { kind, header } = candidate;
  const context = sheetContext(sheet, options, classes);
  const own = deciding.words(kind);
  return header
    ? readList(sheet, kind, own, header, context(header), (row) => headerFor(kind, sheet, row, deciding))
    : (kind.readWhole?.(sheet, { ...context(null), printed: file.loaded.printed }, own.fields) ??
        (candidate.reading as Reading<unknown>));
}
