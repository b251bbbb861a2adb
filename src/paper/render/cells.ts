import { yuan } from '../../goods/item/item.ts';
import type { Words } from '../../words/index.ts';
import { type Cell, type Column, isFigure, type Part, type Sheet } from '../sheet.ts';

/** Fen as yuan with two decimals, thousands marked: 17,926.00. */
export function moneyText(fen: number): string {
  return yuan(fen).replace(/\B(?=(\d{3})+\.)/g, ',');
}

/** A cell as people read it: yuan with two decimals from fen, √ for yes, nothing for null. */
export function cellText(cell: Cell | undefined, column: Column, words: Words): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? words.paper.render.ticked : '';
  if (typeof cell === 'number') return column.kind === 'money' ? moneyText(cell) : String(cell);
  return cell;
}

/** A text without what a spreadsheet, a terminal or a browser could take for a command: controls, bidi marks, halves of characters. */
export function plain(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(/[^\P{Cc}\n]|\p{Bidi_Control}|\p{Cs}|\p{Noncharacter_Code_Point}/gu, '');
}

/** Where a column's cells stand: figures to the right, boxes and days in the middle, everything else to the left. */
export function alignOf({ kind }: Column): 'left' | 'center' | 'right' {
  if (isFigure(kind)) return 'right';
  return kind === 'tick' || kind === 'date' ? 'center' : 'left';
}

/** Whether a row of the column has a box to tick there: a mark other than yes is text, and sums have none. */
export function hasBox(column: Column, line: Line): boolean {
  return column.kind === 'tick' && line.kind !== 'total' && typeof line.cells[column.key] !== 'string';
}

/** The columns of one part. */
export function columnsOf(sheet: Sheet, part: Part): Column[] {
  return part.columns ?? sheet.columns;
}

export type RowKind = 'row' | 'heading' | 'total' | 'blank';
/** One row of a part in print order; a heading has `text` and no cells. */
export interface Line {
  kind: RowKind;
  cells: Record<string, Cell>;
  text?: string;
}

/** A part's rows in print order: headings, rows, totals, then the empty rows to write in. */
export function linesOf(part: Part): Line[] {
  const lines: Line[] = [];
  for (const group of part.groups) {
    if (group.heading) lines.push({ kind: 'heading', cells: {}, text: group.heading });
    for (const row of group.rows) lines.push({ kind: 'row', cells: row });
    if (group.total) lines.push({ kind: 'total', cells: group.total });
  }
  for (let i = 0; i < (part.blankRows ?? 0); i++) lines.push({ kind: 'blank', cells: {} });
  return lines;
}
