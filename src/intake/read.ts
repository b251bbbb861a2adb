import type { Problem } from '../words/problem.ts';
import { type Decided, decided, type Found, rowsOf } from './decided.ts';
import type { Deciding } from './deciding.ts';
import { decidingOf } from './deciding-of.ts';
import { Known } from './evidence/known.ts';
import { leaveFormHelp } from './form-help.ts';
import { headerKey } from './header-text.ts';
import { headless } from './headless.ts';
import { addAll, type Kind, type Reading, type ReadRow, type SheetCells } from './kind.ts';
import { formsAsList } from './layout/forms.ts';
import { leaveAside, leaveOnce, noRows, sheetNotThere, tellUnreckoned, told, waiting } from './left-alone.ts';
import type { LoadedFile } from './load.ts';
import { earlierHalf, leaveOtherRows, leaveOthers } from './other-term.ts';
import { leftAsPrinted } from './printed.ts';
import { type FileReading, leaveUsed, type ReadOptions, type ReadResult } from './reading.ts';
import type { ListReading } from './rows.ts';
import { placesOf, tablesOf } from './tables.ts';
import { valuesIn } from './values-in.ts';
import { copied, stateOfOther } from './versions.ts';

/**
 * The first phase: finds out what each sheet is and reads it. Kinds are read in their order, so that classes a roster brings are
 * known to the sheets that speak of them. Nothing is thrown: every problem is in the result. May be called again with answers.
 */
export function readSheets(loaded: readonly LoadedFile[], options: ReadOptions): ReadResult {
  const files: FileReading[] = loaded.map((one) => ({
    loaded: one,
    sheets: [],
    problems: [...one.problems],
    questions: [],
    skipped: copied(one),
    considered: [],
  }));
  const parts: Part[] = [];
  const deciding = decidingOf(options);
  for (const file of files.filter(({ skipped }) => skipped.length === 0)) {
    const { printed } = file.loaded;
    if (printed && !options.as) {
      const filled = filledIn(file, options, deciding);
      addAll(parts, filled);
      if (filled.length === 0) file.skipped.push(leftAsPrinted(printed, file.loaded.file));
      continue;
    }
    for (const sheet of file.loaded.sheets) {
      if (options.sheet !== undefined && sheet.sheet !== options.sheet) continue;
      if (sheet.rows.every((row) => row.length === 0)) continue;
      const { vocabulary } = options.lexicon;
      // 午休 and 早读 stand in cells of a day's times, and label nothing.
      const isLabel = (text: string) =>
        vocabulary.meanings(headerKey(text).key).some((one) => one !== 'break');
      const list = formsAsList(sheet, isLabel) ?? sheet;
      for (const table of options.as ? [list] : tablesOf(list, deciding(list))) {
        const byPlace = placesOf(table, deciding(table), options.map);
        const part = byPlace?.sheet ?? table;
        const found = decided(file, part, deciding(part), options);
        if (byPlace && found.found.length > 0) addAll(file.problems, byPlace.problems);
        parts.push({ file, sheet: part, by: options, decided: found });
      }
    }
    if (options.as && options.sheet === undefined) leaveSure(parts.filter((part) => part.file === file));
    sheetNotThere(file, options.sheet);
  }
  decideAgain(parts, options);
  if (options.sheet === undefined) leaveFormHelp(parts);
  const free = parts.filter(({ by }) => !by.as);
  leaveOthers(free, options);
  for (const { file, sheet, decided } of parts) {
    file.considered.push({ sheet: sheet.sheet, readings: decided.readings });
    // A doubtful sheet of several is asked about, and stops none of the others.
    const waits =
      decided.found.length === 0 && parts.some((one) => one.file === file && one.decided.found.length > 0);
    if (decided.question) file.questions.push({ ...decided.question, ...(waits && { waits }) });
    if (decided.why) file.skipped.push(decided.why);
  }
  for (const file of files) {
    told(file);
    addAll(file.skipped, waiting(file));
  }
  return readFound(
    files,
    parts.flatMap(({ decided, by }) => decided.found.map((one) => ({ ...one, by }))),
    options,
  );
}

/** A table of a sheet, and what was decided of it. */
interface Part {
  file: FileReading;
  sheet: SheetCells;
  /** With --as, or by itself: of several sheets --as speaks of those that are not sure. */
  by: ReadOptions;
  decided: Decided;
}

/** `--as` without `--sheet`, of several sheets: what is surely another kind, or not ours, is not meant where another may be. */
function leaveSure(parts: readonly Part[]): void {
  const alone = parts.map((part) => {
    const { as, ...by } = part.by;
    const own = decided(part.file, part.sheet, decidingOf(by)(part.sheet), by);
    const kinds = own.found.map(({ candidate }) => candidate.kind);
    const sure = kinds.length > 0 ? !kinds.includes(as as Kind) : own.why?.code === 'sheet-foreign';
    return sure && !own.question ? { by, decided: own } : undefined;
  });
  if (alone.includes(undefined)) for (const [i, part] of parts.entries()) Object.assign(part, alone[i]);
}

