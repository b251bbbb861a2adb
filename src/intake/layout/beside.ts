import type { RawCell, SheetCells } from '../kind.ts';
import { findHead, type Head, headAt, type Strength } from './head.ts';

/**
 * Tables that stand side by side on a sheet, each as a sheet of its own whose columns keep their places, where a blank column parts two
 * heads that `apart` says to be of different kinds. Two halves of one list stay one.
 */
export function tablesBeside(
  sheet: SheetCells,
  strength: Strength,
  apart: (left: [SheetCells, Head], right: [SheetCells, Head]) => boolean,
): SheetCells[] {
  const head = findHead(sheet, strength);
  if (!head) return [sheet];
  const below = sheet.rows.slice(head.row);
  const width = Math.max(...below.map((row) => row.length));
  const heads = sheet.rows[head.row] ?? [];
  for (let gap = 2; gap < width - 2; gap++) {
    // Nearly every sheet has none: only what parts two heads is looked at further.
    if (heads[gap] || !heads[gap - 1] || !heads[gap + 1] || below.some((row) => row[gap])) continue;
    const [left, right] = [part(sheet, 0, gap), part(sheet, gap + 1, width)] as const;
    const [one, other] = [headAt(left, head.row, strength), headAt(right, head.row, strength)];
    const two = one && other && one.columns.length > 1 && other.columns.length > 1;
    if (two && apart([left, one], [right, other])) return [left, ...tablesBeside(right, strength, apart)];
  }
  return [sheet];
}

/** The columns from `from` up to `to`; a title that is merged across both tables speaks of each. */
function part(sheet: SheetCells, from: number, to: number): SheetCells {
  const spans = (row: number, column: number) =>
    sheet.merges.some((m) => m.top === row && m.left === column && m.right >= to - 1 && column <= from);
  const rows = sheet.rows.map((cells, r) => {
    const own: (RawCell | undefined)[] = cells
      .slice(0, to)
      .map((cell, c) => (c >= from || spans(r, c) ? cell : undefined));
    return own.some(Boolean) ? own : [];
  });
  return { ...sheet, rows, merges: sheet.merges.filter((m) => m.left < to && m.right >= from) };
}
