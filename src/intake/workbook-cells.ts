import type { CellObject, WorkSheet } from '@e965/xlsx';
import { Formulas } from './formulas.ts';
import type { RawCell, SheetCells } from './kind.ts';
import { cellName } from './place.ts';
import { cleanText } from './printable.ts';
import { MOST_COLUMNS } from './text.ts';

/** A sheet's used area is taken up to here; an !ref of a million rows that are blank costs nothing. */
export const MOST_ROWS = 200_000;

/** A workbook as cells; `long`: it has more rows than are taken. */
export interface BookCells {
  sheets: (Pick<SheetCells, 'sheet' | 'rows' | 'merges' | 'unreckoned'> & { long: boolean })[];
  hidden: string[];
}

/** Why there are none. */
export type NoCells = 'damaged' | 'protected';

/**
 * The cells of .xlsx, .xls (BIFF), .ods, SpreadsheetML and HTML tables. Of formulas the values count that they last had; where a
 * program wrote them and none was ever reckoned, sums are reckoned here, and all others are named (`unreckoned`). Hidden sheets are left out. `source` is bytes (of a zip: with its parts unpacked and checked), or the decoded text of HTML and XML.
 */
export async function workbookCells(source: Buffer | string): Promise<BookCells | NoCells> {
  const { read } = await import('@e965/xlsx');
  const common = {
    dense: true,
    sheetStubs: true,
    cellFormula: true,
    cellDates: true,
    UTC: true,
    cellHTML: false,
  } as const;
  let book: ReturnType<typeof read>;
  try {
    book =
      typeof source === 'string'
        ? // raw: a pupil's number of 19 digits in an HTML table must not become a rounded number.
          read(withCharacters(source), { ...common, type: 'string', raw: true })
        : read(source, { ...common, type: 'buffer' });
  } catch (error) {
    return /password|encrypt/i.test(String((error as Error).message)) ? 'protected' : 'damaged';
  }
  const cells: BookCells = { sheets: [], hidden: [] };
  book.SheetNames.forEach((name, index) => {
    const sheet = book.Sheets[name];
    if (book.Workbook?.Sheets?.[index]?.Hidden) cells.hidden.push(cleanText(name));
    else if (sheet)
      cells.sheets.push({
        sheet: typeof source === 'string' ? '' : cleanText(name),
        ...sheetCells(sheet),
        long: (sheet['!data']?.length ?? 0) > MOST_ROWS,
      });
  });
  return cells;
}

/** &#x3000; and &#12288; as the characters they are, but for those that would be markup. */
function withCharacters(source: string): string {
  return source.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (whole, hex?: string, decimal?: string) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    const markup = code < 32 || code === 34 || code === 38 || code === 39 || code === 60 || code === 62;
    return markup || code > 0x10ffff ? whole : String.fromCodePoint(code);
  });
}

function sheetCells(sheet: WorkSheet): Pick<SheetCells, 'rows' | 'merges' | 'unreckoned'> {
  const data = (sheet['!data'] ?? []) as (CellObject[] | undefined)[];
  const rows: (RawCell | undefined)[][] = [];
  const unreckoned: string[] = [];
  const formulas = new Formulas((r, c) => {
    const cell = data[r]?.[c];
    if (cell?.t === 'z') return cell.f === undefined ? undefined : { formula: cell.f };
    return cell?.t === 'n' || cell?.t === 's' ? (cell.v as number | string) : undefined;
  });
  for (let r = 0; r < Math.min(data.length, MOST_ROWS); r++) {
    const from = data[r];
    const row: (RawCell | undefined)[] = [];
    if (from) {
      const width = Math.min(from.length, MOST_COLUMNS);
      for (let c = 0; c < width; c++) {
        const stub = from[c]?.t === 'z' && from[c]?.f !== undefined;
        const sum = stub ? formulas.valueOf(r, c) : undefined;
        const cell = stub
          ? sum !== undefined && { value: sum, text: String(sum) }
          : from[c] && rawCell(from[c] as CellObject);
        if (cell) row[c] = cell;
        else if (stub) unreckoned.push(cellName(r, c));
      }
    }
    rows.push(row);
  }
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
  const merges = (sheet['!merges'] ?? [])
    .filter((m) => m.s.r < rows.length)
    .map((m) => ({
      top: m.s.r,
      left: m.s.c,
      bottom: Math.min(m.e.r, rows.length - 1),
      right: Math.min(m.e.c, MOST_COLUMNS),
    }));
  return { rows, merges, ...(unreckoned.length > 0 ? { unreckoned } : {}) };
}

function rawCell(cell: CellObject): RawCell | undefined {
  const { t, v, w } = cell;
  if (v === undefined || v === null || t === 'z') return undefined;
  if (t === 's') {
    const text = cleanText(String(v));
    return text === '' ? undefined : { value: text, text };
  }
  if (t === 'n' && typeof v === 'number') {
    // What is shown of a long number (9.78711E+12) has lost digits that the value still has.
    const shown = w === undefined || /\dE[+-]?\d/i.test(w) || /^#+$/.test(w) ? String(v) : cleanText(w);
    return { value: v, text: shown };
  }
  if (t === 'd' && v instanceof Date) return { value: v, text: cleanText(w ?? v.toISOString().slice(0, 10)) };
  if (t === 'b') return { value: v as boolean, text: w ?? String(v) };
  if (t === 'e') return { value: w ?? '#REF!', text: w ?? '#REF!' };
  return { value: String(v), text: cleanText(w ?? String(v)) };
}
