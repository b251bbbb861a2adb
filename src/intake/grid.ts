import type { Place } from '../words/problem.ts';
import type { Reading, ReadRow, SheetCells } from './kind.ts';
import { cellName } from './place.ts';

/** What a reader of a whole sheet (a grid, no list under a header) has found before it looks at the rows. `top` is from 0. */
export function startReading<R>(top: number, score?: number): Reading<R> {
  return { headerRow: top + 1, took: {}, rows: [], problems: [], questions: [], score };
}

/** Where a cell of a sheet is, for a problem's `at`; row and column from 0. */
export function cellPlace(sheet: SheetCells, row: number, column: number): Place {
  const where = sheet.plain ? { line: row + 1 } : { sheet: sheet.sheet };
  return { file: sheet.file, ...where, cell: cellName(row, column) };
}

/** A row that was read of row `r` (from 0); `cells`: field → the cell that says it. */
export function readRow<R>(sheet: SheetCells, r: number, row: R, cells: Record<string, string>): ReadRow<R> {
  const plain = sheet.plain ? { plain: true } : {};
  return { row, file: sheet.file, sheet: sheet.sheet, line: r + 1, cells, ...plain };
}
