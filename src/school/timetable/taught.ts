import type { SheetContext } from '../../intake/kind.ts';
import { squeeze } from '../../intake/parse/plain.ts';
import { personName } from '../../intake/parse/text.ts';
import { type ClassRef, parseClass } from '../class/name.ts';
import { lessonTexts } from './lesson-text.ts';
import type { DayRun, GridReading } from './row.ts';
import { isSubject } from './subject-names.ts';

interface Cell {
  weekday: number;
  period: number;
  row: number;
  column: number;
  text: string;
}

/**
 * A teacher's own week: each cell names class and subject (三(2)班 数学), or only the class when the title says the subject.
 * Gives whether it is one. Its cells are a part of each class's week.
 */
export function takeTaught(
  grid: GridReading,
  cells: readonly Cell[],
  run: DayRun,
  ctx: SheetContext,
): boolean {
  const titles = [ctx.sheetName];
  for (let r = Math.max(0, run.row - 3); r < run.row; r++)
    for (let c = run.from; c < grid.width(r); c++) titles.unshift(grid.text(r, c));
  const teacher = titles.map(teacherIn).find((name) => name !== null);
  const subject = titles
    .flatMap((text) => squeeze(text).split(/[^\p{L}]+|(?:学科|科目)/u))
    .find((part) => isSubject(part));
  const taught = cells.flatMap((cell) => {
    const said = classAndRest(cell.text, ctx);
    const rest = said?.rest === '' ? subject : said?.rest;
    return said && rest !== undefined ? [{ ...cell, cls: said.cls, rest }] : [];
  });
  const filled = cells.filter(({ text }) => text !== '' && !grid.isBreak(text));
  if (taught.length === 0 || taught.length < filled.length / 2) return false;
  for (const { cls, weekday, period, row, column, rest } of taught)
    grid.take(cls, weekday, period, row, column, teacher ? `${rest}\n${teacher}` : rest, true);
  return true;
}

/** 三(2)班数学, 三2 数学(单), 数学 三(2)班: the class at the beginning or the end of a cell, and what else it says. */
function classAndRest(text: string, ctx: SheetContext): { cls: ClassRef; rest: string } | null {
  const flat = squeeze(text);
  const more = { schoolYear: ctx.term.year, knownClasses: ctx.knownClasses };
  const found: { cls: ClassRef; rest: string }[] = [];
  for (let length = Math.min(flat.length, 8); length >= 2; length--) {
    for (const part of [flat.slice(0, length), flat.slice(-length)]) {
      const read = parseClass({ value: part, text: part }, more);
      if ('value' in read) found.push({ cls: read.value, rest: flat.replace(part, '') });
    }
  }
  // 三(2)班会 is 班会 of 三(2), not 会 of 三(2)班.
  return (
    found.find(({ rest }) => lessonTexts(rest)?.some((one) => isSubject(one.subject))) ?? found[0] ?? null
  );
}

/** 张敏 of 张敏老师课程表, 教师：张敏, 姓名：张敏（语文）, or of a sheet that is called 张敏. */
function teacherIn(text: string): string | null {
  const flat = personName(text.normalize('NFKC'));
  const match =
    /(?:教师|老师|姓名)[::]\s*([\p{L}·]{2,15})/u.exec(flat) ??
    /^([\p{L}·]{2,8}?)(?:老师|教师)?的?(?:个人)?(?:任?课程?表)$/u.exec(flat) ??
    /^(\p{Script=Han}{2,4}|\p{L}+·\p{L}+)$/u.exec(flat);
  return match?.[1] ?? null;
}
