import { yuan } from '../../goods/item/item.ts';
import type { Words } from '../../words/index.ts';
import { type Cell, type Column, isFigure, type Part, type Sheet } from '../sheet.ts';

/** Fen as yuan with two decimals and thousands separators: 17,926.00. */
export function moneyText(fen: number): string {
  return yuan(fen).replace(/\B(?=(\d{3})+\.)/g, ',');
}

/** A cell as it is printed: money in yuan, √ for true, nothing for false and null. */
export function cellText(cell: Cell | undefined, column: Column, words: Words): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? words.paper.render.ticked : '';
  if (typeof cell === 'number') return column.kind === 'money' ? moneyText(cell) : String(cell);
  return cell;
}

/**
 * A text without control characters, bidi marks, lone surrogates and noncharacters, which a spreadsheet, terminal or browser
 * might act on.
 */
export function plain(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(/[^\P{Cc}\n]|\p{Bidi_Control}|\p{Cs}|\p{Noncharacter_Code_Point}/gu, '');
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML. */
export const escapeHtml = (text: string): string => plain(text).replace(/[&<>"']/g, (c) => ENTITIES[c]!);

/** Figures are right-aligned, boxes and dates centred, everything else left-aligned. */
export function alignOf({ kind }: Column): 'left' | 'center' | 'right' {
  if (isFigure(kind)) return 'right';
  return kind === 'tick' || kind === 'date' ? 'center' : 'left';
}

/** Whether to draw a tick box: in columns of ticks, unless the cell has a text or is in a row of sums. */
export function hasBox(column: Column, line: Line): boolean {
  return column.kind === 'tick' && line.kind !== 'total' && typeof line.cells[column.key] !== 'string';
}

/** A part's own columns, otherwise the sheet's. */
export function columnsOf(sheet: Sheet, part: Part): Column[] {
  return part.columns ?? sheet.columns;
}

export type RowKind = 'row' | 'heading' | 'total' | 'blank';
/** A row as it is printed; a heading has a `text` and no cells. */
export interface Line {
  kind: RowKind;
  cells: Record<string, Cell>;
  text?: string;
}

/** A part's rows in print order: headings, rows and totals of its groups, then empty rows. */
export function linesOf(part: Pick<Part, 'groups' | 'blankRows'>): Line[] {
  const lines: Line[] = [];
  for (const group of part.groups) {
    if (group.heading) lines.push({ kind: 'heading', cells: {}, text: group.heading });
    for (const row of group.rows) lines.push({ kind: 'row', cells: row });
    if (group.total) lines.push({ kind: 'total', cells: group.total });
  }
  for (let i = 0; i < (part.blankRows ?? 0); i++) lines.push({ kind: 'blank', cells: {} });
  return lines;
}
