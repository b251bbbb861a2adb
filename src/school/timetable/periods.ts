import type { GridReading } from './row.ts';
import { periodIn } from './slots.ts';
import { isSubject } from './subject-names.ts';

/** Labels that begin no period: half the day, or what this row says of the period above. */
export const PART = /^(上午|下午|晚上|上|下|午|课程|课名|科目|学科|(任课|授课)?(教师|老师)|教室|地点)$/;

/** A row of a grid whose periods go down: the period, and the rows that belong to it (its teachers may stand below). */
export interface PeriodRow {
  period: number;
  rows: number[];
}

/**
 * The periods that labels in the columns from `left` to `right` name, from row `from` up to `to`. Breaks are left out; a
 * count that begins anew after noon goes on; rows without a label belong to the one above.
 */
export function periodRows(
  grid: GridReading,
  from: number,
  to: number,
  left: number,
  right: number,
): PeriodRow[] {
  const found: PeriodRow[] = [];
  let base = 0;
  let open = false;
  for (let r = from; r < to; r++) {
    const labels: string[] = [];
    for (let c = right; c >= left; c--) {
      const text = grid.text(r, c);
      if (text !== '') labels.push(text);
    }
    if (labels.some((text) => grid.isBreak(text))) {
      open = false;
      continue;
    }
    const label = labels.map(periodIn).find((one) => one !== null);
    const last = found.at(-1);
    if (label) {
      const before = last?.period ?? 0;
      if (base + label.number <= before && label.number <= before) base = before;
      for (let n = label.number; n <= label.last; n++) found.push({ period: base + n, rows: [r] });
      open = true;
    } else if (labels.length === 0 || labels.every((text) => PART.test(text.replace(/\s/g, '')))) {
      if (open && last) last.rows.push(r);
    } else open = false;
  }
  return found.filter((one) => one.period <= 16);
}

/** Rows of lessons whose labels name no period (早一, 第二大节): told, as what is left out is a shorter day. */
export function tellUnread(
  grid: GridReading,
  rows: { from: number; to: number; left: number; right: number },
  periods: readonly PeriodRow[],
  columns: readonly number[],
): void {
  const read = new Set(periods.flatMap((one) => one.rows));
  for (let r = rows.from; r < rows.to; r++) {
    if (read.has(r)) continue;
    const labels =
      grid.sheet.rows[r]?.slice(rows.left, rows.right + 1).flatMap((cell) => cell?.text || []) ?? [];
    const label = labels.at(-1) ?? '';
    if (label === '' || labels.some((text) => grid.isBreak(text) || periodIn(text))) continue;
    if (columns.filter((c) => isSubject(grid.text(r, c))).length > columns.length / 2)
      grid.noPeriod(r, label);
  }
}

/** What the cells of one column say in these rows, one line each. */
export function cellOver(
  grid: GridReading,
  rows: readonly number[],
  column: number,
): { row: number; text: string } {
  const filled = rows.filter((r) => grid.text(r, column) !== '');
  if (filled.length === 0) return { row: rows[0] ?? 0, text: grid.merged(rows[0] ?? 0, column) };
  return { row: filled[0] as number, text: filled.map((r) => grid.text(r, column)).join('\n') };
}
