import type { Place } from '../words/problem.ts';
import type { ReadRow } from './kind.ts';

/** Where a field of a row stood, for a problem's `at`; without a key (or a cell) the row itself. */
export function placeOf(row: Omit<ReadRow<unknown>, 'row'>, key?: string): Place {
  const cell = (key && row.cells[key]) || Object.values(row.cells)[0];
  const place: Place = { file: row.file };
  if (cell) place.cell = cell;
  if (!row.plain) {
    place.sheet = row.sheet;
    // A value that no column has: at least the row is named.
    place.cell ??= cellName(row.line - 1, 0);
    return place;
  }
  place.line = row.line;
  const column = key && row.took?.[key];
  if (column) place.column = column;
  return place;
}

/** 'B7' of a row and column counted from 0. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** 'A' … 'Z', 'AA' … of a column counted from 0. */
export function columnName(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}
