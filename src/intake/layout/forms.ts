import type { RawCell, SheetCells } from '../kind.ts';
import { tidy } from '../parse/plain.ts';
import { isNote, totalOf } from '../row-kinds.ts';
import { type Labelled, labelledIn, labelOf } from './labelled.ts';

type Cells = readonly (RawCell | undefined)[];

/** So many known labels with a value are a form. */
const LEAST = 3;
/** So many known labels down with things across. */
const LEAST_ACROSS = 2;

/**
 * A sheet of forms (报修单: each label with what is said under it), or of labels down and things across (班级 | 三1 | 三2 over 人数 | 36 |
 * 38), as the list that it says: a head of its labels, and a row for each form or thing. Null where it is none. Cells keep the place
 * where they stand.
 */
export function formsAsList(sheet: SheetCells, isKnown: (text: string) => boolean): SheetCells | null {
  const rows = sheet.rows
    .map((cells, r) => ({ r, cells: cells as Cells }))
    .filter(({ cells }) => cells.some(Boolean));
  return listOf(sheet, recordsIn(rows, isKnown) ?? acrossIn(rows, isKnown));
}

interface Record {
  /** The line on which it begins. */
  row: number;
  said: Labelled[];
}
type Row = { r: number; cells: Cells };

/** Forms, one beneath the other: a label that comes again begins the next. */
function recordsIn(rows: readonly Row[], isKnown: (text: string) => boolean): Record[] | null {
  const table = rows.filter(({ cells }) => !isTitle(cells));
  const labelsOf = ({ cells }: Row) => cells.filter((cell) => cell && isLabelCell(cell, isKnown)).length;
  const isHead = (row: Row) => labelsOf(row) > 1 && labelsOf(row) === row.cells.filter(Boolean).length;
  // 项目 | 时间 over 早读 | 8:00: a list, though its first column may be labels.
  if (table[0] && isHead(table[0]) && !table.slice(1).some(isHead)) return null;
  // 品名 | 单位 | 实收数 over 粉笔 | 盒 | 10, beneath 供货单位：书店: a list of one thing.
  const heads = (row: Row, next: Row | undefined) =>
    labelsOf(row) > 1 &&
    row.cells.every((cell) => !cell || (isLabelText(cell.text) && labelOf(cell.text) === cell.text)) &&
    next !== undefined &&
    labelsOf(next) === 0 &&
    Array.from(next.cells).every((cell, c) => Boolean(cell) === Boolean(row.cells[c]));
  if (table.some((row, i) => heads(row, table[i + 1]))) return null;
  const places = placesOfLabels(rows, isKnown);
  const records: Record[] = [];
  let strange = 0;
  for (const { r, cells } of rows) {
    const { pairs, rest } = labelledIn(cells, r, (text, c) => places.has(c) && isLabelText(text));
    // A short title stands where labels do.
    if (isTitle(cells) && !pairs[0]?.value && isLabelText(cells.find(Boolean)?.text ?? '')) continue;
    if (pairs.length === 0 || rest > 0) {
      if (!isTitle(cells) && !isNote(cells)) strange++;
      continue;
    }
    for (const one of pairs) {
      const last = records.at(-1);
      if (!last || last.said.some(({ label }) => label === one.label)) records.push({ row: r, said: [one] });
      else last.said.push(one);
    }
  }
  const whole = records.filter(
    ({ said }) => said.filter(({ label, value }) => value && isKnown(label)).length >= LEAST,
  );
  return strange === 0 && whole.length > 0 && whole.length >= records.length * 0.8 ? whole : null;
}

/** Where labels stand, all that stands is one: 是否影响上课 below 报修地点. Not where 紧急 is the only word that is known. */
function placesOfLabels(rows: readonly Row[], isKnown: (text: string) => boolean): Set<number> {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const isPlace = (_: unknown, c: number) => {
    const texts = rows.flatMap(({ cells }) => (isTitle(cells) ? [] : (cells[c] ?? [])));
    const known = texts.filter((cell) => isLabelCell(cell, isKnown));
    const labels = texts.filter((cell) => known.includes(cell) || labelOf(cell.text) !== cell.text);
    return known.length > 0 && labels.length * 2 >= texts.length;
  };
  const columns = Array.from({ length: width }, (_, c) => c);
  return new Set(columns.filter(isPlace));
}

/** Labels in the first column, and beside each as many values as there are things. */
function acrossIn(rows: readonly Row[], isKnown: (text: string) => boolean): Record[] | null {
  // 供货单位：书店 | 送货日期：2月18日 says all that it has to say.
  const isSaid = ({ r, cells }: Row) => labelledIn(cells, r, () => false).rest === 0;
  const body = rows.filter((row) => !isTitle(row.cells) && !isNote(row.cells) && !isSaid(row));
  const labels = body.filter(({ cells }) => cells[0] && isLabelCell(cells[0], isKnown));
  const width = Math.max(0, ...body.map(({ cells }) => cells.length));
  // A head of a list has labels beside its first; what adds up the things across is none.
  const head = body[0]?.cells.slice(1).some((cell) => cell && isLabelCell(cell, isKnown) && !totalOf([cell]));
  // 其中：寄宿生 among 年级, 班次, 人数 is a label that nobody needs to know.
  const named = body.every(({ cells }) => typeof cells[0]?.value === 'string' && isLabelText(cells[0].text));
  if (labels.length < LEAST_ACROSS || labels.length * 2 <= body.length || !named || width < 3 || head)
    return null;
  return Array.from({ length: width - 1 }, (_, i) => ({
    row: body[0]?.r ?? 0,
    said: body.map(({ r, cells }) => ({
      label: tidy(cells[0]?.text ?? ''),
      value: cells[i + 1],
      row: r,
      column: i + 1,
    })),
  })).filter(({ said }) => said.some(({ value }) => value));
}

const isTitle = (cells: Cells) => cells.filter(Boolean).length === 1;
const isLabelText = (text: string) => text.length <= 12 && !/\d/.test(text);
const isLabelCell = (cell: RawCell, isKnown: (text: string) => boolean) =>
  typeof cell.value === 'string' && isLabelText(cell.text) && isKnown(cell.text);

function listOf(sheet: SheetCells, records: Record[] | null): SheetCells | null {
  if (!records) return null;
  const labels = [...new Set(records.flatMap(({ said }) => said.map(({ label }) => label)))];
  const top = Math.min(...records.map(({ row }) => row));
  const title = sheet.rows.slice(0, top);
  const head = labels.map((label) => ({ value: label, text: label }));
  const body = records.map(({ said }) =>
    labels.map((label) => {
      const one = said.find((other) => other.label === label);
      return one?.value && { ...one.value, at: { row: one.row, column: one.column } };
    }),
  );
  return { ...sheet, rows: [...title, head, ...body], merges: [] };
}
