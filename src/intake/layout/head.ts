import { areAlike } from '../evidence/shapes.ts';
import { headerKey } from '../header-text.ts';
import type { RawCell, SheetCells } from '../kind.ts';

/** A column's head: what may be said of it, the most telling first. 库存 over 数量 is 库存数量, else 数量, else 库存. */
export interface HeadColumn {
  column: number;
  texts: { text: string; upper: boolean }[];
  /** As shown: 库存·数量. */
  header: string;
  unit: string;
}

/** The rows that head a table, known without any kind. */
export interface Head {
  row: number;
  depth: 1 | 2;
  columns: HeadColumn[];
  /** The same columns again to the right are blocks of their own: those of each, shared ones in every one. */
  blocks: HeadColumn[][];
}

/** How sure a text is a head: 1 for a known word, something for one that is like it (not asked where `exact`), 0 for none. */
export type Strength = (key: string, exact?: boolean) => number;

/** A head stands within so many rows, or there is none. */
const LOOK = 40;
/** A row with this much of known words is the head: the rows beneath are not looked through for another. */
const CLEAR = 4;
/** A row of data may have a word or two of the vocabulary: 灯管 that is broken. */
const ROW_OF = 0.4;
/** Within so many rows a value comes again. */
const VALUES = 10;
/** A label that says nothing to anybody counts a little: a head of them is better than none. */
const LABEL = 0.12;
/** What is only like a known word is worth no more. */
export const MOST_LIKE = 0.6;

/** The row (or two rows) of a sheet that is most like a head; the first of equals. Null when there is none. */
export function findHead(sheet: SheetCells, strength: Strength): Head | null {
  let best: { head: Head; score: number } | null = null;
  const first = Math.max(
    0,
    sheet.rows.findIndex((row) => row.some(Boolean)),
  );
  const last = Math.min(sheet.rows.length, first + LOOK);
  for (let row = first; row < last; row++) {
    if (best && best.score >= CLEAR && row > best.head.row + 2) break;
    const head = isOver(sheet, row) ? null : headAt(sheet, row, strength);
    const least = head && best ? best.score + beyond(best.head, head) : 0.01;
    if (head && isOfValues(sheet, head, strength)) continue;
    if (head && best && mostWorth(head.columns, strength) <= least) continue;
    const score = head ? worth(namesOf(sheet, head, strength), strength) : 0;
    if (head && score > least) best = { head, score };
  }
  return best?.head ?? null;
}

/** A single cell over a row of several is a title, however like a word it is. */
function isOver(sheet: SheetCells, row: number): boolean {
  const filled = (r: number) => (sheet.rows[r] ?? []).filter(Boolean).length;
  return filled(row) === 1 && filled(row + 1) > 1;
}

/** How much more a lower row must be worth: beneath a head of as many columns stand its rows. */
const beyond = (upper: Head, lower: Head) => (lower.columns.length <= upper.columns.length ? ROW_OF : 0.01);

/** The columns of a head without those whose word comes again beneath: 男 above 男 is a value, and names no column. */
function namesOf(sheet: SheetCells, { row, depth, columns }: Head, strength: Strength): HeadColumn[] {
  const last = row + depth - 1;
  const below = sheet.rows
    .slice(last + 1, last + 1 + VALUES)
    // A page may begin with the whole head again, and another part of the list with a head of its own: they are no values.
    .filter((cells) => !headsAnother(cells, strength))
    .filter((cells) =>
      [row, last].every((r) => cells.some((cell, c) => cell && cell.text !== sheet.rows[r]?.[c]?.text)),
    );
  return columns.filter(({ column }) => {
    const text = (sheet.rows[last]?.[column] ?? sheet.rows[row]?.[column])?.text;
    return !below.some((cells) => cells[column]?.text === text);
  });
}

/** 二楼 | 音乐教室 | 图书室 above 一楼 | 科学实验室 | 门卫: most of what nobody knows for a head is of the kind of what stands beneath. */
function isOfValues(sheet: SheetCells, { row, depth }: Head, strength: Strength): boolean {
  const last = row + depth - 1;
  const below = sheet.rows.slice(last + 1, last + 1 + VALUES);
  const filled = (sheet.rows[last] ?? []).flatMap((cell, c) => (cell ? [{ cell, c }] : []));
  const values = filled.filter(({ cell, c }) => {
    if (strength(headerKey(cell.text).key, true) === 1) return false;
    const others = below.flatMap((cells) => cells[c] ?? []);
    return others.length > 0 && areAlike([cell, ...others]);
  });
  return values.length > 1 && values.length * 2 > filled.length;
}

/** Whether most of a row's cells are known words, two at least. */
function headsAnother(cells: readonly (RawCell | undefined)[], strength: Strength): boolean {
  const filled = cells.filter((cell) => cell !== undefined);
  const known = filled.filter(
    (cell) => isLabel(cell) && strength(headerKey(cell.text).key, true) === 1,
  ).length;
  return known > 1 && known * 2 > filled.length;
}

