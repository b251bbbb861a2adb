import type { Style, Workbook, Worksheet } from '@cj-tech-master/excelts';
import { groupedCode } from '../../goods/ledger/paper-code.ts';
import type { Words } from '../../words/index.ts';
import type { Cell, Column, Part, Sheet, Signature } from '../sheet.ts';
import { alignOf, cellText, columnsOf, hasBox, type Line, linesOf, plain } from './cells.ts';
import { type PagePlan, planSheet } from './page.ts';
import { dayStamp } from './pdf.ts';
import type { Rendered, RenderOptions } from './render.ts';
import { isTurned, stacks } from './upright.ts';
import { displayWidth } from './width.ts';

/** The height of a row to write in (7.5 mm) and of a line of text, in points. */
const ROW = 21.5;
const LINE = 14;
const FONT = { name: 'Microsoft YaHei', size: 10 };
const EDGE = { style: 'thin', color: { argb: 'FF8C8C8C' } } as const;
const BORDER = { top: EDGE, left: EDGE, bottom: EDGE, right: EDGE };
const SHADE = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF0F0F0' } } as const;

/** A workbook with a worksheet per part that prints like the PDF: A4, fitted to the width, with repeated header rows. */
export async function xlsx(sheet: Sheet, { words }: RenderOptions): Promise<Rendered> {
  const { Workbook } = await import('@cj-tech-master/excelts');
  const book = new Workbook();
  const day = new Date(dayStamp(sheet.date) * 1000);
  book.creator = sheet.school;
  // Excel and WPS put a person's name here when one saves it: by this kaixue knows what it may write over.
  book.lastModifiedBy = 'kaixue';
  book.title = sheet.title;
  book.created = day;
  book.modified = day;
  const names = worksheetNames(sheet.parts.map((p) => p.name));
  const plans = planSheet(sheet, words);
  for (const [i, part] of sheet.parts.entries()) addPart(book, names[i]!, sheet, part, plans[i]!, words);
  // Times in a zip are local: the same wall-clock time in every time zone.
  const [year, month, date] = sheet.date.split('-').map(Number);
  const modTime = new Date(year!, month! - 1, date!, 12);
  const bytes = await book.xlsx.writeBuffer({ zip: { modTime } });
  return { bytes: new Uint8Array(bytes), pages: null };
}

function addPart(book: Workbook, name: string, sheet: Sheet, part: Part, plan: PagePlan, words: Words): void {
  const w = words.paper.render;
  const columns = columnsOf(sheet, part);
  const lines = linesOf(part);
  const page = book.addWorksheet(name);
  const widths = columns.map((c, i) => columnWidth(c, i, plan));
  for (const [i, width] of widths.entries()) page.getColumn(i + 1).width = width;
  const last = columns.length;
  // If the table is split over several pages, title and notes are printed on the first.
  const wide = plan.tables.length > 1 ? plan.tables[0]!.columns.length : last;
  let row = 0;
  const across = (text: string, height: number, style: { bold?: boolean; size?: number; left?: boolean }) => {
    row++;
    if (wide > 1) page.mergeCells(row, 1, row, wide);
    const cell = page.getCell(row, 1);
    cell.value = plain(text);
    cell.font = { ...FONT, size: style.size ?? 10, bold: style.bold ?? false };
    cell.alignment = { horizontal: style.left ? 'left' : 'center', vertical: 'middle', wrapText: true };
    page.getRow(row).height = height;
  };
  across(`${sheet.school}　${sheet.term}`, 18, { size: 11 });
  across(sheet.title, 28, { size: 16, bold: true });
  if (sheet.layout === 'labels') across(part.name, 96, { size: 72, bold: true });
  const total = widths.slice(0, wide).reduce((a, b) => a + b, 0);
  const facts = part.facts.map((f) => f.label + w.colon + f.value).join('　　');
  if (facts) across(facts, LINE * Math.ceil(displayWidth(facts) / total) + 6, { left: true });
  // A part of a report has its own title.
  if (sheet.layout === 'report' && part !== sheet.parts[0]) across(part.name, 20, { bold: true, left: true });
  const head = row + 1;
  row = header(page, columns, head, widths);
  const headEnd = row;
  // The rows since the last heading or sum, or else the sums before: what a sum below them adds up.
  let from = row + 1;
  const sums: number[] = [];
  for (const line of lines) {
    row++;
    if (line.kind === 'heading') {
      row--;
      across(line.text ?? '', ROW, { bold: true, left: true });
      for (let c = 1; c <= last; c++) Object.assign(page.getCell(row, c), { border: BORDER, fill: SHADE });
      from = row + 1;
    } else {
      bodyRow(page, row, columns, line, words, widths);
      if (line.kind === 'total') {
        const rows = Array.from({ length: row - from }, (_, i) => from + i);
        sumUp(page, row, rows.length > 0 ? rows : sums, last);
        sums.push(row);
        from = row + 1;
      }
    }
  }
  for (const note of part.notes ?? [])
    across(note, LINE * Math.ceil(displayWidth(note) / total) + 4, { left: true });
  // A report is signed once, at its end.
  const signed = sheet.layout !== 'report' || part === sheet.parts.at(-1);
  if (signed && sheet.signatures.length > 0) {
    const line = ({ key, label }: Signature) =>
      `${label}${w.colon}${key === 'date' ? w.dateBlank : '________________'}`;
    across(sheet.signatures.map(line).join('　'), 34, { left: true });
  }
  const keys = leadingKeys(columns);
  Object.assign(page.pageSetup, {
    paperSize: 9,
    orientation: plan.landscape ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: plan.tables.length,
    fitToHeight: 0,
    horizontalCentered: true,
    printArea: `A$1:${letters(last)}$${row}`,
    printTitlesRow: `${head}:${headEnd}`,
    ...(plan.tables.length > 1 && keys > 0 ? { printTitlesColumn: `A:${letters(keys)}` } : {}),
    margins: { left: 0.5, right: 0.5, top: 0.55, bottom: 0.6, header: 0.3, footer: 0.3 },
  });
  page.headerFooter.oddFooter = `${sheet.date === '' ? '' : `&L&8 ${footer(`${w.madeOn}${w.colon}${sheet.date}`)}`}&C&9 ${w.xlsxPage}&R&8 ${footer(footCode(part))}`;
  page.views = [{ state: 'frozen', ySplit: headEnd, xSplit: plan.tables.length > 1 ? keys : 0 }];
}

