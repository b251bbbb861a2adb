import { type Problem, problem } from '../words/problem.ts';
import type { SheetCells } from './kind.ts';
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
