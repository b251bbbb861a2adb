import { addAll, type SheetContext } from '../../intake/kind.ts';
import type { Coordinates } from '../../intake/layout/axes.ts';
import { type Crossing, crossings } from '../../intake/layout/crossing.ts';
import { squeeze } from '../../intake/parse/plain.ts';
import { readGrade } from '../class/grade.ts';
import { TimetableAxes } from './axes.ts';
import { lessonTexts } from './lesson-text.ts';
import type { Cell, GridReading } from './row.ts';
import { weekdayIn } from './slots.ts';
import { isSubject } from './subject-names.ts';
import { takeTaught } from './taught.ts';

/** Of the cells that say anything so many must be subjects that are known: marks and names are no lessons. */
const KNOWN = 0.5;
/** So many do where a title calls it a timetable and says whose: the trades that 25机电1班 learns are subjects that nobody knows. */
const KNOWN_NAMED = 0.2;

/** Reads every block of a sheet that crosses classes, days and periods in whatever way. */
export function readLessons(grid: GridReading, ctx: SheetContext): void {
  const axes = new TimetableAxes(ctx, (text) => grid.isBreak(text));
  const blocks = crossings(grid.sheet, axes);
  if (!hasLessons(grid, blocks, axes, ctx)) return;
  for (const block of blocks) {
    const whole = said(block, axes, blocks.length === 1, ctx);
    const cells = cellsOf(grid, block, whole);
    if (cells === null) grid.noPeriod(block.top, block.titles.at(-1) ?? '');
    else if (take(grid, cells, block, axes, whole, ctx)) {
      grid.headerRow ||= block.top + 1;
      tellUnread(grid, block);
      tellUnreadColumns(grid, block);
      tellGradeColumns(grid, block);
    } else grid.noClass(block.top, block.columns[0]?.column ?? 0);
  }
  addAll(grid.questions, axes.questions.values());
}

/** What the titles of a block say for all of it. */
function said(block: Crossing, axes: TimetableAxes, alone: boolean, ctx: SheetContext): Coordinates {
  const at: Record<string, string> = {};
  if (block.lacks.includes('class')) {
    const cls =
      axes.classNear([...block.titles, ...block.corners]) ?? (alone ? axes.classOfSheet() : undefined);
    if (cls !== undefined) at.class = cls;
  }
  if (block.lacks.includes('weekday')) {
    const sources = alone ? [...block.titles, ctx.sheetName] : block.titles;
    const days = new Set(sources.map((text) => dayIn(text)).filter((day) => day !== null));
    if (days.size === 1) at.weekday = String([...days][0]);
  }
  return at;
}

/** 星期一（3月1日）课程安排. */
function dayIn(text: string): number | null {
  const found = squeeze(text).match(/(?:星期|周|礼拜)[一二三四五六日天](?![\p{Script=Han}]*[至到])/gu) ?? [];
  return found.length === 1 ? weekdayIn(found[0] ?? '') : weekdayIn(text);
}

/** The cells with their places; null where no day or period is said of them. */
function cellsOf(grid: GridReading, block: Crossing, whole: Coordinates): Cell[] | null {
  const cells: Cell[] = [];
  const counts = new Map<string, { last: number; base: number }>();
  for (const { rows, at } of block.rows) {
    const beside = labelsOf(grid, block, rows[0] ?? 0).find((text) => isSubject(text));
    const subject = beside === undefined ? {} : { subject: beside };
    for (const { column, width, at: over } of block.columns) {
      const all = { ...whole, ...over, ...at };
      if (all.weekday === undefined || all.period === undefined) return null;
      const [number = 0, end = number] = all.period.split('-').map(Number);
      // 上午 1 2 3 4 下午 1 2: the count goes on.
      const key = `${all.class}|${all.teacher}|${all.weekday}|${over.period === undefined ? column : rows[0]}`;
      const count = counts.get(key) ?? { last: 0, base: 0 };
      if (count.base + number <= count.last && number <= count.last) count.base = count.last;
      counts.set(key, { ...count, last: count.base + end });
      const cell = { ...cellOver(grid, rows, column, width), ...subject };
      for (let n = number; n <= end; n++)
        cells.push({
          ...cell,
          column,
          weekday: Number(all.weekday),
          period: count.base + n,
          ...(all.class === undefined ? {} : { class: all.class }),
          ...(all.teacher === undefined ? {} : { teacher: all.teacher }),
        });
    }
  }
  return cells.filter((one) => one.period <= 16);
}

/** Takes the lessons of a block; false where nothing says whose they are. */
function take(
  grid: GridReading,
  cells: readonly Cell[],
  block: Crossing,
  axes: TimetableAxes,
  whole: Coordinates,
  ctx: SheetContext,
): boolean {
  if (!block.lacks.includes('class') || whole.class !== undefined) {
    for (const one of cells) {
      const cls = axes.classOf(one.class ?? '');
      if (cls) grid.take(cls, one.weekday, one.period, one.row, one.column, one.text);
    }
    tellClassless(
      grid,
      block,
      cells.filter((one) => !axes.classOf(one.class ?? '') && saysSubject(one.text)),
    );
    return true;
  }
  return takeTaught(grid, cells, block.titles, axes, ctx);
}

const saysSubject = (text: string): boolean =>
  text !== '' && lessonTexts(text)?.some((one) => isSubject(one.subject)) === true;

