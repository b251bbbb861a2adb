import type { Reading, ReadRow, SheetCells, SheetContext } from '../../intake/kind.ts';
import { cellName } from '../../intake/place.ts';
import { type Problem, problem } from '../../words/problem.ts';
import type { ScoreRow } from './row.ts';

/** What heads the matrices, in Chinese and in English: of scores, and of ticks. */
const PLACE = /^(责任区|area|地点|place)$/i;
const REASON = /^(扣分原因|reason|存在问题|problem)$/i;
/** 地面20: a point and what it is worth; the total is none. */
const POINT = /^(\D+?)\s*(\d{1,3})$/;
const TOTAL = /^(合计|total)$/i;
const UNTOUCHED = /^□?$/;
const FINE = /^[√✓✔☑]$/;
const FAULTY = /^(?:[×✕✗✘☒xX]|不合格|异常)$/;
const INSPECTOR = /(?:检查人|inspect(?:ed by|or))\s*[：:]\s*([^\s_＿：:]+)/i;
const DAY = /(?:日期|date)\s*[：:]\s*(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})/i;
const FORM = /(?:检查表|form)\s*[：:]\s*(.+?)(?= {2}|$)/i;

/** A column that is looked at; without its worth it is ticked. */
interface Looked {
  column: number;
  item: string;
  worth?: number;
}

/**
 * An inspection sheet as kaixue prints it, filled in: a row a place, a column a point. 卫生检查评分表 says what each got, 设施检查表 has it
 * ticked or crossed. A row without any mark was not inspected; a point left empty in a row that has some lost nothing. The day
 * stands where it is signed, on a sheet for a round also above.
 */
export function readMatrix(
  { file, sheet, rows }: SheetCells,
  { printed }: SheetContext,
): Reading<ScoreRow> | null {
  if (printed === undefined) return null;
  const text = (r: number, c: number) => rows[r]?.[c]?.text.normalize('NFKC').trim() ?? '';
  const at = rows.findIndex((row, r) => row.some((_, c) => PLACE.test(text(r, c))));
  if (at < 0) return null;
  const heads = rows[at]!.map((_, c) => text(at, c).replace(/\s/g, ' '));
  const [place, reason] = [PLACE, REASON].map((head) => heads.findIndex((one) => head.test(one))) as [
    number,
    number,
  ];
  const ticked = printed.sheet === 'inspection';
  const points = heads.flatMap((head, column): Looked[] => {
    if (ticked) return column > place && column < reason ? [{ column, item: head }] : [];
    const [, item = '', worth] = POINT.exec(head) ?? [];
    return worth === undefined || TOTAL.test(item) ? [] : [{ column, item, worth: Number(worth) }];
  });
  if (points.length === 0) return null;
  const said = (of: RegExp, lines: number[]) =>
    lines.flatMap((r) => rows[r]!.flatMap((_, c) => of.exec(text(r, c)) ?? [])) as string[];
  const above = rows.slice(0, at).map((_, r) => r);
  const below = rows.slice(at + 1).map((_, r) => at + 1 + r);
  const [, year, month = '', day = ''] = [...said(DAY, below), ...(ticked ? said(DAY, above) : [])];
  const inspector = said(INSPECTOR, below)[1];
  const form = ticked ? said(FORM, above)[1] : undefined;
  const date = year === undefined ? '' : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const problems: Problem[] = [];
  const found: ReadRow<ScoreRow>[] = [];
  for (const r of below) {
    const name = text(r, place);
    const marked = points.filter(({ column }) => !UNTOUCHED.test(text(r, column)));
    let why = reason < 0 ? '' : text(r, reason);
    if (name === '') continue;
    if (ticked && why !== '' && !marked.some(({ column }) => FAULTY.test(text(r, column)))) {
      problems.push(
        problem(
          'problem-at-no-point',
          { place: name },
          { at: { file, sheet, cell: cellName(r, reason) }, value: why },
        ),
      );
      continue;
    }
    for (const point of marked) {
      const value = text(r, point.column);
      const cell = cellName(r, point.column);
      const mark = markIn(value, point.worth);
      if (mark === undefined) {
        const wrong =
          point.worth === undefined
            ? problem('tick-cell', { item: point.item, value })
            : problem('score-cell', { item: point.item, value, points: point.worth });
        problems.push({ ...wrong, at: { file, sheet, cell }, value });
        continue;
      }
      const own = mark.failed === true || (mark.score ?? 0) < (point.worth ?? 0) ? why : '';
      if (own !== '') why = '';
      found.push({
        ...{ file, sheet, line: r + 1, cells: { place: cellName(r, place), item: cell, score: cell } },
        row: {
          ...{ date, place: name, item: point.item, ...mark },
          ...{ ...(form && { form }), ...(own && { reason: own }), ...(inspector && { inspector }) },
        },
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

/** What a cell says of a point: what it got (-2: what was taken off), or whether it is crossed. Undefined for anything else. */
function markIn(value: string, worth: number | undefined): Pick<ScoreRow, 'score' | 'failed'> | undefined {
  if (worth === undefined) return FAULTY.test(value) ? { failed: true } : FINE.test(value) ? {} : undefined;
  if (!/^-?\d{1,3}$/.test(value) || Math.abs(Number(value)) > worth) return undefined;
  return { score: Number(value) < 0 ? worth + Number(value) : Number(value) };
}
