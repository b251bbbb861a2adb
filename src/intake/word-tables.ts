import type { RawCell, SheetCells } from './kind.ts';
import { cleanText } from './printable.ts';
import { MOST_COLUMNS } from './text.ts';
import type { BookCells } from './workbook-cells.ts';
import { MOST_ROWS } from './workbook-cells.ts';

/** What says where things are in word/document.xml; the text of a run is what stands behind its <w:t>. */
const TAG =
  /<(\/?)w:(tbl|tr|tc|p|t|tab|br|cr|gridSpan|gridBefore|vMerge)((?:\s[^<>]*)?\/?)>([^<]*)|<(\/?)mc:Fallback[\s>]/g;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

interface Cell {
  text: string;
  /** Columns that it spans. */
  wide: number;
  /** Part of a cell that began in a row above. */
  below: boolean;
}

/**
 * The tables of a Word document, each as a sheet: what is written between two tables stands above the second one, as its title does; what
 * stands behind the last one, below it. A table within a cell is that cell's text.
 */
export function wordTables(xml: string): BookCells {
  const sheets: BookCells['sheets'] = [];
  let said: string[] = [];
  let table: Cell[][] = [];
  let row: Cell[] = [];
  let cell: Cell = { text: '', wide: 1, below: false };
  let text = '';
  let depth = 0;
  let skipped = 0;
  for (const [, close, name, attributes = '', behind = '', fallbackEnds] of xml.matchAll(TAG)) {
    if (name === undefined) skipped += fallbackEnds ? -1 : 1;
    if (name === undefined || skipped > 0) continue;
    const alone = attributes.endsWith('/');
    const inside = depth > 0;
    const amount = () => Number(/w:val="(\d+)"/.exec(attributes)?.[1] ?? 1);
    if (name === 't' && !close) text += decoded(behind);
    else if ((name === 'br' || name === 'cr') && !close) text += '\n';
    // A tab with attributes is a stop of the ruler.
    else if (name === 'tab' && attributes === '/') text += '\t';
    else if (name === 'p' && (close || alone)) {
      if (inside) cell.text += `${text}\n`;
      else said.push(text);
      text = '';
    } else if (name === 'tbl') {
      if (close) {
        depth--;
        if (depth === 0) {
          sheets.push(sheetOf(said, table, sheets.length + 1));
          said = [];
        }
      } else {
        depth++;
        if (depth === 1) table = [];
      }
    } else if (depth !== 1) continue;
    else if (name === 'tr') {
      if (close && table.length < MOST_ROWS) table.push(row);
      if (!close) row = [];
    } else if (name === 'tc') {
      if (close) row.push(cell);
      else cell = { text: '', wide: 1, below: false };
    } else if (name === 'gridSpan') cell.wide = amount();
    else if (name === 'gridBefore') row.push({ text: '', wide: amount(), below: false });
    else if (name === 'vMerge') cell.below = !attributes.includes('"restart"');
  }
  const last = sheets.at(-1);
  if (last) for (const line of said) if (cleanText(line)) last.rows.push([cellOf(line)]);
  if (sheets.length === 1) sheets[0]!.sheet = '';
  return { sheets, hidden: [] };
}

/** A table below what is written above it, which also names its sheet. */
function sheetOf(
  said: readonly string[],
  table: readonly Cell[][],
  number: number,
): BookCells['sheets'][number] {
  const above = said.map(cleanText).filter(Boolean);
  const rows: SheetCells['rows'] = above.map((line) => [cellOf(line)]);
  const merges: SheetCells['merges'] = [];
  /** By its first column, the cell that goes on into the next row. */
  const open = new Map<number, SheetCells['merges'][number]>();
  let width = 1;
  for (const cells of table) {
    const row: SheetCells['rows'][number] = [];
    let at = 0;
    for (const { text, wide, below } of cells) {
      if (at >= MOST_COLUMNS) break;
      const right = Math.min(at + wide, MOST_COLUMNS) - 1;
      const above = below ? open.get(at) : undefined;
      if (above) above.bottom = rows.length;
      else {
        const area = { top: rows.length, left: at, bottom: rows.length, right };
        open.set(at, area);
        merges.push(area);
        const own = cellOf(text);
        if (own) row[at] = own;
      }
      at = right + 1;
    }
    width = Math.max(width, at);
    rows.push(row);
  }
  const titles = above.map((_, r) => ({ top: r, left: 0, bottom: r, right: width - 1 }));
  return {
    sheet: `表${number}`,
    rows,
    merges: [...titles, ...merges].filter((m) => m.top < m.bottom || m.left < m.right),
    long: table.length >= MOST_ROWS,
  };
}

function cellOf(raw: string): RawCell | undefined {
  const text = cleanText(raw);
  return text === '' ? undefined : { value: text, text };
}

const decoded = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0x10ffff ? whole : String.fromCodePoint(code);
  });
