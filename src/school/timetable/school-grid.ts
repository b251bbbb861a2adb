import type { SheetContext } from '../../intake/kind.ts';
import { squeeze } from '../../intake/parse/plain.ts';
import { readGrade } from '../class/grade.ts';
import { type ClassRef, parseClass } from '../class/name.ts';
import { cellOver, PART, periodRows } from './periods.ts';
import type { DayRun, GridReading } from './row.ts';
import { periodIn, weekdayIn } from './slots.ts';

/** The row under a run of days that counts the periods of each day, as columns; null when it is none. */
function periodColumns(
  grid: GridReading,
  run: DayRun,
): { column: number; weekday: number; period: number }[] | null {
  const row = run.row + 1;
  const first = run.days[0]?.column ?? 0;
  const found: { column: number; weekday: number; period: number }[] = [];
  let before = { weekday: 0, period: 0, base: 0 };
  for (let column = first; column < grid.width(row); column++) {
    const label = periodIn(grid.text(row, column));
    if (!label) continue;
    const weekday = [...run.days].reverse().find((day) => day.column <= column)?.weekday ?? 0;
    if (weekday !== before.weekday) before = { weekday, period: 0, base: 0 };
    // 上午 1 2 3 4 下午 1 2: the count goes on.
    if (before.base + label.number <= before.period) before.base = before.period;
    for (let n = label.number; n <= label.last; n++) found.push({ column, weekday, period: before.base + n });
    before.period = before.base + label.last;
  }
  return found.length > run.days.length ? found : null;
}

/** A whole-school grid: a row a class, days across with their periods below. Gives whether the sheet is one. */
export function readClassRows(grid: GridReading, runs: readonly DayRun[], ctx: SheetContext): boolean {
  let any = false;
  for (const run of runs) {
    const columns = periodColumns(grid, run);
    if (!columns) continue;
    const first = columns[0]?.column ?? 0;
    const next = runs.find((other) => other.row > run.row);
    let grade: number | undefined;
    let open: { cls: ClassRef; rows: number[] } | undefined;
    const close = () => {
      if (!open) return;
      for (const { column, weekday, period } of columns) {
        const { row, text } = cellOver(grid, open.rows, column);
        grid.take(open.cls, weekday, period, row, column, text);
      }
      open = undefined;
    };
    for (let r = run.row + 2; r < (next ? next.row : grid.height); r++) {
      const labels = Array.from({ length: first }, (_, c) => grid.text(r, c)).filter((text) => text !== '');
      grade =
        labels
          .map((text) => readGrade(text) ?? undefined)
          .find((g) => g !== undefined && labels.length > 1) ?? grade;
      const cls = labels.map((text) => classOf(text, grade, ctx)).find((one) => one !== null);
      if (cls) {
        close();
        open = { cls, rows: [r] };
        any = true;
        grid.headerRow ||= run.row + 1;
      } else if (labels.every((text) => PART.test(squeeze(text)))) open?.rows.push(r);
      else close();
    }
    close();
  }
  return any;
}

/** A whole-school grid: days across, under each a column a class, periods down. Gives whether the sheet is one. */
export function readClassesUnderDays(grid: GridReading, runs: readonly DayRun[], ctx: SheetContext): boolean {
  let any = false;
  for (const run of runs) {
    const first = run.days[0]?.column ?? 0;
    const columns: { column: number; weekday: number; cls: ClassRef }[] = [];
    for (let column = first; column < grid.width(run.row + 1); column++) {
      const text = grid.text(run.row + 1, column);
      const cls = text === '' ? null : classOf(text, undefined, ctx);
      const weekday = [...run.days].reverse().find((day) => day.column <= column)?.weekday ?? 0;
      if (cls) columns.push({ column, weekday, cls });
    }
    if (columns.length < run.days.length) continue;
    any = true;
    grid.headerRow ||= run.row + 1;
    const next = runs.find((other) => other.row > run.row);
    for (const { period, rows } of periodRows(grid, run.row + 2, next?.row ?? grid.height, 0, first - 1)) {
      for (const { column, weekday, cls } of columns) {
        const { row, text } = cellOver(grid, rows, column);
        grid.take(cls, weekday, period, row, column, text);
      }
    }
  }
  return any;
}

/** A whole-school grid: a column a class, days and their periods down. Gives whether the sheet is one. */
export function readClassColumns(grid: GridReading, ctx: SheetContext): boolean {
  for (let r = 0; r < grid.height; r++) {
    const columns: { column: number; cls: ClassRef }[] = [];
    let grade: number | undefined;
    for (let c = 1; c < grid.width(r); c++) {
      const text = grid.text(r, c);
      grade = readGrade(r > 0 ? grid.merged(r - 1, c) : '') ?? grade;
      const cls = text === '' ? null : classOf(text, grade, ctx);
      if (cls) columns.push({ column: c, cls });
    }
    if (columns.length < 2) continue;
    const right = (columns[0]?.column ?? 1) - 1;
    const days: { weekday: number; row: number }[] = [];
    for (let below = r + 1; below < grid.height; below++) {
      for (let c = 0; c <= right; c++) {
        const weekday = weekdayIn(grid.text(below, c), right > 0 && c === 0);
        if (weekday !== null && days.at(-1)?.weekday !== weekday) {
          days.push({ weekday, row: below });
          break;
        }
      }
    }
    if (days.length === 0) continue;
    grid.headerRow = r + 1;
    days.forEach(({ weekday, row }, i) => {
      const to = days[i + 1]?.row ?? grid.height;
      for (const { period, rows } of periodRows(grid, row, to, Math.min(1, right), right)) {
        for (const { column, cls } of columns) {
          const cell = cellOver(grid, rows, column);
          grid.take(cls, weekday, period, cell.row, column, cell.text);
        }
      }
    });
    return true;
  }
  return false;
}

function classOf(text: string, grade: number | undefined, ctx: SheetContext): ClassRef | null {
  if (weekdayIn(text) !== null || periodIn(text)) return null;
  const read = parseClass(
    { value: text, text },
    {
      schoolYear: ctx.term.year,
      knownClasses: ctx.knownClasses,
      ...(grade === undefined ? {} : { sheetGrade: grade }),
    },
  );
  return 'value' in read ? read.value : null;
}
