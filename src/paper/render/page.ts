import type { Words } from '../../words/index.ts';
import type { Column, Sheet } from '../sheet.ts';
import { cellText, columnsOf, type Line, linesOf } from './cells.ts';
import { PADDING, setWidth, UNIT } from './set-width.ts';
import { stacks } from './upright.ts';

/**
 * The width between the margins of an A4 page (210 − 2 × 15, 297 − 2 × 14; templates/sheets/form.typ) and the height of a row,
 * in millimetres.
 */
export const PAGE = { portrait: 180, landscape: 269, rowHeight: 7 } as const;

/** Minimum width of a vertical heading: a stack of 9 pt characters, or two, 1 mm apart, with room beside them. */
const LEAST_UPRIGHT = [8, 9.5] as const;

/** Minimum width of a column to write in, and of one of text without a width, in half-width characters. */
const LEAST_WRITTEN = 6;
const LEAST_TEXT = 14;

/** Text columns get no wider than this by their content; longer texts take several lines. */
const MOST_TEXT = 44;

/** How a part's columns are placed: the page's orientation, and one table, or several that repeat the key columns. */
export interface PagePlan {
  landscape: boolean;
  /** For each table its columns' indexes and widths in millimetres; each table fills the page's width. */
  tables: { columns: number[]; widths: number[] }[];
}

/** A text so short is not broken: a grade, a building. */
const SHORT_TEXT = 8;

/** The width of the longest Latin word, which is not broken; Chinese may break anywhere. */
function latinWidth(text: string): number {
  let widest = 0;
  for (const [word] of text.matchAll(/[!-~]{3,}/g)) widest = Math.max(widest, setWidth(word));
  return widest;
}

interface Wish {
  /** Minimum and preferred width in millimetres, and the share of what is left over. */
  least: number;
  best: number;
  stretch: number;
  /** To be written in: gives way to printed texts. */
  written?: boolean;
}

/** `over`: a heading above this column alone. */
function wish(column: Column, over: string, lines: Line[], words: Words): Wish {
  const mm = (units: number) => units * UNIT + PADDING;
  const head = Math.max(setWidth(column.label), setWidth(over));
  let content = 0;
  let word = 0;
  for (const line of lines) {
    if (line.kind === 'heading') continue;
    const text = cellText(line.cells[column.key], column, words);
    content = Math.max(content, setWidth(text));
    // A number such as an ISBN is not broken.
    if (column.kind === 'text') word = Math.min(MOST_TEXT, Math.max(word, latinWidth(text)));
  }
  // A heading may take two lines if its column is narrow, but not with one character alone: up to three stay together.
  const wrapped = Math.max(
    4,
    head <= 6.5 ? head : Math.ceil(head / 4) * 2 + 0.2,
    latinWidth(column.label),
    latinWidth(over),
  );
  if (column.upright) {
    const heading = LEAST_UPRIGHT[stacks(column.label).length > 1 ? 1 : 0];
    const least = Math.max(mm(Math.max(content, 2)), heading);
    return { least, best: Math.max(least, mm(column.width ?? 0)), stretch: 1 };
  }
  const given = column.width ?? 0;
  if (column.fixed) return { least: mm(given), best: mm(given), stretch: 0.01 };
  switch (column.kind) {
    case 'write':
      return {
        // What is printed in it may take several lines, as any text.
        least: mm(Math.max(given, wrapped, Math.min(content, LEAST_TEXT), LEAST_WRITTEN)),
        best: mm(Math.max(given, head, Math.min(content, MOST_TEXT), 2 * LEAST_WRITTEN)),
        stretch: 2,
        written: true,
      };
    case 'tick':
      return { least: mm(Math.max(given, wrapped)), best: mm(Math.max(given, head, 6)), stretch: 0.5 };
    case 'text': {
      const natural = Math.max(content, head, given);
      return {
        least: mm(Math.max(wrapped, word, Math.min(natural, Math.max(given || LEAST_TEXT, SHORT_TEXT)))),
        best: mm(Math.min(natural, MOST_TEXT)),
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

/** Decides the orientation, the column widths and the splits of a part. */
export function planPage(
  columns: Column[],
  lines: Line[],
  orientation: Sheet['orientation'],
  words: Words,
): PagePlan {
  const alone = ({ over }: Column, i: number) =>
    over !== undefined && columns[i - 1]?.over !== over && columns[i + 1]?.over !== over;
  const wishes = columns.map((c, i) => wish(c, alone(c, i) ? c.over! : '', lines, words));
  const all = columns.map((_, i) => i);
  const sum = (of: 'least' | 'best', which = all) => which.reduce((total, i) => total + wishes[i]![of], 0);
  // A table that is too wide for a portrait page is set in landscape, whatever was asked for, before it is split.
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

/** The plans of a sheet's parts, which are all of one orientation: where only some are too wide to stand upright, all lie. */
export function planSheet(sheet: Sheet, words: Words): PagePlan[] {
  const planned = (orientation: Sheet['orientation']) =>
    sheet.parts.map((part) => planPage(columnsOf(sheet, part), linesOf(part), orientation, words));
  const plans = planned(sheet.orientation);
  const lying = plans.filter((plan) => plan.landscape).length;
  if (lying === 0 || lying === plans.length) return plans;
  const upright = planned('portrait');
  return upright.some((plan) => plan.landscape) ? planned('landscape') : upright;
}

/** Splits columns into several tables of about the same width, each starting with the key columns. */
function split(columns: Column[], wishes: Wish[], room: number): number[][] {
  const all = columns.map((_, i) => i);
  let keys = all.filter((i) => columns[i]!.key_column);
  if (keys.length === 0) keys = [0];
  // Key columns may take half of the page at most.
  while (keys.length > 1 && keys.reduce((t, i) => t + wishes[i]!.least, 0) > room / 2) keys.pop();
  const rest = all.filter((i) => !keys.includes(i));
  const roomLeft = room - keys.reduce((t, i) => t + wishes[i]!.least, 0);
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
  // Columns under one heading stay in one table if that takes no more tables.
  let units = rest.map((i) => [i]);
  const headed = blocksOf(columns, rest);
  if (
    headed.every((b) => wide(b) <= roomLeft) &&
    pack(roomLeft, headed).length <= pack(roomLeft, units).length
  )
    units = headed;
  const needed = pack(roomLeft, units).length;
  // The smallest limit that needs no more tables spreads the columns evenly; 12 halvings find it to 0.05 mm.
  let low = roomLeft / 2;
  let high = roomLeft;
  for (let round = 0; round < 12; round++) {
    const middle = (low + high) / 2;
    if (pack(middle, units).length <= needed) high = middle;
    else low = middle;
  }
  return pack(high, units).map((table) => [...keys, ...table]);
}

/** Runs of neighbours under the same heading. */
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

/** Widths that fill the room: the preferred ones if they fit, otherwise between minimum and preferred, or shrunk below the minimum. */
function widths(wishes: Wish[], room: number): number[] {
  const least = wishes.reduce((t, w) => t + w.least, 0);
  const best = wishes.reduce((t, w) => t + w.best, 0);
  const round = (mm: number) => Math.floor(mm * 100) / 100;
  if (least > room) return wishes.map((w) => round((w.least * room) / least));
  if (best > room) {
    // Printed texts get their width before columns to write in do, so that fewer rows take two lines.
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
