import type { SheetCells } from './kind.ts';
import { printableLine } from './printable.ts';

/** So many cells of so many characters fit in a line of 80 columns of Chinese. */
const CELLS = 6;
const LETTERS = 6;

/** The head and the first three rows under it, cell by cell, to be shown beside a question. */
export function sampleOf(sheet: SheetCells, head: number): string[][] {
  return sheet.rows
    .slice(head)
    .filter((row) => row.some(Boolean))
    .slice(0, 4)
    .map((row) =>
      Array.from({ length: Math.min(row.length, CELLS) }, (_, i) =>
        printableLine(row[i]?.text ?? '', LETTERS),
      ),
    );
}
