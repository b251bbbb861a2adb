import { cellPlace, readRow, startReading } from '../../intake/grid.ts';
import { headerKey } from '../../intake/header-text.ts';
import type { CellContext, RawCell, Reading, SheetCells, SheetContext } from '../../intake/kind.ts';
import { wholeNumber } from '../../intake/parse/number.ts';
import { squeeze, tidy } from '../../intake/parse/plain.ts';
import { cellName } from '../../intake/place.ts';
import { numberIn, totalOf } from '../../intake/row-kinds.ts';
import { classContext } from '../../school/class/fields.ts';
import { type ClassRef, parseClass } from '../../school/class/name.ts';
import type { Problem } from '../../words/problem.ts';
import type { ExerciseRow } from './row.ts';

const CLASS = /^(班级|班别|班|年级班级|班级名称)$/;
const PUPILS = /^(学生|班级|总|在校)?(人数|学生数)$/;
const NAME = /^(簿册|本册|簿本|作业本|品名|名称|种类|本子)(名称)?$/;
const AMOUNT = /^(发放|应发|应领|领取|合计|总)?(数量|本数|册数|数|合计)$/;
const BOOK = /([本簿]|作文|练习)$/;
const ABOUT = /簿|作业本|练习本|本册/;

/** Where the parts of such a table stand: columns, and the kinds of exercise book that head some of them. */
interface Layout {
  top: number;
  classAt: number;
  pupilsAt: number;
  /** A column a kind, or else a name in each row. */
  kinds: { at: number; name: string }[];
  nameAt: number;
}

/** What each class gets in all of a kind, a column a kind (班级 人数 田字格本 数学本) or a row each (班级 簿册 数量). Null when it is neither. */
export function readByClass(sheet: SheetCells, ctx: SheetContext): Reading<ExerciseRow> | null {
  const layout = layoutOf(sheet, `${ctx.title} ${ctx.sheetName} ${sheet.file}`);
  if (!layout) return null;
  const reading = startReading<ExerciseRow>(layout.top, 6);
  readRows(sheet, layout, { ...ctx, header: '', unit: '', row: {} }, reading);
  return reading.rows.length + reading.problems.length > 0 ? reading : null;
}

function layoutOf(sheet: SheetCells, about: string): Layout | null {
  for (let top = 0; top < Math.min(sheet.rows.length, 20); top++) {
    const heads = (sheet.rows[top] ?? []).map((cell) => (cell ? headerKey(cell.text).key : ''));
    const classAt = heads.findIndex((text) => CLASS.test(text));
    if (classAt < 0) continue;
    const pupilsAt = heads.findIndex((text) => PUPILS.test(text));
    const nameAt = heads.findIndex((text) => NAME.test(text));
    const amountAt = heads.findIndex((text, at) => at > nameAt && AMOUNT.test(text));
    if (nameAt >= 0 && amountAt >= 0) {
      const names = sheet.rows.slice(top + 1).flatMap((row) => row[nameAt]?.text ?? []);
      const books = names.filter((name) => BOOK.test(squeeze(name))).length;
      const own = ABOUT.test(about) || books * 2 > names.length;
      return own ? { top, classAt, pupilsAt, nameAt, kinds: [{ at: amountAt, name: '' }] } : null;
    }
    const kinds = (sheet.rows[top] ?? []).flatMap((cell, at) =>
      cell && at !== classAt && BOOK.test(squeeze(cell.text)) && !/课本$/.test(cell.text)
        ? [{ at, name: tidy(cell.text) }]
        : [],
    );
    return kinds.length > 1 || (kinds.length === 1 && ABOUT.test(about))
      ? { top, classAt, pupilsAt, nameAt: -1, kinds }
      : null;
  }
  return null;
}

function readRows(
  sheet: SheetCells,
  { top, classAt, pupilsAt, nameAt, kinds }: Layout,
  ctx: CellContext,
  reading: Reading<ExerciseRow>,
): void {
  let written: RawCell | undefined;
  let pupils: number | null = null;
  for (let r = top + 1; r < sheet.rows.length; r++) {
    const row = sheet.rows[r] ?? [];
    if (totalOf(row) || !kinds.some(({ at }) => row[at])) continue;
    if (row[classAt]) [written, pupils] = [row[classAt], numberIn(row[pupilsAt])];
    if (!written) continue;
    const forClass = parseClass(written, classContext(ctx));
    const stop = (problem: Problem, at: number, cell: RawCell) =>
      reading.problems.push({ value: cell.text, ...problem, at: cellPlace(sheet, r, at) });
    if ('question' in forClass) reading.questions.push(forClass.question);
    if ('problem' in forClass) stop(forClass.problem, classAt, written);
    if (!('value' in forClass)) continue;
    for (const { at, name: head } of kinds) {
      const cell = row[at];
      const name = head || tidy(row[nameAt]?.text ?? '');
      const copies = cell && wholeNumber(cell);
      if (copies && 'problem' in copies) stop(copies.problem, at, cell);
      if (!copies || !('value' in copies) || copies.value === undefined || name === '') continue;
      const said: ExerciseRow = { name, forClass: forClass.value as ClassRef, copies: copies.value };
      if (pupils !== null) said.pupils = pupils;
      reading.rows.push(readRow(sheet, r, said, { name: cellName(r, at) }));
    }
  }
}