/** A label that takes two stacks on paper: a stack of a workbook is one, so it is turned, and takes lines. */
const isLong = (label: string): boolean => stacks(label).length > 1;

/** Writes one or two header rows starting at `row`; returns the last. */
function header(page: Worksheet, columns: Column[], row: number, widths: number[]): number {
  const two = columns.some((c) => c.over);
  const end = two ? row + 1 : row;
  let height = ROW;
  for (const [i, column] of columns.entries()) {
    const at = i + 1;
    const label = page.getCell(column.over ? end : row, at);
    label.value = plain(column.label);
    if (column.over) {
      const first = i === 0 || columns[i - 1]!.over !== column.over;
      if (first) {
        let to = i;
        while (columns[to + 1]?.over === column.over) to++;
        page.getCell(row, at).value = plain(column.over);
        if (to > i) page.mergeCells(row, at, row, to + 1);
      }
    } else if (two) page.mergeCells(row, at, end, at);
    const lines = Math.ceil(displayWidth(column.label) / Math.max(1, widths[i]! - 1));
    height = Math.max(height, column.upright ? Math.min(16, column.label.length) * 13 + 8 : lines * LINE + 6);
    for (let r = row; r <= end; r++) {
      const cell = page.getCell(r, at);
      cell.font = { ...FONT, bold: true };
      cell.fill = SHADE;
      cell.border = BORDER;
      const upright =
        column.upright && r === end
          ? { textRotation: isTurned(column.label) || isLong(column.label) ? 90 : ('vertical' as const) }
          : {};
      cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true, ...upright };
    }
  }
  page.getRow(row).height = two ? ROW : height;
  if (two) page.getRow(end).height = height;
  return end;
}

function bodyRow(
  page: Worksheet,
  row: number,
  columns: Column[],
  line: Line,
  words: Words,
  widths: number[],
): void {
  let lines = 1;
  // Of the worksheet itself a cell would be asked for by its address, to be taken apart again.
  const cells = page.getRow(row);
  for (const [i, column] of columns.entries()) {
    const cell = cells.getCell(i + 1);
    const value = cellValue(line.cells[column.key], column, line, words);
    const formula = value === null && line.kind === 'row' ? formulaOf(column, columns, row) : undefined;
    cell.value = formula === undefined ? value : { formula, result: '' };
    cell.style = bodyStyle(column, line, value);
    if (typeof value === 'string') lines = Math.max(lines, linesTaken(value, widths[i]!));
  }
  cells.height = Math.max(ROW, lines * LINE + 4);
}

