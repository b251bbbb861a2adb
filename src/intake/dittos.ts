import type { RawCell, SheetCells } from './kind.ts';

/** 〃, 同上: the cell says what the one above it says. */
const DITTO = /^([〃″＂"]|〃{2,}|''|“”|”“|[“”]|同上|同前|ditto|do\.)$/i;

/**
 * Puts in the place of each ditto mark what stands above it, before any kind looks at the cells, so that a run of marks says the same
 * in every column. A mark with nothing above stays as it is.
 */
export function fillDittos({ rows }: SheetCells): void {
  const above: (RawCell | undefined)[] = [];
  for (const row of rows)
    for (const [column, cell] of row.entries()) {
      if (!cell) continue;
      const said = above[column];
      if (said && typeof cell.value === 'string' && DITTO.test(cell.text.trim())) row[column] = said;
      else above[column] = cell;
    }
}
