import type { SheetCells, SheetContext } from './kind.ts';
import type { ReadOptions } from './reading.ts';

/** What the reader of a cell may know of its sheet, once its header is found. */
export function sheetContext(sheet: SheetCells, options: ReadOptions, knownClasses: ReadonlySet<string>) {
  return (header: { row: number } | null): SheetContext => ({
    file: sheet.file,
    sheetName: /^(sheet|工作表|表)\s*\d*$/i.test(sheet.sheet) ? '' : sheet.sheet,
    title: titleOf(sheet, header?.row),
    term: options.term,
    knownClasses,
    answers: options.answers,
    printed: options.printed,
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
