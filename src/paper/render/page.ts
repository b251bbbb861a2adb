import type { Words } from '../../words/index.ts';
import type { Column, Sheet } from '../sheet.ts';
import { cellText, type Line } from './cells.ts';
import { displayWidth } from './width.ts';

/** What an A4 page leaves between its margins, in millimetres. */
export const PAGE = { portrait: 180, landscape: 269, rowHeight: 7.5 } as const;
/** A half-width character at 10 pt, and the space left and right of a cell's text, in millimetres. */
const UNIT = 1.77;
const PADDING = 3.3;
/** What a vertical heading of two stacks, or a box to tick, needs. */
const LEAST_UPRIGHT = 8;

/** How a part's columns lie on the page: which way it turns, and one table, or several that repeat the key columns. */
export interface PagePlan {
  landscape: boolean;
  /** Per table its columns' indexes and widths in millimetres; each table fills the page's width. */
  tables: { columns: number[]; widths: number[] }[];
}

/** Half-width characters that a text takes when set: the font's Latin letters and figures are wider than half a Chinese character. */
export function setWidth(text: string): number {
  let extra = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x20 && code < 0x7f)
      extra += code >= 0x41 && code <= 0x5a ? 0.35 : code === 0x2d || code === 0x2e ? -0.2 : 0.12;
  }
  return displayWidth(text) + extra;
}

/** Width of a word that cannot be torn apart; 0 of Chinese, which can. */
function latinWidth(word: string): number {
  return /^[!-~]+$/.test(word) ? setWidth(word) : 0;
}

interface Wish {
  /** Narrowest and best width in millimetres. */
  least: number;
  best: number;
  stretch: number;
  /** By hand: may be narrow where names need the room. */
  written?: boolean;
}

function wish(column: Column, lines: Line[], words: Words): Wish {
  const mm = (units: number) => units * UNIT + PADDING;
  const head = setWidth(column.label);
  let content = 0;
  let number = 0;
  for (const line of lines) {
    if (line.kind === 'heading') continue;
    const text = cellText(line.cells[column.key], column, words);
    content = Math.max(content, setWidth(text));
    // An ISBN is not broken over two lines.
    if (/^\d+$/.test(text)) number = Math.max(number, setWidth(text));
  }
  // A heading may take two lines where its column is narrow, but no syllable stands alone: three characters stay together.
  const latin = column.label.split(/(?<=[!-~])\s+/).map(latinWidth);
  const wrapped = Math.max(4, head <= 6.5 ? head : Math.ceil(head / 4) * 2 + 0.2, ...latin);
  if (column.upright) {
    const least = Math.max(mm(Math.max(content, 2)), LEAST_UPRIGHT);
    return { least, best: Math.max(least, mm(column.width ?? 0)), stretch: 1 };
  }
  const given = column.width ?? 0;
  switch (column.kind) {
    case 'write':
      return {
        least: mm(Math.max(given, wrapped, content, 6)),
        best: mm(Math.max(given, head, content, 12)),
        stretch: 2,
        written: true,
      };
    case 'tick':
      return { least: mm(Math.max(given, wrapped)), best: mm(Math.max(given, head, 6)), stretch: 0.5 };
    case 'text': {
      const natural = Math.max(content, head, given);
      return {
        least: mm(Math.max(wrapped, number, Math.min(natural, given || 14))),
        best: mm(Math.min(natural, 44)),
        stretch: natural > 10 ? 3 : 0.5,
      };
    }
    default:
      return {
        least: mm(Math.max(content, wrapped)),
        best: mm(Math.max(content, head, given)),
        stretch: 0.5,
      };
  }
}

/** Decides direction, widths and splits for one part. */
export function planPage(
  columns: Column[],
  lines: Line[],
  orientation: Sheet['orientation'],
  words: Words,
): PagePlan {
  const wishes = columns.map((c) => wish(c, lines, words));
  const all = columns.map((_, i) => i);
  const sum = (of: 'least' | 'best', which = all) => which.reduce((total, i) => total + wishes[i]![of], 0);
  // Whatever was asked for, a table that is too wide for an upright page lies down before it is split.
  const upright = sum('least') <= PAGE.portrait;
  const narrow = columns.length <= 8 || columns.some((c) => c.upright);
  const portrait =
    upright &&
    (orientation === 'portrait' || (orientation !== 'landscape' && (sum('best') <= PAGE.portrait || narrow)));
  const room = portrait ? PAGE.portrait : PAGE.landscape;
  const tables = sum('least') <= room ? [all] : split(columns, wishes, room);
  return {
    landscape: !portrait,
    tables: tables.map((which) => ({
      columns: which,
      widths: widths(
        which.map((i) => wishes[i]!),
        room,
      ),
    })),
  };
}

