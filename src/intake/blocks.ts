import type { Column } from './header.ts';
import type { RawCell, SheetCells } from './kind.ts';

/** One of the tables that stand side by side under a header: its columns, from where to where they reach, and its own title. */
export interface Span<C = Column> {
  columns: C[];
  from: number;
  /** The first column that is no longer its own. */
  to: number;
  /** What stands above this block; undefined when it is the only one. */
  title?: string;
}

/** The blocks of a header with what each has for itself. */
export function sideBySide<C extends { column: number }>(
  sheet: SheetCells,
  header: { row: number; blocks: readonly C[][] },
): Span<C>[] {
  const first = header.blocks[0] ?? [];
  const starts = header.blocks.map((columns, i) => (i === 0 ? 0 : startOf(columns, first)));
  return header.blocks.map((columns, i) => {
    const span = { columns, from: starts[i] ?? 0, to: starts[i + 1] ?? Number.POSITIVE_INFINITY };
    return starts.length < 2 ? span : { ...span, title: titleOver(sheet, header.row, starts, i) };
  });
}

/** Each block may have a name above it, 六(1)班 and 六(2)班: of a row that speaks over several blocks each hears its own. */
function titleOver(sheet: SheetCells, headerRow: number, starts: readonly number[], block: number): string {
  const over = (column: number) => starts.findLastIndex((start) => start <= column);
  const rows = sheet.rows.slice(0, headerRow).map((row) => {
    const filled = row.flatMap((cell, column) => (cell ? [{ block: over(column), text: cell.text }] : []));
    const shared = new Set(filled.map((one) => one.block)).size < 2;
    return shared ? filled : filled.filter((one) => one.block === block);
  });
  return rows
    .flatMap((row) => row.map((one) => one.text))
    .join(' ')
    .slice(0, 400);
}

/** The first column that is a block's own. */
function startOf<C extends { column: number }>(columns: readonly C[], first: readonly C[]): number {
  const shared = new Set(first.map((c) => c.column));
  return Math.min(...columns.filter((c) => !shared.has(c.column)).map((c) => c.column));
}

/** The cells of a row that are of a block: between its borders, or of a column that it shares. */
export function withinBlock(
  cells: (RawCell | undefined)[],
  columns: readonly Column[],
  from: number,
  to: number,
): (RawCell | undefined)[] {
  if (from === 0 && cells.length <= to) return cells;
  const shared = new Set(columns.map((c) => c.column));
  return cells.map((cell, column) =>
    shared.has(column) || (column >= from && column < to) ? cell : undefined,
  );
}
