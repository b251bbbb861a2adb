import type { Problem } from '../words/problem.ts';
import { problem } from '../words/problem.ts';
import { type KindWords, type Lexicon, withMapped } from './columns.ts';
import type { Header } from './header.ts';
import type { Kind, Question, Reading, ReadRow, SheetCells, SheetContext, TermFacts } from './kind.ts';
import type { LoadedFile } from './load.ts';
import { type Candidate, recognise } from './recognise.ts';
import { type ListReading, readList } from './rows.ts';
import { safeText } from './safe.ts';
import { stackedTables } from './stacked.ts';

export interface ReadOptions {
  kinds: readonly Kind[];
  lexicon: Lexicon;
  term: TermFacts;
  knownClasses: ReadonlySet<string>;
  answers: ReadonlyMap<string, string>;
  /** A kind as people see it. */
  titleOf(kind: Kind): string;
  /** --as: every sheet is this kind. */
  as?: Kind;
  /** --map: header text → field key. */
  map?: ReadonlyMap<string, string>;
  /** --sheet: only this one. */
  sheet?: string;
}

/** A sheet that was understood. */
export interface SheetReading {
  file: string;
  sheet: string;
  kind: Kind;
  reading: Reading<unknown>;
  /** Header texts that were not used. */
  unknown: string[];
}

export interface FileReading {
  loaded: LoadedFile;
  sheets: SheetReading[];
  /** What is wrong with the file as a whole or with its rows: it cannot be taken as it is. */
  problems: Problem[];
  questions: Question[];
  /** Why sheets were left out: not recognised, nothing in them. */
  skipped: Problem[];
}

/** Everything that reading gave, before anything is applied. */
export interface ReadResult {
  files: FileReading[];
  /** Rows of each kind over all files, in the kinds' order. */
  byKind: Map<Kind, ReadRow<unknown>[]>;
  /** Problems of checks over all files: repeated numbers and the like. */
  checks: Problem[];
}

/**
 * The first phase: finds out what each sheet is and reads it. Kinds are read in their order, so that classes a roster brings are
 * known to the sheets that speak of them. Nothing is thrown: every problem is in the result. May be called again with answers.
 */
export function readSheets(loaded: readonly LoadedFile[], options: ReadOptions): ReadResult {
  const words = lexiconWithMap(options);
  const files: FileReading[] = loaded.map((one) => ({
    loaded: one,
    sheets: [],
    problems: [...one.problems],
    questions: [],
    skipped: [],
  }));
  const found: { file: FileReading; sheet: SheetCells; candidate: Candidate }[] = [];
  for (const file of files) {
    for (const sheet of file.loaded.sheets) {
      if (options.sheet !== undefined && sheet.sheet !== options.sheet) continue;
      if (sheet.rows.every((row) => row.length === 0)) continue;
      for (const part of options.as ? [sheet] : stackedTables(sheet, options.kinds, words)) {
        const candidate = choose(file, part, words, options);
        if (candidate) found.push({ file, sheet: part, candidate });
      }
    }
    sheetNotThere(file, options.sheet);
    // A workbook of which no sheet is known is one finding, not one for each of its sheets.
    const [first] = file.skipped;
    const alike = file.skipped.every((one) => one.code === 'sheet-not-recognised');
    if (first && alike && file.skipped.length === file.loaded.sheets.length) {
      file.skipped = [{ ...first, at: { file: file.loaded.file } }];
    }
  }
  const classes = new Set(options.knownClasses);
  const byKind: ReadResult['byKind'] = new Map();
  const checks: Problem[] = [];
  for (const kind of [...options.kinds].sort((a, b) => a.order - b.order)) {
    const mine = found.filter((one) => one.candidate.kind === kind);
    if (mine.length === 0) continue;
    const rows: ReadRow<unknown>[] = [];
    const partial: ReadRow<Partial<unknown>>[] = [];
    for (const { file, sheet, candidate } of mine) {
      const context = sheetContext(sheet, options, classes);
      const own = words.get(kind.name) as KindWords;
      const { header } = candidate;
      const reading = header
        ? readList(sheet, kind, own, header, context(header))
        : (kind.readWhole?.(sheet, context(null), own.fields) ?? (candidate.reading as Reading<unknown>));
      if (candidate.remark) {
        const at = sheet.plain ? { file: sheet.file } : { file: sheet.file, sheet: sheet.sheet };
        reading.remarks = [{ ...candidate.remark, at }];
      }
      const empty = header && noRows(reading as ListReading, sheet);
      if (empty) file.skipped.push(empty);
      else
        file.sheets.push({
          file: sheet.file,
          sheet: sheet.sheet,
          kind,
          reading,
          unknown: header?.unknown.filter((text) => !reading.spread?.includes(text)) ?? [],
        });
      file.problems.push(...reading.problems);
      file.questions.push(...reading.questions);
      rows.push(...reading.rows);
      partial.push(...(reading.partial ?? []));
    }
    byKind.set(kind, rows);
    checks.push(
      ...(kind.check?.(
        rows,
        { term: options.term, knownClasses: classes, answers: options.answers },
        partial,
      ) ?? []),
    );
    for (const code of kind.classes?.(rows) ?? []) classes.add(code);
  }
  return { files, byKind, checks };
}

