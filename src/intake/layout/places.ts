import { isTotal } from '../columns-by-heading.ts';
import { headerKey } from '../header-text.ts';
import type { SheetCells } from '../kind.ts';
import { campusIn } from '../parse/campus.ts';
import { numberIn, totalOf } from '../row-kinds.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Head, HeadColumn } from './head.ts';

/** A column of one place of teaching: 学生 of 大坪教学点; '' where its head is the place alone. */
export interface PlaceColumn {
  column: number;
  place: string;
  word: string;
}

/** The columns of a head that stand once for each place, and those of what the places have together. */
export interface Places {
  names: string[];
  words: string[];
  columns: PlaceColumn[];
  totals: { column: number; word: string }[];
}

/**
 * The places of teaching that a head has columns of, 中心校·学生 | 中心校·教师 | 大坪教学点·学生 | 大坪教学点·教师; null where it has none. Only
 * of numbers: who is on duty at each place is no part of anything.
 */
export function placesIn(sheet: SheetCells, head: Head, vocabulary: Vocabulary): Places | null {
  const said = head.columns.flatMap((column) => placeOf(column) ?? []);
  if (new Set(said.map(({ place }) => place)).size === 0) return null;
  const others = head.columns.filter(({ column }) => !said.some((one) => one.column === column));
  const columns = [...said, ...besides(sheet, head, others, said, vocabulary)];
  columns.sort((a, b) => a.column - b.column);
  const names = [...new Set(columns.map(({ place }) => place))];
  const words = [...new Set(columns.map(({ word }) => word))];
  const once = new Set(columns.map(({ place, word }) => `${place}|${word}`)).size === columns.length;
  // What stands at one place only is no part of what stands at all.
  const shared = words.some((word) => columns.filter((one) => one.word === word).length > 1);
  if (names.length < 2 || !once || !shared) return null;
  if (!columns.every(({ column }) => areNumbers(sheet, head, column))) return null;
  const totals = others.flatMap((one) =>
    columns.some(({ column }) => one.column === column)
      ? []
      : (totalOfPlaces(one, sheet, head, columns) ?? []),
  );
  return { names, words, columns, totals };
}

function placeOf({ column, header }: HeadColumn): PlaceColumn | undefined {
  const parts = header.split('·');
  for (const [i, part] of parts.entries()) {
    const found = campusIn(part);
    if (!found) continue;
    const rest = parts.filter((_, other) => other !== i);
    return { column, place: found.campus, word: [...rest, found.rest].filter(Boolean).join('') };
  }
  return undefined;
}

/** 大坪 beside 中心校: heads that nobody knows, over the same words; where nothing stands beneath the places, the total must say so. */
function besides(
  sheet: SheetCells,
  head: Head,
  others: readonly HeadColumn[],
  said: readonly PlaceColumn[],
  vocabulary: Vocabulary,
): PlaceColumn[] {
  const words = new Set(said.map(({ word }) => word));
  const unknown = (text: string) => {
    const { key } = headerKey(text);
    return key !== '' && !vocabulary.isKnown(key) && !isTotal(text) && key.length <= 6;
  };
  const found = others.flatMap(({ column, header }): PlaceColumn[] => {
    const [place = '', word = '', ...more] = header.split('·');
    return more.length === 0 && words.has(word) && unknown(place) ? [{ column, place, word }] : [];
  });
  const [lone] = found.filter(({ word }) => word === '');
  if (!lone) return found;
  const total = others.find(({ header }) => isTotal(header));
  const parts = [...said, ...found].filter(({ word }) => word === '').map(({ column }) => column);
  return total && addsUp(sheet, head, total.column, parts) ? found : found.filter(({ word }) => word !== '');
}

/** 合计 of everything, or of one thing at all places: 合计·学生, 学生合计, whose numbers say of what. */
function totalOfPlaces(
  { column, header }: HeadColumn,
  sheet: SheetCells,
  head: Head,
  columns: readonly PlaceColumn[],
): { column: number; word: string } | null {
  if (header.split('·').length === 1 && isTotal(header)) return { column, word: '' };
  if (!header.split('·').some((part) => isTotal(part) || /(合计|小计|总计|总数)$/.test(part))) return null;
  const words = [...new Set(columns.map(({ word }) => word))];
  const of = (word: string) => columns.filter((one) => one.word === word).map((one) => one.column);
  const word = words.find((one) => addsUp(sheet, head, column, of(one)));
  return word === undefined ? null : { column, word };
}

const bodyOf = (sheet: SheetCells, { row, depth }: Head) =>
  sheet.rows.slice(row + depth).filter((cells) => cells.some(Boolean) && !totalOf(cells));

function areNumbers(sheet: SheetCells, head: Head, column: number): boolean {
  const cells = bodyOf(sheet, head).flatMap((row) => row[column] ?? []);
  const numbers = cells.filter((cell) => numberIn(cell) !== null).length;
  return cells.length > 0 && numbers >= cells.length * 0.6;
}

/** Whether the parts make the total in most rows that have one. */
function addsUp(sheet: SheetCells, head: Head, total: number, parts: readonly number[]): boolean {
  const rows = bodyOf(sheet, head).filter((row) => numberIn(row[total]) !== null);
  const right = rows.filter((row) => {
    const sum = parts.reduce((all, part) => all + (numberIn(row[part]) ?? 0), 0);
    return Math.abs(sum - (numberIn(row[total]) ?? 0)) < 0.005;
  });
  return right.length > 0 && right.length >= rows.length * 0.8;
}
