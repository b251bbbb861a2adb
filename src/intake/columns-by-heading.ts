import { type Problem, problem } from '../words/problem.ts';
import type { Column, Header } from './header.ts';
import { headerKey } from './header-text.ts';
import type { CellContext, Kind, SheetCells } from './kind.ts';
import { cellName } from './place.ts';
import { numberIn } from './row-kinds.ts';

/**
 * Columns headed by values of a field: 七1 七2 七3, over what each class ordered. Gives the columns of a row once for each of them,
 * its header as the field's value; only `columns` where there are fewer than two.
 */
export function columnsByHeading(
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

/** 七1 七2 七3 | 合计: a problem where what stands under the heads of `versions` does not make the row's 合计. */
export function acrossDiffers(
  sheet: SheetCells,
  kind: Kind,
  columns: readonly Column[],
  versions: readonly Column[][],
  r: number,
): Problem[] {
  if (versions.length < 2) return [];
  const row = sheet.rows[r] ?? [];
  const total = columns.find(
    (c) => c.field === kind.spread?.amount && /^(合计|小计|总计|共计)/.test(headerKey(c.header).key),
  );
  const said = numberIn(total && row[total.column]);
  if (!total || said === null) return [];
  const heads = versions.flatMap((own) => own.find((c) => c.value) ?? []);
  const sum = heads.reduce((all, c) => all + (numberIn(row[c.column]) ?? 0), 0);
  if (Math.abs(sum - said) < 0.005) return [];
  const { file, plain } = sheet;
  const at = {
    file,
    ...(plain ? { line: r + 1 } : { sheet: sheet.sheet }),
    cell: cellName(r, total.column),
  };
  return [problem('row-total-differs', { said, sum }, { at })];
}