function lexiconWithMap({ lexicon, map, kinds, as }: ReadOptions): Lexicon {
  const used = as ? [as] : kinds;
  return new Map(
    used.flatMap((kind) => {
      const words = lexicon.get(kind.name);
      return words ? [[kind.name, map ? withMapped(words, map) : words] as const] : [];
    }),
  );
}

/** The one kind a sheet is; otherwise says why not, or asks. */
function choose(
  file: FileReading,
  sheet: SheetCells,
  words: Lexicon,
  options: ReadOptions,
): Candidate | null {
  const kinds = options.as ? [options.as] : options.kinds;
  const context = sheetContext(sheet, options, options.knownClasses);
  const { best, nearest } = recognise(sheet, kinds, words, context, options.as !== undefined);
  const at = sheet.plain ? { file: sheet.file } : { file: sheet.file, sheet: sheet.sheet };
  if (best.length > 1) {
    const id = `kind:${sheet.file}:${sheet.sheet}`;
    const answer = options.answers.get(id);
    const chosen = best.find((one) => one.kind.name === answer);
    if (chosen) return chosen;
    const choices = best.map((one) => one.kind.name);
    const labels = best.map((one) => options.titleOf(one.kind));
    file.questions.push({
      id,
      choices,
      labels,
      problem: problem('kind-ambiguous', { kinds: labels.join(' / ') }, { at }),
    });
    return null;
  }
  if (best[0]) return best[0];
  const labels = nearest && words.get(nearest.kind.name)?.labels;
  const lacks = nearest?.lacks.map((group) => group.map((key) => labels?.get(key) ?? key).join(' / ')) ?? [];
  file.skipped.push(
    nearest && lacks.length > 0
      ? problem(
          'sheet-lacks-columns',
          {
            kind: options.titleOf(nearest.kind),
            line: nearest.header.row + 1,
            lacks,
            header: mostLikely(nearest.header.unknown),
            field: lacks[0]?.split(' / ')[0] ?? '',
          },
          { at },
        )
      : problem('sheet-not-recognised', {}, { at }),
  );
  return null;
}

/** Of the headers that mean nothing, the one whose numbers may be what lacks: 合计 over what stands in several storerooms. */
function mostLikely(unknown: readonly string[]): string {
  return safeText(unknown.findLast((text) => /计$|总|数/.test(text)) ?? unknown.at(-1) ?? '', 20);
}

function sheetNotThere(file: FileReading, name: string | undefined): void {
  const { loaded } = file;
  if (name === undefined || loaded.sheets.length === 0 || loaded.sheets.some((sheet) => sheet.sheet === name))
    return;
  const names = loaded.sheets.map((sheet) => sheet.sheet).filter((one) => one !== '');
  const found =
    names.length === 0 ? problem('no-sheets-here', {}) : problem('no-such-sheet', { name, names });
  file.problems.push({ ...found, at: { file: loaded.file } });
}

function sheetContext(sheet: SheetCells, options: ReadOptions, knownClasses: ReadonlySet<string>) {
  return (header: Header | null): SheetContext => ({
    file: sheet.file,
    sheetName: /^(sheet|工作表|表)\s*\d*$/i.test(sheet.sheet) ? '' : sheet.sheet,
    title: titleOf(sheet, header?.row),
    term: options.term,
    knownClasses,
    answers: options.answers,
  });
}

/** What stands above the header; without one, the first rows that have a cell or two. */
function titleOf(sheet: SheetCells, headerRow: number | undefined): string {
  const above =
    headerRow === undefined
      ? sheet.rows.slice(0, 2).filter((row) => row.filter(Boolean).length <= 2)
      : sheet.rows.slice(0, headerRow);
  return above
    .flatMap((row) => row.flatMap((cell) => (cell ? [cell.text] : [])))
    .join(' ')
    .slice(0, 400);
}

/** Sheets that only had a header: a template that nobody filled in. */
export function noRows(reading: ListReading, sheet: SheetCells): Problem | null {
  if (reading.rows.length > 0 || reading.rejected.length > 0) return null;
  const at = sheet.plain ? { file: sheet.file } : { file: sheet.file, sheet: sheet.sheet };
  return problem('no-rows', { line: reading.headerRow }, { at });
}