/** What was not taken is looked at once more, with what the tables that were taken say: whose names, rooms, goods these are. */
function decideAgain(parts: readonly Part[], options: ReadOptions): void {
  const open = parts.filter(({ decided }) => decided.found.length === 0);
  if (open.length === 0) return;
  const brought = parts.flatMap(({ decided }) => decided.found.flatMap(valuesIn));
  const knownClasses = classesBrought(parts, options);
  if (brought.length === 0 && knownClasses.size === options.knownClasses.size) return;
  const values = (options.values ?? new Known()).with(brought);
  for (const part of open) {
    const by = { ...part.by, values, knownClasses };
    part.decided = decided(part.file, part.sheet, decidingOf(by)(part.sheet), by);
  }
}

/** The classes of the school file and of the lists that bring some: 一年级 over lessons is one where the roster has it. */
function classesBrought(parts: readonly Part[], options: ReadOptions): ReadonlySet<string> {
  const classes = new Set(options.knownClasses);
  for (const { decided, by } of parts)
    for (const one of decided.found)
      for (const code of one.candidate.kind.classes?.(rowsOf(one, by, classes).rows) ?? []) classes.add(code);
  return classes;
}

/** What is read of a sheet of our own that was filled in; nothing where no kind reads such sheets, or they show nothing that it takes. */
function filledIn(
  file: FileReading,
  options: ReadOptions,
  deciding: (sheet: SheetCells) => Deciding,
): Part[] {
  const { printed, sheets } = file.loaded;
  const kinds = options.kinds.filter((one) => one.printed?.includes(printed?.sheet ?? ''));
  const asKind = (sheet: SheetCells, kind: Kind): Part | undefined => {
    if (kind.readWhole === undefined) {
      const as = { ...options, as: kind, printed };
      const part = { file, sheet, by: as, decided: decided(file, sheet, decidingOf(as)(sheet), as) };
      return part.decided.found.length > 0 ? part : undefined;
    }
    const own = deciding(sheet);
    const context = (header: { row: number } | null) => ({ ...own.context(header), printed });
    const reading = kind.readWhole(sheet, context(null), own.words(kind).fields);
    if (!reading || (reading.rows.length === 0 && reading.problems.length === 0)) return undefined;
    const found = { file, sheet, candidate: { kind, reading, score: 1 }, deciding: { ...own, context } };
    return { file, sheet, by: options, decided: { found: [found], readings: [] } };
  };
  return sheets.flatMap((sheet) => kinds.map((kind) => asKind(sheet, kind)).find(Boolean) ?? []);
}

/** Reads what was decided, kind by kind in their order. */
function readFound(
  files: FileReading[],
  found: readonly (Found & Pick<Part, 'by'>)[],
  options: ReadOptions,
): ReadResult {
  const classes = new Set(options.knownClasses);
  const byKind: ReadResult['byKind'] = new Map();
  const checks: Problem[] = [];
  for (const kind of [...options.kinds].sort((a, b) => a.order - b.order)) {
    const mine = found.filter((one) => one.candidate.kind === kind);
    if (mine.length === 0) continue;
    const rows: ReadRow<unknown>[] = [];
    const partial: ReadRow<Partial<unknown>>[] = [];
    for (const one of mine) {
      const reading = readOne(one, one.by, classes);
      addAll(rows, reading.rows);
      addAll(partial, reading.partial ?? []);
    }
    byKind.set(kind, rows);
    const context = { term: options.term, knownClasses: classes, answers: options.answers };
    for (const one of [...stateOfOther(kind, rows), ...(kind.check?.(rows, context, partial) ?? [])])
      if (!('choices' in one)) checks.push(one);
      else files.find(({ loaded }) => loaded.file === one.problem.at?.file)?.questions.push(one);
    for (const code of kind.classes?.(rows) ?? []) classes.add(code);
  }
  for (const file of files) {
    tellUnreckoned(file);
    leaveOnce(file);
  }
  return { files: leaveUsed(files), byKind, checks };
}

function readOne(found: Found, options: ReadOptions, classes: ReadonlySet<string>): Reading<unknown> {
  const { file, sheet, candidate, deciding, confirmed, recalled } = found;
  const { kind, header } = candidate;
  const reading = rowsOf(found, options, classes);
  if (!options.as) reading.earlier = earlierHalf(sheet, { candidate, deciding }, options);
  const others = options.as ? undefined : leaveOtherRows(reading, sheet, kind, options);
  const aside = leaveAside(reading, sheet, { isList: header !== undefined });
  const remarks = [others, aside, header && headless(sheet, header, reading.rows)].flatMap(
    (one) => one ?? [],
  );
  const nothing = reading.rows.length === 0 && reading.problems.length + reading.questions.length === 0;
  if (!nothing) reading.remarks = [...(reading.remarks ?? []), ...remarks];
  const empty = (nothing && (others ?? aside)) || (header && noRows(reading as ListReading, sheet));
  // Nobody filled in this page of a sheet of our own.
  const blank = empty && options.printed && leftAsPrinted(options.printed, file.loaded.file);
  if (empty) file.skipped.push(blank ?? empty);
  else
    file.sheets.push({
      file: sheet.file,
      sheet: sheet.sheet,
      kind,
      reading,
      unknown: header?.unknown.filter((text) => !reading.spread?.includes(text)) ?? [],
      confirmed,
      recalled,
    });
  addAll(file.problems, reading.problems);
  addAll(file.questions, reading.questions);
  return reading;
}
