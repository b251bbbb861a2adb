import type { KindWords } from './columns.ts';
import { headerKey } from './header-text.ts';
import type { RawCell, SheetCells } from './kind.ts';

export interface Column {
  column: number;
  field: string;
  /** As written; of two rows: 库存·数量. */
  header: string;
  unit: string;
  rank: number;
  /** Whether the upper of two header rows was needed to understand it. */
  upper?: boolean;
  /** The header is the value: 七1, over what that class ordered. */
  value?: RawCell;
}

/** A header as one kind understands it. */
export interface Header {
  /** First row of the header, from 0, and how many rows it has. */
  row: number;
  depth: 1 | 2;
  /** One block, or several side by side when the same columns begin again to the right. */
  blocks: Column[][];
  fields: ReadonlySet<string>;
  /** Headers that mean nothing to this kind. */
  unknown: string[];
}

/** A header stands within so many rows, or there is none. */
const LOOK = 40;
/** A row with this many words of a kind is its header. */
export const CLEAR = 4;

/** The row (or two rows) of a sheet that this kind understands best; the first of equals. Null when none has any of its words. */
export function findHeader(sheet: SheetCells, words: KindWords): Header | null {
  let best: Header | null = null;
  const first = Math.max(
    0,
    sheet.rows.findIndex((row) => row.some(Boolean)),
  );
  const last = Math.min(sheet.rows.length, first + LOOK);
  for (let row = first; row < last; row++) {
    // Below a clear header stand its rows: they are not looked through for another.
    if (best && best.fields.size >= CLEAR && row > best.row + 2) break;
    const found = headerAt(sheet, row, words);
    if (found && found.fields.size > (best?.fields.size ?? 0)) best = found;
  }
  return best;
}