/** Lessons beneath or beside a label that is no class, 一年级 of a school that has two, among others that are: whose, nobody can say. */
function tellClassless(grid: GridReading, block: Crossing, lost: readonly Cell[]): void {
  const [first] = lost;
  if (!first) return;
  const labels = lost.flatMap(({ row }) => labelsOf(grid, block, row).slice(0, 1));
  const named = [...new Set(labels)].filter((label) => !/^[\d第]/.test(label));
  grid.noClassBeside(first.row, first.column, lost.length, named);
}

/** Whether the cells of a sheet are lessons: subjects that are known, or classes and subjects. */
function hasLessons(
  grid: GridReading,
  blocks: readonly Crossing[],
  axes: TimetableAxes,
  ctx: SheetContext,
): boolean {
  const cells = blocks.flatMap((block) =>
    block.rows.flatMap(({ rows }) =>
      block.columns.map(({ column, width }) => ({ block, text: cellOver(grid, rows, column, width).text })),
    ),
  );
  const filled = cells.filter(({ text }) => text !== '' && !grid.isBreak(text));
  const lessons = filled.filter(({ block, text }) => {
    const own = block.lacks.includes('class') ? (axes.classesInCell(text)?.[0]?.rest ?? text) : text;
    return own === '' || lessonTexts(own)?.some((one) => isSubject(one.subject)) !== false;
  });
  const titles = [ctx.title, ctx.sheetName, ctx.file, ...blocks.flatMap((block) => block.titles)];
  const named = titles.some((text) => /课程?表/.test(squeeze(text)));
  const share = lessons.length / Math.max(1, filled.length);
  if (share >= KNOWN || !named) return lessons.length > 0 && share >= KNOWN;
  const ofClasses = blocks.every(
    (block) => said(block, axes, blocks.length === 1, ctx).class ?? !block.lacks.includes('class'),
  );
  return ofClasses && share >= KNOWN_NAMED;
}

/** What the cells under one head say in these rows, one line each. */
function cellOver(
  grid: GridReading,
  rows: readonly number[],
  column: number,
  width: number,
): { row: number; text: string } {
  const columns = Array.from({ length: width }, (_, i) => column + i);
  const filled = rows.flatMap((row) =>
    columns.flatMap((one) => (grid.text(row, one) === '' ? [] : [{ row, text: grid.text(row, one) }])),
  );
  if (filled.length === 0) return { row: rows[0] ?? 0, text: grid.merged(rows[0] ?? 0, column) };
  return { row: filled[0]?.row ?? 0, text: filled.map(({ text }) => text).join('\n') };
}

/** What stands before the cells of a line. */
const labelsOf = (grid: GridReading, { labels }: Crossing, row: number): string[] =>
  grid.sheet.rows[row]?.slice(labels.left, labels.right + 1).flatMap((cell) => cell?.text || []) ?? [];

/**
 * Lines that are no lesson of the day: of subjects under labels that say no period (早一, 第二大节) they are a problem, as what is left out
 * is a shorter day; of anything else (早读, 课后服务) they are told.
 */
function tellUnread(grid: GridReading, block: Crossing): void {
  const read = new Set(block.rows.flatMap((one) => one.rows));
  const columns = block.columns.map((one) => one.column);
  for (let r = block.body.from; r < block.body.to; r++) {
    if (read.has(r)) continue;
    const labels = labelsOf(grid, block, r);
    const label = labels.at(-1) ?? '';
    if (label === '') continue;
    const isBreak = labels.some((text) => grid.isBreak(text));
    const said = columns.filter((c) => ![label, ''].includes(grid.text(r, c)));
    if (!isBreak && columns.filter((c) => isSubject(grid.text(r, c))).length > columns.length / 2)
      grid.noPeriod(r, label);
    else if (said.length > columns.length / 2)
      grid.leave(isBreak ? (labels.find((text) => grid.isBreak(text)) ?? label) : label);
  }
}

/** Columns beside the days and periods that are headed 早读 or 晚自习: what stands in them is no lesson of the day, and told. */
function tellUnreadColumns(grid: GridReading, block: Crossing): void {
  const own = new Set(
    block.columns.flatMap(({ column, width }) => Array.from({ length: width }, (_, i) => column + i)),
  );
  const last = Math.max(...own) + 1;
  const rows = block.rows.flatMap((one) => one.rows);
  for (let c = block.labels.right + 1; c <= last; c++) {
    if (own.has(c) || !rows.some((r) => grid.text(r, c) !== '')) continue;
    for (let r = block.top; r < block.body.from; r++) {
      const head = grid.text(r, c);
      if (grid.isBreak(head) || (head !== '' && c < last && r === block.body.from - 1)) grid.leave(head);
    }
  }
}

/** Lessons beneath a grade that is no class, as the school has several of it: whose they are, nobody can say. */
function tellGradeColumns(grid: GridReading, block: Crossing): void {
  if (block.lacks.includes('class')) return;
  const own = new Set(block.columns.map(({ column }) => column));
  const rows = block.rows.flatMap((one) => one.rows);
  const width = Math.max(...rows.map((r) => grid.sheet.rows[r]?.length ?? 0));
  for (let c = block.labels.left; c < width; c++) {
    const heads = Array.from({ length: block.body.from - block.top }, (_, i) => grid.text(block.top + i, c));
    const head = heads.findLast((text) => text !== '') ?? '';
    if (own.has(c) || readGrade(head) === null) continue;
    const lessons = rows.filter((r) => saysSubject(grid.text(r, c)));
    if (lessons[0] !== undefined) grid.noClassBeside(lessons[0], c, lessons.length, [head]);
  }
}
