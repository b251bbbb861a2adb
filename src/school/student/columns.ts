import { cellPlace, readRow } from '../../intake/grid.ts';
import type { RawCell, Reading, ReadRow, SheetCells, SheetContext } from '../../intake/kind.ts';
import { addAll } from '../../intake/kind.ts';
import { squeeze } from '../../intake/parse/plain.ts';
import { personName } from '../../intake/parse/text.ts';
import { cellName } from '../../intake/place.ts';
import { totalNumber, totalOf } from '../../intake/row-kinds.ts';
import { type Problem, problem } from '../../words/problem.ts';
import { classContext } from '../class/fields.ts';
import { type ClassRef, parseClass } from '../class/name.ts';
import type { RosterRow } from './row.ts';
import { stateInNote } from './student.ts';

interface ClassColumn {
  column: number;
  class: ClassRef;
}
type Cells = SheetCells['rows'][number];

/** Chinese or Latin letters, as a name is written; what stands in brackets after it is a remark: 张三（休学）. */
const NAME = /^([\p{L}·. ]{2,30}?)(?:\s*[(（]([^()（）]*)[)）])?$/u;

/**
 * Reads a roster with a class a column: classes as headers, their pupils' names beneath, perhaps numbered on the left.
 * Null when it is not one: names do not repeat, as the subjects of a timetable do.
 */
export function readClassColumns(sheet: SheetCells, ctx: SheetContext): Reading<RosterRow> | null {
  const top = sheet.rows.slice(0, 20).findIndex((cells) => classColumns(cells, ctx).length > 1);
  const columns = classColumns(sheet.rows[top] ?? [], ctx);
  const rows: ReadRow<RosterRow>[] = [];
  const problems: Problem[] = [];
  const skipped: NonNullable<Reading<RosterRow>['skipped']> = [];
  for (const [r, cells] of sheet.rows.entries()) {
    if (top < 0 || r <= top || !cells.some(Boolean)) continue;
    const skip = (why: 'total' | 'note') =>
      skipped.push({ line: r + 1, why, text: cells.find(Boolean)?.text ?? '' });
    const named = columns.flatMap(({ column }) => cells[column] ?? []);
    if (totalOf(cells)) {
      addAll(problems, wrongTotals(sheet, r, columns, rows));
      skip('total');
    } else if (named.some((cell) => /[:：]/.test(cell.text)) || named.length === 0) {
      skip('note');
    } else if (cells.some((cell, column) => cell && !isOwn(cell, column, columns))) {
      return null;
    } else addAll(rows, namesIn(sheet, r, columns));
  }
  const different = new Set(rows.map(({ row }) => row.name)).size;
  if (rows.length < 6 || different < rows.length * 0.8) return null;
  return { headerRow: top + 1, took: {}, rows, problems, questions: [], skipped };
}

function classColumns(cells: Cells, ctx: SheetContext): ClassColumn[] {
  const context = classContext({ ...ctx, header: '', unit: '', row: {} });
  const found = cells.flatMap((cell, column) => {
    const read = cell && typeof cell.value === 'string' ? parseClass(cell, context) : undefined;
    return read && 'value' in read ? [{ column, class: read.value }] : [];
  });
  // Two columns of one class are a table of another kind.
  return new Set(found.map((one) => one.class.code)).size === found.length ? found : [];
}

/** A name under a class, or a number on the left of the first. */
function isOwn(cell: RawCell, column: number, columns: readonly ClassColumn[]): boolean {
  if (columns.some((one) => one.column === column)) return NAME.test(cell.text.trim());
  return column < (columns[0]?.column ?? 0) && /^\d+$/.test(squeeze(cell.text));
}

function namesIn(sheet: SheetCells, r: number, columns: readonly ClassColumn[]): ReadRow<RosterRow>[] {
  return columns.flatMap(({ column, class: ref }) => {
    const [, name = '', note] = NAME.exec(sheet.rows[r]?.[column]?.text.trim() ?? '') ?? [];
    if (name === '') return [];
    const row: RosterRow = { class: ref, name: personName(name), state: stateInNote(note) ?? 'present' };
    if (note) row.note = note;
    return [readRow(sheet, r, row, { name: cellName(r, column), class: cellName(r, column) })];
  });
}

/** 人数 at the foot of each class. */
function wrongTotals(
  sheet: SheetCells,
  r: number,
  columns: readonly ClassColumn[],
  rows: readonly ReadRow<RosterRow>[],
): Problem[] {
  return columns.flatMap(({ column, class: { code } }) => {
    const cell = sheet.rows[r]?.[column];
    const said = cell && totalNumber(cell)?.amount;
    const sum = rows.filter(({ row }) => row.class.code === code).length;
    if (!cell || said == null || said === sum) return [];
    return [problem('total-differs', { said, sum }, { at: cellPlace(sheet, r, column), value: cell.text })];
  });
}