/** The head that starts at this row: of two rows when the second adds to the first. */
export function headAt(sheet: SheetCells, row: number, strength: Strength): Head | null {
  const cells = sheet.rows[row] ?? [];
  if (!cells.some((cell) => cell && isLabel(cell))) return null;
  const single = oneRow(cells, partedCells(sheet, row));
  const two = headsTables(sheet, row, strength) ? null : twoRows(sheet, row);
  const made = (depth: 1 | 2, columns: HeadColumn[]): Head | null =>
    columns.length === 0 ? null : { row, depth, columns, blocks: blocksOf(columns) };
  if (!two) return made(1, single);
  const [alone, both] = [worth(single, strength, true), worth(two.columns, strength, true)];
  const joined = two.columns.some(
    ({ texts }) => texts.length > 1 && texts[0]?.upper && strength(headerKey(texts[0].text).key, true) === 1,
  );
  // What stands above says nothing: the lower row is the head, and is found by itself.
  if (!joined && worth(oneRow(sheet.rows[row + 1] ?? [], new Set()), strength, true) >= both - 0.01)
    return made(1, single);
  return both > alone + 0.01 || (both >= alone - 0.01 && (two.merged || joined || isStepped(sheet, row)))
    ? made(2, two.columns)
    : made(1, single);
}

/** 物品 | 小学 | | 初中 | over | 每班 | 每师 | 每班 | 每师: what would be merged, where there are no merges. */
function isStepped(sheet: SheetCells, row: number): boolean {
  const [upper = [], lower = []] = [sheet.rows[row], sheet.rows[row + 1]];
  const first = upper.findIndex(Boolean);
  const below = lower.findIndex(Boolean);
  const open = lower.filter((cell, c) => cell && !upper[c] && c > below);
  return first >= 0 && below > first && open.length > 0 && lower.every((cell) => !cell || isLabel(cell));
}

/** What a row's words are worth: each known one 1, once. `exact`: what is only like a known word counts nothing. */
function worth(columns: readonly HeadColumn[], strength: Strength, exact = false): number {
  const keys = new Map<string, number>();
  for (const { texts } of columns) {
    const known = texts
      .map(({ text }) => headerKey(text).key)
      .map((key) => [key, strength(key, exact)] as const);
    const [key, sure] = known.reduce((best, one) => (one[1] > best[1] ? one : best));
    keys.set(key, exact && sure < 1 ? 0 : sure);
  }
  const sum = [...keys.values()].reduce((all, one) => all + one, 0);
  return sum + (!exact && keys.size > 1 ? keys.size * LABEL : 0);
}

/** A row is worth no more than this, whatever its words are like: to find that out takes long, and most rows are none. */
function mostWorth(columns: readonly HeadColumn[], strength: Strength): number {
  const known = worth(columns, strength, true);
  return known + (columns.length - known) * MOST_LIKE + columns.length * LABEL;
}

/** 1班 | 2班 over 学号 姓名 性别 | 学号 姓名 性别: what stands alike over the same words again names a table each, and heads no column. */
function headsTables(sheet: SheetCells, row: number, strength: Strength): boolean {
  const lower = (sheet.rows[row + 1] ?? []).flatMap((cell, column) =>
    cell && isLabel(cell) ? [headColumn(column, [], cell.text)] : [],
  );
  const blocks = blocksOf(lower);
  const names = blocks.map(([first]) => sheet.rows[row]?.[first?.column ?? 0]);
  const words = new Set(lower.map(({ header }) => headerKey(header).key));
  return (
    blocks.length > 1 &&
    words.size > 1 &&
    lower.every(({ header }) => !isBare({ text: header }) && strength(headerKey(header).key, true) === 1) &&
    names.every((cell) => cell && strength(headerKey(cell.text).key, true) < 1) &&
    areAlike(names.flatMap((cell) => cell ?? []))
  );
}

/** A word, and none with its value (品名：粉笔); what stands in brackets may be any: 白班（7:00-19:00）. */
function isLabel({ value, text }: RawCell): boolean {
  const said = text.replace(/(?<=.)[(（][^()（）]*[)）]/g, '');
  return typeof value === 'string' && text.length <= 40 && !/[:：]\s*\S/.test(said);
}

/** Merged cells with several words beneath, 库存 over 一号库 and 二号库: alone they would speak for the first of these only. */
function partedCells(sheet: SheetCells, row: number): ReadonlySet<number> {
  const lower = sheet.rows[row + 1] ?? [];
  const parts = (left: number, right: number) =>
    lower.slice(left, right + 1).filter((cell) => cell && isLabel(cell) && !/\d/.test(cell.text)).length;
  return new Set(
    sheet.merges.flatMap((m) =>
      m.top === row && m.bottom === row && parts(m.left, m.right) > 1 ? [m.left] : [],
    ),
  );
}

