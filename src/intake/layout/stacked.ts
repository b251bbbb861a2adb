import { headerKey } from '../header-text.ts';
import type { SheetCells } from '../kind.ts';
import { type Head, headAt, type Strength } from './head.ts';

/**
 * Tables that stand one above the other on a sheet, each as a sheet of its own whose rows keep their places. A new one begins where,
 * below a blank row or a title, a head stands that `apart` says to be of another kind than the one above.
 */
export function stackedTables(
  sheet: SheetCells,
  strength: Strength,
  apart: (above: Head, below: Head) => boolean,
): SheetCells[] {
  const starts: number[] = [];
  let above: Head | undefined;
  for (let r = 0; r < sheet.rows.length; r++) {
    if (filled(sheet, r) < 2 || (above && filled(sheet, r - 1) > 1)) continue;
    if (known(sheet, r, strength) * 2 < filled(sheet, r)) continue;
    const head = headAt(sheet, r, strength);
    if (!head || head.columns.length < 2) continue;
    if (above && textOf(above) !== textOf(head) && apart(above, head)) starts.push(withTitle(sheet, r));
    above = head;
  }
  if (starts.length === 0) return [sheet];
  return [0, ...starts].map((from, i) => {
    const to = starts[i] ?? sheet.rows.length;
    const part = { from: from + 1 };
    return {
      ...sheet,
      ...(from > 0 && part),
      rows: sheet.rows.slice(0, to).map((row, r) => (r < from ? [] : row)),
    };
  });
}

function known(sheet: SheetCells, row: number, strength: Strength): number {
  const cells = sheet.rows[row] ?? [];
  return cells.filter(
    (cell) => cell && typeof cell.value === 'string' && strength(headerKey(cell.text).key, true) === 1,
  ).length;
}

function textOf(head: Head): string {
  return head.columns.map((one) => one.header).join('\n');
}

function withTitle(sheet: SheetCells, row: number): number {
  let from = row;
  while (filled(sheet, from - 1) === 1) from--;
  return from;
}

function filled(sheet: SheetCells, row: number): number {
  return (sheet.rows[row] ?? []).reduce((sum, cell) => (cell ? sum + 1 : sum), 0);
}
