import { type Problem, problem } from '../words/problem.ts';
import type { Reading, SheetCells } from './kind.ts';
import type { FileReading } from './reading.ts';
import type { ListReading } from './rows.ts';

/** A workbook of which no sheet is known is one finding, not one for each of its sheets. */
export function told(file: FileReading): void {
  const [first] = file.skipped;
  const alike = file.skipped.every((one) => one.code === 'sheet-not-recognised');
  if (first && alike && file.skipped.length === file.loaded.sheets.length)
    file.skipped = [{ ...first, at: { file: file.loaded.file } }];
}

/** Columns that can wait, once for all sheets that have the same. */
export function waiting({ questions }: FileReading): Problem[] {
  const waits = questions.filter((one) => one.waits);
  return waits
    .filter(({ id }, i) => waits.findIndex((other) => other.id === id) === i)
    .map((one) => one.problem);
}

/** --sheet names one that the file has not. */
export function sheetNotThere(file: FileReading, name: string | undefined): void {
  const { loaded } = file;
  if (name === undefined || loaded.sheets.length === 0 || loaded.sheets.some((sheet) => sheet.sheet === name))
    return;
  const names = loaded.sheets.map((sheet) => sheet.sheet).filter((one) => one !== '');
  const found =
    names.length === 0 ? problem('no-sheets-here', {}) : problem('no-such-sheet', { name, names });
  file.problems.push({ ...found, at: { file: loaded.file } });
}

/** Sheets that only had a header: a template that nobody filled in. */
export function noRows(reading: ListReading, sheet: SheetCells): Problem | null {
  if (reading.rows.length > 0 || reading.rejected.length > 0) return null;
  const at = sheet.plain ? { file: sheet.file } : { file: sheet.file, sheet: sheet.sheet };
  return problem('no-rows', { line: reading.headerRow }, { at });
}

/** Takes out of a reading the rows that are nothing that is kept here, and says so once with their count; undefined where there are none. */
export function leaveAside(
  reading: Reading<unknown>,
  sheet: SheetCells,
  { isList }: { isList: boolean },
): Problem | undefined {
  const aside = reading.problems.filter((one) => one.aside);
  const [first] = aside;
  if (!first) return undefined;
  const rows = new Set(aside.map(rowOf));
  // A line of a grid may name other classes as well.
  const stays = (one: Problem) => !one.aside && !(isList && rows.has(rowOf(one)));
  reading.problems = reading.problems.filter(stays);
  reading.questions = reading.questions.filter((one) => stays(one.problem));
  if (isList) {
    reading.rejected = reading.rejected?.filter((line) => !rows.has(line));
    reading.partial = reading.partial?.filter(({ line }) => !rows.has(line));
  }
  const { file, sheet: name, plain } = sheet;
  return { ...first, args: { count: rows.size }, at: plain ? { file } : { file, sheet: name } };
}

const rowOf = ({ at }: Problem): number => at?.line ?? Number(/\d+$/.exec(at?.cell ?? '')?.[0] ?? 0);

/** The pages of a sheet of our own that nobody filled in are told once, and not at all beside one that was. */
export function leaveOnce(file: FileReading): void {
  const [first, ...more] = file.skipped.filter(({ code }) => code === 'sheet-printed');
  const told = file.sheets.length > 0 ? first : undefined;
  file.skipped = file.skipped.filter((one) => !more.includes(one) && one !== told);
}

/** Left alone for what it is: whatever its formulas say, it would be none of ours. */
const isOfOthers = ({ code, at }: Problem, sheet: string): boolean =>
  /^sheet-(foreign|not-ours|other|printed|read|left)/.test(code) && (at?.sheet ?? sheet) === sheet;

/** So many cells are named, and the others counted. */
const NAMED = 3;

/** Formulas that nobody reckoned yet are blank: said once a sheet, beside what was read of it or why nothing was. */
export function tellUnreckoned(file: FileReading): void {
  for (const { sheet, unreckoned: cells = [], oneOf } of file.loaded.sheets) {
    if (cells.length === 0) continue;
    const named = cells.slice(0, NAMED);
    const args = { cells: cells.length > NAMED ? [...named, '…'] : named, count: cells.length };
    const at = { file: file.loaded.file, ...(oneOf ? { sheet } : {}) };
    const remark = problem('formulas-unreckoned', args, { at });
    const taken = file.sheets.find((one) => one.sheet === sheet);
    if (taken) taken.reading.remarks = [...(taken.reading.remarks ?? []), remark];
    else if (!file.skipped.some((one) => isOfOthers(one, sheet))) file.skipped.push(remark);
  }
}
