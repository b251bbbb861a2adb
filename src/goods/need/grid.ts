import { cellPlace, readRow, startReading } from '../../intake/grid.ts';
import { headerKey } from '../../intake/header-text.ts';
import type { RawCell, Reading, SheetCells, SheetContext, Synonyms } from '../../intake/kind.ts';
import { tidy } from '../../intake/parse/plain.ts';
import { cellName } from '../../intake/place.ts';
import { rateCell } from '../item/quantity.ts';
import type { StandardRow } from './row.ts';
import { readScope } from './scope.ts';

/** A grid: 品名 规格 | 每班 | 每师 | 每部门 | 全校. Null when fewer than two columns name a scope. */
export function readScopeGrid(
  sheet: SheetCells,
  _ctx: SheetContext,
  headers: Synonyms,
): Reading<StandardRow> | null {
  const isWord = (cell: RawCell | undefined, field: string) =>
    cell !== undefined && (headers.get(field) ?? []).includes(headerKey(cell.text).key);
  for (let top = 0; top < Math.min(sheet.rows.length, 20); top++) {
    const cells = sheet.rows[top] ?? [];
    const nameAt = cells.findIndex((cell) => isWord(cell, 'name'));
    const scopes = cells.flatMap((cell, at) => {
      const said =
        cell && at !== nameAt && typeof cell.value === 'string' ? readScope(headerKey(cell.text).key) : null;
      return said ? [{ at, said }] : [];
    });
    if (nameAt < 0 || scopes.length < 2) continue;
    const specAt = cells.findIndex((cell) => isWord(cell, 'spec'));
    const unitAt = cells.findIndex((cell) => isWord(cell, 'unit'));
    const reading = startReading<StandardRow>(top, 2 + scopes.length);
    for (let r = top + 1; r < sheet.rows.length; r++) {
      const row = sheet.rows[r] ?? [];
      const name = tidy(row[nameAt]?.text ?? '');
      if (name === '' || /^(合计|总计|备注|说明)/.test(name)) continue;
      for (const { at, said } of scopes) {
        const cell = row[at];
        if (!cell || cell.text === '') continue;
        const read = rateCell(cell);
        if ('problem' in read)
          reading.problems.push({ ...read.problem, value: cell.text, at: cellPlace(sheet, r, at) });
        else if ('value' in read && read.value && read.value.quantity > 0) {
          const one: StandardRow = { name, said, rate: read.value, grades: said.grades ?? [] };
          if (row[specAt]?.text) one.spec = tidy(row[specAt]?.text ?? '');
          if (row[unitAt]?.text) one.unit = tidy(row[unitAt]?.text ?? '');
          const cells = { name: cellName(r, nameAt), rate: cellName(r, at) };
          reading.rows.push(readRow(sheet, r, one, cells));
        }
      }
    }
    return reading.rows.length + reading.problems.length > 0 ? reading : null;
  }
  return null;
}
