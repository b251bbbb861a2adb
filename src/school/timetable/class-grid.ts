import type { SheetContext } from '../../intake/kind.ts';
import { squeeze } from '../../intake/parse/plain.ts';
import { classIn } from '../class/in-text.ts';
import type { ClassRef } from '../class/name.ts';
import { cellOver, periodRows, tellUnread } from './periods.ts';
import type { DayRun, GridReading } from './row.ts';
import { periodIn, weekdayIn } from './slots.ts';
import { takeTaught } from './taught.ts';

/** Rows that hold weekdays, as runs from Monday on: several classes may stand side by side. */
export function dayRuns(grid: GridReading): DayRun[] {
  const runs: DayRun[] = [];
  for (let r = 0; r < grid.height; r++) {
    // 一 二 三 over lessons are days where the corner says so, or is blank above a period.
    const corner = squeeze(grid.text(r, 0));
    const bare =
      /节次|星期|节|时间|课|班级/.test(`${corner}${squeeze(grid.text(r, 1))}`) ||
      (corner === '' && periodIn(grid.text(r + 1, 0)) !== null);
    const days: DayRun['days'] = [];
    for (let c = 0; c < grid.width(r); c++) {
      const weekday = weekdayIn(grid.text(r, c), bare && c > 0);
      if (weekday !== null) days.push({ column: c, weekday });
    }
    if (days.length < 3) continue;
    let run: DayRun = { row: r, from: 0, days: [] };
    for (const day of days) {
      const last = run.days.at(-1);
      if (last && day.weekday <= last.weekday) {
        runs.push(run);
        run = { row: r, from: last.column + 1, days: [] };
      }
      run.days.push(day);
    }
    runs.push(run);
  }
  return runs.filter((run) => run.days.length >= 3);
}

/** Reads a grid with days across and periods down for each class: a sheet each, or blocks below and beside each other. */
export function readClassGrids(grid: GridReading, runs: readonly DayRun[], ctx: SheetContext): void {
  for (const run of runs) {
    const below = runs.find((other) => other.row > run.row);
    const to = below ? below.row : grid.height;
    const first = run.days[0]?.column ?? 0;
    const own = first > run.from;
    const beside = runs.find((other) => other.row === run.row);
    const labels = own
      ? { left: run.from, right: first - 1 }
      : { left: 0, right: (beside?.days[0]?.column ?? 1) - 1 };
    for (const part of classParts(grid, { from: run.row + 1, to, ...labels }, ctx)) {
      const periods = periodRows(grid, part.from, part.to, labels.left, labels.right);
      if (periods.length === 0) continue;
      tellUnread(
        grid,
        { ...part, ...labels },
        periods,
        run.days.map((day) => day.column),
      );
      const cls = part.cls ?? classOf(grid, run, runs, ctx);
      const cells = periods.flatMap(({ period, rows }) =>
        run.days.map(({ column, weekday }) => ({ weekday, period, column, ...cellOver(grid, rows, column) })),
      );
      if (cls)
        for (const one of cells) grid.take(cls, one.weekday, one.period, one.row, one.column, one.text);
      else if (!takeTaught(grid, cells, run, ctx)) {
        grid.noClass(run.row, first);
        continue;
      }
      grid.headerRow ||= run.row + 1;
    }
  }
}

/** The rows of each class where a column of the labels names it (班级 | 节次 | 星期一 …); all rows as one part where none does. */
function classParts(
  grid: GridReading,
  area: { from: number; to: number; left: number; right: number },
  ctx: SheetContext,
): { from: number; to: number; cls: ClassRef | null }[] {
  const parts: { from: number; to: number; cls: ClassRef | null }[] = [];
  for (let r = area.from; r < area.to && area.right > area.left; r++) {
    const cls = said(grid, r, area.left, area.right + 1, r, ctx);
    const last = parts.at(-1);
    // A title of the block below stands alone; a class beside its first period does not.
    const labels = Array.from({ length: area.right - area.left + 1 }, (_, i) => grid.text(r, area.left + i));
    if (!labels.some((text) => periodIn(text) || grid.isBreak(text))) continue;
    if (cls === null || cls.code === last?.cls?.code) continue;
    if (last) last.to = r;
    parts.push({ from: r, to: area.to, cls });
  }
  return parts.length > 0 ? parts : [{ from: area.from, to: area.to, cls: null }];
}

/** 节次 across and days down: 星期一 | 语文 | 数学 …, for the class of the title. */
export function readTurnedGrid(grid: GridReading, ctx: SheetContext): void {
  let header: { row: number; columns: { column: number; period: number }[] } | undefined;
  let cls: ClassRef | null = null;
  for (let r = 0; r < grid.height; r++) {
    const columns: { column: number; period: number }[] = [];
    for (let c = 1; c < grid.width(r); c++) {
      const label = periodIn(grid.text(r, c));
      if (!label) continue;
      const last = columns.at(-1)?.period ?? 0;
      const base = label.number > last ? 0 : last;
      for (let n = label.number; n <= label.last; n++) columns.push({ column: c, period: base + n });
    }
    if (columns.length >= 3) {
      header = { row: r, columns };
      cls = said(grid, r, 0, grid.width(r), 0, ctx) ?? sheetClass(ctx);
      if (cls) grid.headerRow ||= r + 1;
      else grid.noClass(r, 0);
      continue;
    }
    if (!header || !cls) continue;
    const weekday = weekdayIn(grid.text(r, 0)) ?? weekdayIn(grid.text(r, 1));
    if (weekday === null) continue;
    for (const { column, period } of header.columns)
      grid.take(cls, weekday, period, r, column, grid.merged(r, column));
  }
}

function classOf(
  grid: GridReading,
  run: DayRun,
  runs: readonly DayRun[],
  ctx: SheetContext,
): ClassRef | null {
  const above = [...runs].reverse().find((other) => other.row < run.row);
  const to = (run.days.at(-1)?.column ?? 0) + 1;
  const alone = runs.filter((other) => other.row === run.row).length === 1;
  const here = said(grid, run.row, run.from, to, above ? above.row + 1 : 0, ctx);
  return here ?? (alone && runs.length === 1 ? sheetClass(ctx) : null);
}

/** The class named nearest above a header, within its columns (or in its corner), and not above the row `top`. */
function said(
  grid: GridReading,
  row: number,
  from: number,
  to: number,
  top: number,
  ctx: SheetContext,
): ClassRef | null {
  const more = { schoolYear: ctx.term.year, knownClasses: ctx.knownClasses };
  for (let r = row; r >= top; r--) {
    for (let c = from; c < to; c++) {
      const text = grid.merged(r, c);
      if (text === '' || weekdayIn(text) !== null || periodIn(text)) continue;
      const cls = classIn(text, more);
      if (cls) return cls;
    }
  }
  return null;
}

function sheetClass(ctx: SheetContext): ClassRef | null {
  const more = { schoolYear: ctx.term.year, knownClasses: ctx.knownClasses };
  return (
    classIn(ctx.sheetName, more) ??
    classIn(ctx.title, more) ??
    classIn(ctx.file.replace(/^.*[\\/]|\.\w+$/g, ''), more)
  );
}