/** Several tables of about equally many columns, each beginning with the key columns. */
function split(columns: Column[], wishes: Wish[], room: number): number[][] {
  const all = columns.map((_, i) => i);
  let keys = all.filter((i) => columns[i]!.key_column);
  if (keys.length === 0) keys = [0];
  // Key columns may not take more than half of the page from what they are the key to.
  while (keys.length > 1 && keys.reduce((t, i) => t + wishes[i]!.least, 0) > room / 2) keys.pop();
  const rest = all.filter((i) => !keys.includes(i));
  const free = room - keys.reduce((t, i) => t + wishes[i]!.least, 0);
  const wide = (which: number[]) => which.reduce((t, i) => t + wishes[i]!.least, 0);
  const pack = (limit: number, blocks: number[][]): number[][] => {
    const tables: number[][] = [];
    let used = Number.POSITIVE_INFINITY;
    for (const block of blocks) {
      if (used + wide(block) > limit) {
        tables.push([]);
        used = 0;
      }
      tables.at(-1)!.push(...block);
      used += wide(block);
    }
    return tables;
  };
  // Columns under one heading stay in one table, where that takes no more tables.
  let units = rest.map((i) => [i]);
  const headed = blocksOf(columns, rest);
  if (headed.every((b) => wide(b) <= free) && pack(free, headed).length <= pack(free, units).length)
    units = headed;
  const needed = pack(free, units).length;
  // The narrowest limit that needs no more tables spreads the columns evenly over them.
  let low = free / 2;
  let high = free;
  for (let round = 0; round < 12; round++) {
    const middle = (low + high) / 2;
    if (pack(middle, units).length <= needed) high = middle;
    else low = middle;
  }
  return pack(high, units).map((table) => [...keys, ...table]);
}

/** Neighbours with the same heading over them. */
function blocksOf(columns: Column[], which: number[]): number[][] {
  const blocks: number[][] = [];
  let over: string | undefined;
  for (const i of which) {
    const heading = columns[i]!.over;
    if (heading === undefined || heading !== over) blocks.push([]);
    blocks.at(-1)!.push(i);
    over = heading;
  }
  return blocks;
}

/** Widths that fill the room: best where they fit, between least and best where not, and shrunk in the last resort. */
function widths(wishes: Wish[], room: number): number[] {
  const least = wishes.reduce((t, w) => t + w.least, 0);
  const best = wishes.reduce((t, w) => t + w.best, 0);
  const round = (mm: number) => Math.floor(mm * 100) / 100;
  if (least > room) return wishes.map((w) => round((w.least * room) / least));
  if (best > room) {
    // Names get their width before the columns that are written in, so that fewer rows take two lines.
    const printed = wishes.reduce((t, w) => t + (w.written ? w.least : w.best), 0);
    const floor = printed <= room ? printed : least;
    const share = (room - floor) / ((printed <= room ? best : printed) - floor);
    return wishes.map((w) => {
      if (printed <= room) return round(w.written ? w.least + (w.best - w.least) * share : w.best);
      return round(w.written ? w.least : w.least + (w.best - w.least) * share);
    });
  }
  const stretch = wishes.reduce((t, w) => t + w.stretch, 0);
  return wishes.map((w) => round(w.best + ((room - best) * w.stretch) / stretch));
}

/** Whether a text surely stands on one line of a column of this width, in millimetres. */
export function fitsOneLine(text: string, width: number): boolean {
  return !text.includes('\n') && setWidth(text) * UNIT * 1.06 + PADDING <= width;
}

/**
 * A text that needs several lines of a column: its lines in pieces that stay whole, so that 三(2)班 3 or 下册 is not torn apart.
 * A piece ends with its space. As it is where it fits on one line, or where a piece is wider than the column.
 */
export function inPieces<T extends string | boolean>(text: T, width: number): T | string[][] {
  if (typeof text !== 'string' || fitsOneLine(text, width)) return text;
  const lines = text.split('\n').map((line) => line.split(LIST.test(text) ? LISTED : SPACED));
  return lines.flat().every((piece) => fitsOneLine(piece.trimEnd(), width)) ? lines : text;
}
/** After each of a list; else after each word, and before what is added in brackets. */
const LIST = /、|, /;
const LISTED = /(?<=、|, )/;
const SPACED = /(?<= )|(?=（)/;
