import type { Reading, ReadRow, SheetCells, SheetContext } from '../../intake/kind.ts';
import { cellName } from '../../intake/place.ts';
import { type Problem, problem } from '../../words/problem.ts';
import type { ScoreRow } from './row.ts';

/** What heads the matrix, in Chinese and in English. */
const AREA = /^(责任区|area)$/i;
const REASON = /^(扣分原因|reason)$/i;
/** 地面20: a point and what it is worth; the total is none. */
const POINT = /^(\D+?)\s*(\d{1,3})$/;
const TOTAL = /^(合计|total)$/i;
const INSPECTOR = /(?:检查人|inspected by)\s*[：:]\s*([^\s_＿：:]+)/i;
const DAY = /(?:日期|date)\s*[：:]\s*(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})/i;

/**
 * The cleaning score sheet as kaixue prints it, filled in: a row an area, a column a point, what each got. A row without any score
 * was not inspected; a point left empty in a row that has some lost nothing. The day stands where it is signed.
 */
export function readMatrix(
  { file, sheet, rows }: SheetCells,
  { printed }: SheetContext,
): Reading<ScoreRow> | null {
  if (printed === undefined) return null;
  const text = (r: number, c: number) => rows[r]?.[c]?.text.normalize('NFKC').trim() ?? '';
  const at = rows.findIndex((row, r) => row.some((_, c) => AREA.test(text(r, c))));
  if (at < 0) return null;
  const heads = rows[at]!.map((_, c) => text(at, c).replace(/\s/g, ' '));
  const points = heads.flatMap((head, column) => {
    const [, item = '', worth] = POINT.exec(head) ?? [];
    return worth === undefined || TOTAL.test(item) ? [] : [{ column, item, worth: Number(worth) }];
  });
  if (points.length === 0) return null;
  const [area, reason] = [AREA, REASON].map((head) => heads.findIndex((one) => head.test(one))) as [
    number,
    number,
  ];
  const notes = rows.slice(at + 1).flatMap((row, i) => row.map((_, c) => text(at + 1 + i, c)));
  const [, year, month = '', day = ''] = notes.map((note) => DAY.exec(note)).find((found) => found) ?? [];
  const inspector = notes.map((note) => INSPECTOR.exec(note)?.[1]).find((name) => name !== undefined);
  const date = year === undefined ? '' : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const problems: Problem[] = [];
  const found: ReadRow<ScoreRow>[] = [];
  for (let r = at + 1; r < rows.length; r++) {
    const place = text(r, area);
    const scored = points.filter(({ column }) => text(r, column) !== '');
    if (place === '' || scored.length === 0) continue;
    let why = reason < 0 ? '' : text(r, reason);
    for (const { column, item, worth } of scored) {
      const value = text(r, column);
      const cell = cellName(r, column);
      if (!/^-?\d{1,3}$/.test(value) || Math.abs(Number(value)) > worth) {
        problems.push(
          problem('score-cell', { item, value, points: worth }, { at: { file, sheet, cell }, value }),
        );
        continue;
      }
      // -2 is what was taken off.
      const score = Number(value) < 0 ? worth + Number(value) : Number(value);
      const own = score < worth ? why : '';
      if (own !== '') why = '';
      found.push({
        ...{ file, sheet, line: r + 1, cells: { place: cellName(r, area), item: cell, score: cell } },
        row: { date, place, item, score, ...(own && { reason: own }), ...(inspector && { inspector }) },
      });
    }
  }
  if (found.length > 0 && date === '')
    problems.push(problem('scores-without-day', {}, { at: { file, sheet } }));
  const bad = problems.length > 0;
  return {
    ...{ headerRow: at + 1, took: {}, questions: [], problems },
    rows: bad ? [] : found,
    rejected: bad ? found.map(({ line }) => line) : [],
  };
}