/** The header that starts at this row: of two rows when the second adds to the first. */
export function headerAt(sheet: SheetCells, row: number, words: KindWords): Header | null {
  const cells = sheet.rows[row] ?? [];
  if (!cells.some((cell) => cell && isLabel(cell))) return null;
  const parted = partedCells(sheet, row);
  const single = assemble(row, 1, oneRow(cells, words, parted));
  const two = twoRows(sheet, row, words);
  if (!two) return single;
  const double = assemble(row, 2, two.columns);
  if (!double) return single;
  const gained = double.fields.size - (single?.fields.size ?? 0);
  return gained > 0 || (gained === 0 && (two.merged || two.columns.joined)) ? double : single;
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

interface Found {
  columns: Column[];
  unknown: string[];
  /** Two rows: a column is understood by what stands above together with what stands below. */
  joined?: boolean;
}

function isLabel(cell: RawCell): boolean {
  return typeof cell.value === 'string' && cell.text.length <= 40;
}

function oneRow(cells: (RawCell | undefined)[], words: KindWords, parted: ReadonlySet<number>): Found {
  const found: Found = { columns: [], unknown: [] };
  cells.forEach((cell, column) => {
    if (!cell || !isLabel(cell) || parted.has(column)) return;
    add(found, words, column, [cell.text], cell.text);
  });
  return found;
}

/** Takes the first of the given texts that is a word of the kind; the column is unknown when none is. */
function add(
  found: Found,
  words: KindWords,
  column: number,
  texts: string[],
  header: string,
  upper?: boolean[],
): void {
  for (const [i, text] of texts.entries()) {
    const { key, unit } = headerKey(text);
    const hits = hitsOf(key, words);
    if (!hits) continue;
    if (upper?.[i] && texts.length > 1) found.joined = true;
    for (const { field, rank } of hits) {
      found.columns.push({
        column,
        field,
        rank,
        header,
        unit: unit || headerKey(header).unit,
        upper: upper?.[i] ?? false,
      });
    }
    return;
  }
  found.unknown.push(header);
}

/** What a header may mean: as it stands, without 其中 before it, either half of 处室/教研组 or 姓名 Name where both agree or one is known. */
function hitsOf(key: string, words: KindWords): { field: string; rank: number }[] | undefined {
  const whole =
    words.byWord.get(key) ?? (key.startsWith('其中') ? words.byWord.get(key.slice(2)) : undefined);
  if (whole) return whole;
  const halves = /^([一-鿿]+)([a-z.'# ]+)$|^([a-z.'# ]+)([一-鿿]+)$|^([^/|]+)[/|]([^/|]+)$/.exec(key);
  const parts = halves?.slice(1).filter(Boolean) ?? [];
  const hits = parts.flatMap((part) => words.byWord.get(part) ?? []);
  // What stands beside a stroke is no translation: both must say the same.
  if (/[/|]/.test(key) && parts.some((part) => !words.byWord.has(part))) return undefined;
  return new Set(hits.map(({ field }) => field)).size === 1 ? hits.slice(0, 1) : undefined;
}

/**
 * Two header rows: 库存 over 数量 and 金额. What stands above is joined with what stands below (库存数量); else the lower word is
 * taken, else, over a bare 数量, the upper one. Null when the second row is no header.
 */
function twoRows(
  sheet: SheetCells,
  row: number,
  words: KindWords,
): { columns: Found; merged: boolean } | null {
  const upper = sheet.rows[row] ?? [];
  const lower = sheet.rows[row + 1];
  if (!lower || upper.filter(Boolean).length < 2) return null;
  if (lower.some((cell) => cell && !isLabel(cell))) return null;
  const across = sheet.merges.filter((m) => m.top === row && m.bottom === row && m.right > m.left);
  const down = sheet.merges.filter((m) => m.top === row && m.bottom === row + 1);
  const merged = across.length > 0 || down.length > 0;
  const found: Found = { columns: [], unknown: [] };
  let above: RawCell | undefined;
  const width = Math.max(upper.length, lower.length);
  for (let column = 0; column < width; column++) {
    const span = across.find((m) => m.left <= column && column <= m.right);
    const top = upper[column] ?? (span ? upper[span.left] : undefined);
    const bottom = lower[column];
    // Without merges (a CSV) a blank above belongs to the word on its left, as long as something stands below.
    if (top) above = top;
    const over = top ?? (!merged && bottom ? above : undefined);
    if (!over && !bottom) continue;
    if (!bottom) add(found, words, column, [over?.text ?? ''], over?.text ?? '', [true]);
    else if (!over) add(found, words, column, [bottom.text], bottom.text, [false]);
    else {
      const joined = over.text + bottom.text;
      const texts = [joined, bottom.text];
      if (isBare(bottom)) texts.splice(1, alone(lower, column) ? 0 : 1, over.text);
      add(
        found,
        words,
        column,
        texts,
        `${over.text}·${bottom.text}`,
        texts.map((t) => t !== bottom.text),
      );
    }
  }
  return found.columns.some((c) => c.upper) && lower.some(Boolean) ? { columns: found, merged } : null;
}

function isBare(cell: RawCell): boolean {
  return /^(数量|册数|本数|人数|数|个数|合计|小计|总计|共计|总数)$/.test(headerKey(cell.text).key);
}

/** Whether a bare 数量 says something by itself: not where it stands beneath each of 期初结存, 本期入库 and 期末结存. */
function alone(lower: readonly (RawCell | undefined)[], column: number): boolean {
  const key = (cell: RawCell | undefined) => cell && headerKey(cell.text).key;
  const again = lower.filter((cell) => key(cell) === key(lower[column])).length > 1;
  const beside = [lower[column - 1], lower[column + 1]];
  return !again || beside.some((cell) => cell && !isBare(cell) && key(cell) !== '金额');
}

/** Gives each column one field and each field one column; the same headers again, further right, are blocks of their own. */
function assemble(row: number, depth: 1 | 2, found: Found): Header | null {
  if (found.columns.length === 0) return null;
  const blocks: Column[][] = [[]];
  const unused = [...found.unknown];
  const byColumn = new Map<number, Column[]>();
  for (const c of found.columns) byColumn.set(c.column, [...(byColumn.get(c.column) ?? []), c]);
  for (const choices of byColumn.values()) {
    let block = blocks[blocks.length - 1] as Column[];
    const first = blocks[0] as Column[];
    const free = choices.find((c) => !block.some((b) => b.field === c.field));
    if (free) {
      block.push(free);
      continue;
    }
    const again = choices[0] as Column;
    const same = block.find((b) => b.field === again.field);
    if (same && headerKey(same.header).key === headerKey(again.header).key) {
      // 班级 姓名 性别 姓名 性别: what stands before the first repeated column belongs to every block.
      const from = first.findIndex((b) => b.field === again.field);
      block = [...first.slice(0, from), again];
      blocks.push(block);
    } else if (same && again.rank < same.rank) {
      unused.push(same.header);
      block[block.indexOf(same)] = again;
    } else {
      unused.push(again.header);
    }
  }
  // A single repeated word is a remark's second column, not a second table.
  const width = blocks[0]?.length ?? 0;
  const kept = blocks.filter((block, i) => i === 0 || (block.length > 1 && block.length >= width / 2));
  return { row, depth, blocks: kept, fields: new Set(kept[0]?.map((c) => c.field)), unknown: unused };
}