/** What works out a cell from others of its row; empty as long as these are. */
function formulaOf({ works }: Column, columns: readonly Column[], row: number): string | undefined {
  if (works === undefined) return undefined;
  const keys = 'sum' in works ? works.sum : works.difference;
  const cells = keys.map((key) => `${letters(columns.findIndex((c) => c.key === key) + 1)}${row}`);
  const [first, second] = cells;
  // A school may have hidden one of them.
  if (cells.length === 0 || keys.some((key) => !columns.some((c) => c.key === key))) return undefined;
  return 'sum' in works
    ? `IF(COUNT(${cells.join(',')})=0,"",SUM(${cells.join(',')}))`
    : `IF(${first}="","",${first}-${second})`;
}

/** Makes a formula of each figure that is the sum of those rows above it, so that it follows when one of them is corrected. */
function sumUp(page: Worksheet, row: number, above: readonly number[], columns: number): void {
  if (above.length === 0) return;
  const together = above.at(-1)! - above[0]! === above.length - 1;
  for (let c = 1; c <= columns; c++) {
    const { value } = page.getCell(row, c);
    if (typeof value !== 'number') continue;
    const fen = above.reduce((sum, r) => sum + Math.round(figureOf(page.getCell(r, c).value) * 100), 0);
    if (fen !== Math.round(value * 100)) continue;
    const cells = together
      ? `${letters(c)}${above[0]}:${letters(c)}${above.at(-1)}`
      : above.map((r) => `${letters(c)}${r}`).join(',');
    page.getCell(row, c).value = { formula: `SUM(${cells})`, result: value };
  }
}

/** A cell's figure, reckoned or not. */
function figureOf(value: unknown): number {
  const figure = typeof value === 'object' && value !== null && 'result' in value ? value.result : value;
  return typeof figure === 'number' ? figure : 0;
}

const bodyStyles = new Map<string, Partial<Style>>();

/** One object for all cells of the same look, as the library computes a style once per object. */
function bodyStyle(column: Column, line: Line, value: string | number | null): Partial<Style> {
  const horizontal = alignOf(column);
  const bold = line.kind === 'total';
  // Text stays text when it is edited, such as a long ISBN or a leading "=".
  const numFmt =
    typeof value === 'string' ? '@' : value === null ? '' : column.kind === 'money' ? '#,##0.00' : '0';
  const key = `${horizontal}|${bold}|${numFmt}`;
  const cached = bodyStyles.get(key);
  if (cached) return cached;
  const style: Partial<Style> = {
    font: { ...FONT, bold },
    border: BORDER,
    ...(numFmt === '' ? {} : { numFmt }),
    alignment: {
      horizontal,
      vertical: 'middle',
      wrapText: horizontal !== 'right',
      indent: horizontal === 'left' ? 1 : 0,
    },
  };
  bodyStyles.set(key, style);
  return style;
}

/** How many lines a text takes in a column when wrapped. */
function linesTaken(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((n, line) => n + Math.max(1, Math.ceil(displayWidth(line) / Math.max(1, width - 1))), 0);
}

function cellValue(cell: Cell | undefined, column: Column, line: Line, words: Words): string | number | null {
  if (hasBox(column, line)) return cell === true ? words.paper.render.ticked : '□';
  if (typeof cell === 'number') return column.kind === 'money' ? cell / 100 : cell;
  return plain(cellText(cell, column, words)) || null;
}

/** A column's width in Excel's characters of about 1.9 mm, from its width on the printed page. */
function columnWidth(_column: Column, index: number, plan: PagePlan): number {
  const table = plan.tables.find((t) => t.columns.includes(index));
  const width = table?.widths[table.columns.indexOf(index)] ?? 20;
  return Math.max(4, Math.round((width / 1.9) * 10) / 10);
}

function leadingKeys(columns: Column[]): number {
  const first = columns.findIndex((c) => !c.key_column);
  return first < 0 ? 1 : Math.max(first, 1);
}

function letters(column: number): string {
  return column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
}

/** Names for worksheets: unique ignoring case, at most 31 characters, without those that Excel forbids. */
export function worksheetNames(names: string[]): string[] {
  const used = new Set<string>(['history']);
  return names.map((name) => {
    const base =
      name
        .replace(/[\p{Cc}\\/?*[\]:]/gu, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || '1';
    let fit = base.slice(0, 31);
    for (let n = 2; used.has(fit.toLowerCase()); n++)
      fit = `${base.slice(0, 31 - 3 - String(n).length)} (${n})`;
    used.add(fit.toLowerCase());
    return fit;
  });
}

/** What tells a filled-in sheet again: where it belongs, and its digits. */
const footCode = ({ code, digits }: Part) => (digits === undefined ? code : `${code} ${groupedCode(digits)}`);

/** In a footer, & starts a command. */
const footer = (text: string): string => text.replaceAll('&', '&&');
