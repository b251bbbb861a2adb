import { readRow, startReading } from '../../intake/grid.ts';
import { headerKey } from '../../intake/header-text.ts';
import type { RawCell, Reading, SheetCells, SheetContext, Synonyms } from '../../intake/kind.ts';
import { dateCell } from '../../intake/parse/date.ts';
import { saysNothing, squeeze, tidy } from '../../intake/parse/plain.ts';
import { personName } from '../../intake/parse/text.ts';
import { cellName } from '../../intake/place.ts';
import type { DutyRow } from './row.ts';

/** The names of one cell: 陈芳、吴刚. */
export function namesIn(text: string): string[] {
  return text
    .split(/[、,，;；/\n\s]+/)
    .map((name) => personName(name))
    .filter((name) => name !== '' && !saysNothing(name));
}

/** A roster as a grid: a row a day, a column a post (门卫岗, 教学楼巡查), names in the cells. Null when it is none. */
export function readDutyGrid(
  sheet: SheetCells,
  ctx: SheetContext,
  headers: Synonyms,
): Reading<DutyRow> | null {
  if (!/值班|护校|值守/.test(`${ctx.title}${ctx.sheetName}${ctx.file}`)) return null;
  const is = (field: string, cell: RawCell | undefined) =>
    cell !== undefined &&
    (headers.get(field) ?? []).some((word) => headerKey(word).key === headerKey(cell.text).key);
  const top = sheet.rows.findIndex(
    (row) => row.filter(Boolean).length >= 3 && row.some((cell) => is('date', cell)),
  );
  const header = sheet.rows[top];
  if (header === undefined || header.some((cell) => is('staff', cell))) return null;
  const date = header.findIndex((cell) => is('date', cell));
  const posts = header.flatMap((cell, column) =>
    cell === undefined ||
    column === date ||
    /^(序号?|星期|周次|备注|说明|电话|联系电话)$/.test(squeeze(cell.text))
      ? []
      : [{ column, leader: is('leader', cell), place: tidy(cell.text) }],
  );
  if (posts.every(({ leader }) => leader)) return null;
  const reading: Reading<DutyRow> = { ...startReading(top, 6), rejected: [] };
  let day: string | undefined;
  for (let r = top + 1; r < sheet.rows.length; r++) {
    const row = sheet.rows[r] ?? [];
    const cell = row[date];
    if (cell) {
      const read = dateCell(cell, ctx.term.year);
      // A remark at the foot stands where the days do.
      if (!('value' in read) && row.filter(Boolean).length < 2) continue;
      if (!('value' in read)) {
        const at = { file: sheet.file, sheet: sheet.sheet, cell: cellName(r, date) };
        if ('problem' in read) reading.problems.push({ ...read.problem, value: cell.text, at });
        reading.rejected?.push(r + 1);
        continue;
      }
      day = read.value;
    }
    if (day === undefined) continue;
    for (const { column, leader, place } of posts) {
      const people = namesIn(row[column]?.text ?? '');
      if (people.length === 0) continue;
      const said = leader ? { date: day, leader: people, staff: [] } : { date: day, staff: people, place };
      reading.rows.push(readRow(sheet, r, said, { [leader ? 'leader' : 'staff']: cellName(r, column) }));
    }
  }
  return reading.rows.length > 0 ? reading : null;
}
