import type { SheetContext } from '../../intake/kind.ts';
import { squeeze } from '../../intake/parse/plain.ts';
import { personName } from '../../intake/parse/text.ts';
import type { TimetableAxes } from './axes.ts';
import type { Cell, GridReading } from './row.ts';
import { isSubject } from './subject-names.ts';

/**
 * Teachers' own weeks: each cell names class and subject (三(2)班 数学), or only the class where the title or the line says the subject. They are a
 * part of each class's week. False where the cells name no class. `own`: the lines over the block.
 */
export function takeTaught(
  grid: GridReading,
  cells: readonly Cell[],
  own: readonly string[],
  axes: TimetableAxes,
  ctx: SheetContext,
): boolean {
  const titles = [...own].reverse().concat(ctx.sheetName);
  const teacher = titles.map(teacherIn).find((name) => name !== null);
  const subject = titles
    .flatMap((text) => squeeze(text).split(/[^\p{L}]+|(?:学科|科目)/u))
    .find((part) => isSubject(part));
  let any = false;
  for (const cell of cells) {
    const found = axes.classesInCell(cell.text);
    if (found === null) grid.twoSubjects(cell.row, cell.column, cell.text);
    for (const { key, rest } of found ?? []) {
      const cls = axes.classOf(key);
      const own = rest === '' ? (cell.subject ?? subject) : rest;
      const by = cell.teacher ?? teacher;
      if (!cls || own === undefined) continue;
      any = true;
      grid.take(cls, cell.weekday, cell.period, cell.row, cell.column, by ? `${own}\n${by}` : own, true);
    }
  }
  return any;
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
