import { type Problem, problem } from '../words/problem.ts';
import type { Header } from './header.ts';
import type { ReadRow, SheetCells } from './kind.ts';
import { columnName } from './place.ts';

/** A cell or two beside a list are somebody's note. */
const NOTES = 2;

/**
 * Columns over which nothing stands, with more beneath than a note: 姓名 over the first of four names. Nobody knows what they are, and
 * what is in them is not read without a word.
 */
export function headless(
  sheet: SheetCells,
  { row, depth, blocks }: Header,
  rows: readonly Pick<ReadRow<unknown>, 'line'>[],
): Problem | undefined {
  const headed = new Set(blocks.flat().map(({ column }) => column));
  for (const cells of sheet.rows.slice(row, row + depth))
    for (const [column, cell] of cells.entries()) if (cell) headed.add(column);
  const beneath = new Map<number, number>();
  // Rows of a form, or of one place of several, stand elsewhere than they are counted.
  const lineOf = (cells: SheetCells['rows'][number], r: number) =>
    (cells.find((cell) => cell?.at)?.at?.row ?? r) + 1;
  const lines = new Map(sheet.rows.map((cells, r) => [lineOf(cells, r), cells] as const));
  for (const line of new Set(rows.map((one) => one.line)))
    for (const [column, cell] of (lines.get(line) ?? []).entries())
      if (cell && !headed.has(column)) beneath.set(column, (beneath.get(column) ?? 0) + 1);
  const cells = [...beneath.values()].reduce((sum, n) => sum + n, 0);
  if (cells <= NOTES) return undefined;
  const columns = [...beneath.keys()].sort((a, b) => a - b).map(columnName);
  const at = sheet.plain ? { file: sheet.file } : { file: sheet.file, sheet: sheet.sheet };
  return problem('columns-without-head', { columns, cells, line: row + 1 }, { at });
}
