import { cellPlace, readRow, startReading } from '../../intake/grid.ts';
import { headerKey } from '../../intake/header-text.ts';
import type { RawCell, Reading, SheetCells, SheetContext, Synonyms } from '../../intake/kind.ts';
import { wholeNumber } from '../../intake/parse/number.ts';
import { squeeze, tidy } from '../../intake/parse/plain.ts';
import { cellName } from '../../intake/place.ts';
import { parseClass } from '../../school/class/name.ts';
import type { Problem } from '../../words/problem.ts';
import type { PropertyRow } from './row.ts';

const TOTAL = /^(合计|小计|总计|共计)/;
/** Columns beside the things: whose they are and who answers for them. */
const BESIDE = /^(序号?|编号|年级|人数|班主任|负责人|签[名字]|备注|说明|日期)/;

/**
 * 班级财产 as a grid: a row a class, a column a thing (班级 | 课桌 | 椅子 | 讲台). The numbers are the start of the term's unless the sheet
 * speaks of 期末. Only where a title, sheet or file name says 财产: many other lists have classes down and numbers across. Null otherwise.
 */
export function readPropertyGrid(
  sheet: SheetCells,
  ctx: SheetContext,
  headers: Synonyms,
): Reading<PropertyRow> | null {
  const said = `${sheet.file.replace(/^.*[\\/]/, '')} ${sheet.sheet} ${sheet.rows
    .slice(0, 3)
    .map((row) => row.map((cell) => cell?.text ?? '').join(' '))
    .join(' ')}`;
  if (!/财产/.test(squeeze(said))) return null;
  const when = /期末/.test(squeeze(said)) ? 'closing' : 'opening';
  for (let top = 0; top < Math.min(sheet.rows.length, 20); top++) {
    const cells = sheet.rows[top] ?? [];
    const classAt = cells.findIndex(
      (cell) => cell && (headers.get('class') ?? []).includes(headerKey(cell.text).key),
    );
    if (classAt < 0) continue;
    const things = cells.flatMap((cell, at) => {
      const name = tidy(cell?.text ?? '');
      const taken = [...headers.values()].some((words) => words.includes(headerKey(name).key));
      return at === classAt || name === '' || taken || BESIDE.test(name) || TOTAL.test(name)
        ? []
        : [{ at, ...thing(name) }];
    });
    if (things.length >= 2) return rowsBelow(sheet, ctx, top, classAt, things, when);
  }
  return null;
}

/** 课桌(张): the unit in its brackets. */
function thing(text: string): { name: string; unit: string } {
  const match = /^(.+?)[((](.{1,2})[))]$/.exec(text);
  return match ? { name: match[1] ?? text, unit: match[2] ?? '' } : { name: text, unit: '' };
}

function rowsBelow(
  sheet: SheetCells,
  ctx: SheetContext,
  top: number,
  classAt: number,
  things: { at: number; name: string; unit: string }[],
  when: 'opening' | 'closing',
): Reading<PropertyRow> {
  const reading = startReading<PropertyRow>(top, 2 + things.length);
  const stop = (problem: Problem, r: number, at: number, cell: RawCell) =>
    reading.problems.push({ ...problem, value: cell.text, at: cellPlace(sheet, r, at) });
  for (let r = top + 1; r < sheet.rows.length; r++) {
    const row = sheet.rows[r] ?? [];
    const whose = row[classAt];
    if (!whose || squeeze(whose.text) === '' || TOTAL.test(squeeze(whose.text))) continue;
    const holder = parseClass(whose, { schoolYear: ctx.term.year, knownClasses: ctx.knownClasses });
    if (!('value' in holder)) {
      if ('problem' in holder) stop(holder.problem, r, classAt, whose);
      continue;
    }
    for (const { at, name, unit } of things) {
      const cell = row[at];
      if (!cell || cell.text === '') continue;
      const read = wholeNumber(cell);
      if ('problem' in read) stop(read.problem, r, at, cell);
      if (!('value' in read) || read.value === undefined) continue;
      const one: PropertyRow = { class: holder.value, name, [when]: read.value };
      if (unit) one.unit = unit;
      const cells = { class: cellName(r, classAt), name: cellName(top, at), [when]: cellName(r, at) };
      reading.rows.push(readRow(sheet, r, one, cells));
    }
  }
  return reading;
}
