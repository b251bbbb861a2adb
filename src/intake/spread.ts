import type { Column, Header } from './header.ts';
import { headerKey } from './header-text.ts';
import type { CellContext, Kind, SheetCells } from './kind.ts';

/**
 * Columns headed by values of a field: 七1 七2 七3, over what each class ordered. Gives the columns of a row once for each of them,
 * its header as the field's value; only `columns` where there are fewer than two.
 */
export function spreadColumns(
  sheet: SheetCells,
  kind: Kind,
  columns: Column[],
  header: Pick<Header, 'row' | 'depth'>,
  ctx: CellContext,
): Column[][] {
  const field = kind.fields.find(({ key }) => key === kind.spread?.over);
  if (!kind.spread || !field || columns.some((c) => c.field === field.key)) return [columns];
  const { over, amount } = kind.spread;
  const taken = new Set(columns.map((c) => c.column));
  const rows = sheet.rows.slice(header.row, header.row + header.depth).reverse();
  const width = Math.max(...rows.map((row) => row.length));
  const rest = columns.filter((c) => c.field !== amount);
  const spread: Column[][] = [];
  for (let column = 0; column < width; column++) {
    const cell = rows.find((row) => row[column])?.[column];
    if (!cell || taken.has(column) || !('value' in field.parse(cell, { ...ctx, row: {} }))) continue;
    const own = { column, header: cell.text, unit: headerKey(cell.text).unit, rank: 0 };
    spread.push([...rest, { ...own, field: over, value: cell }, { ...own, field: amount }]);
  }
  return spread.length > 1 ? spread : [columns];
}