function oneRow(cells: readonly (RawCell | undefined)[], parted: ReadonlySet<number>): HeadColumn[] {
  return cells.flatMap((cell, column) => {
    if (!cell || !isLabel(cell) || parted.has(column)) return [];
    return [headColumn(column, [{ text: cell.text, upper: false }], cell.text)];
  });
}

function headColumn(column: number, texts: HeadColumn['texts'], header: string): HeadColumn {
  const unit = texts.map(({ text }) => headerKey(text).unit).find((one) => one !== '') ?? '';
  return { column, texts, header, unit };
}

/**
 * Two header rows: 库存 over 数量 and 金额. What stands above is joined with what stands below (库存数量); else the lower word is
 * taken, else, over a bare 数量, the upper one. Null when the second row is no head.
 */
function twoRows(sheet: SheetCells, row: number): { columns: HeadColumn[]; merged: boolean } | null {
  const upper = sheet.rows[row] ?? [];
  const lower = sheet.rows[row + 1];
  if (!lower || upper.filter(Boolean).length < 2 || !lower.some(Boolean)) return null;
  if (lower.some((cell) => cell && !isLabel(cell))) return null;
  const across = sheet.merges.filter((m) => m.top === row && m.bottom === row && m.right > m.left);
  const down = sheet.merges.filter((m) => m.top === row && m.bottom === row + 1);
  const merged = across.length > 0 || down.length > 0;
  const columns: HeadColumn[] = [];
  let above: RawCell | undefined;
  let over = false;
  for (let column = 0; column < Math.max(upper.length, lower.length); column++) {
    const span = across.find((m) => m.left <= column && column <= m.right);
    const top = upper[column] ?? (span ? upper[span.left] : undefined);
    const bottom = lower[column];
    // Without merges (a CSV) a blank above belongs to the word on its left, as long as something stands below.
    if (top) above = top;
    const head = top ?? (!merged && bottom ? above : undefined);
    if (!head && !bottom) continue;
    over ||= head !== undefined && bottom !== undefined;
    columns.push(pathColumn(column, head, bottom, lower));
  }
  return over ? { columns, merged } : null;
}

function pathColumn(
  column: number,
  over: RawCell | undefined,
  bottom: RawCell | undefined,
  lower: readonly (RawCell | undefined)[],
): HeadColumn {
  if (!bottom) return headColumn(column, [{ text: over?.text ?? '', upper: true }], over?.text ?? '');
  if (!over) return headColumn(column, [{ text: bottom.text, upper: false }], bottom.text);
  const texts = [
    { text: over.text + bottom.text, upper: true },
    { text: bottom.text, upper: false },
  ];
  if (isBare(bottom) && !countsPeople(lower, column))
    texts.splice(1, alone(lower, column) ? 0 : 1, { text: over.text, upper: true });
  return headColumn(column, texts, `${over.text}·${bottom.text}`);
}

/** 数量 and the like, which only say that something is counted. */
export function isBare(cell: { text: string }): boolean {
  return /^(数量|册数|本数|人数|数|个数|计|合计|小计|总计|共计|总数)$/.test(headerKey(cell.text).key);
}

/** 人数 beside 册数 under 学生用书: how many pupils there are, and not how many copies. */
function countsPeople(lower: readonly (RawCell | undefined)[], column: number): boolean {
  const key = (c: number) => headerKey(lower[c]?.text ?? '').key;
  return (
    key(column) === '人数' && [column - 1, column + 1].some((c) => /^[册本套份件]数$|^数量$/.test(key(c)))
  );
}

/** Whether a bare 数量 says something by itself: not where it stands beneath each of 期初结存, 本期入库 and 期末结存. */
function alone(lower: readonly (RawCell | undefined)[], column: number): boolean {
  const key = (cell: RawCell | undefined) => cell && headerKey(cell.text).key;
  const again = lower.filter((cell) => key(cell) === key(lower[column])).length > 1;
  const beside = [lower[column - 1], lower[column + 1]];
  return !again || beside.some((cell) => cell && !isBare(cell) && key(cell) !== '金额');
}

/**
 * The same heads again, further right, are blocks of their own. 班级 姓名 性别 姓名 性别: what stands before the first repeated
 * column belongs to every block. A single repeated word is a remark's second column, not a second table.
 */
function blocksOf(columns: readonly HeadColumn[]): HeadColumn[][] {
  // 三（1）班 and 三（2）班 differ in their brackets only.
  const keyOf = ({ header, unit }: HeadColumn) => `${headerKey(header).key}|${unit}`;
  const blocks: HeadColumn[][] = [[]];
  const first = blocks[0] as HeadColumn[];
  for (const one of columns) {
    const block = blocks[blocks.length - 1] as HeadColumn[];
    if (!block.some((other) => keyOf(other) === keyOf(one))) {
      block.push(one);
      continue;
    }
    const from = first.findIndex((other) => keyOf(other) === keyOf(one));
    blocks.push([...first.slice(0, Math.max(0, from)), one]);
  }
  const width = first.length;
  return blocks.filter((block, i) => i === 0 || (block.length > 1 && block.length >= width / 2));
}
