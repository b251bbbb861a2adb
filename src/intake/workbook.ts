import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { Problem } from '../words/problem.ts';
import { problem } from '../words/problem.ts';
import type { RawCell, SheetCells } from './kind.ts';
import { cleanText } from './printable.ts';
import { MOST_COLUMNS } from './text.ts';

/** A sheet's used area is taken up to here; an !ref of a million rows that are blank costs nothing. */
const MOST_ROWS = 200_000;

/**
 * Reads .xlsx, .xls (BIFF), .ods, SpreadsheetML and HTML tables into cells. Formulas are not read, only the values they last
 * had; hidden sheets are left out. `source` is bytes (of a zip: with its parts unpacked and checked), or the decoded text of HTML and XML.
 */
export async function readWorkbook(
  source: Buffer | string,
  file: string,
): Promise<{ sheets: SheetCells[]; problems: Problem[]; hidden: string[] }> {
  const { read } = await import('@e965/xlsx');
  const common = { dense: true, cellDates: true, UTC: true, cellFormula: false, cellHTML: false } as const;
  let book: ReturnType<typeof read>;
  try {
    book =
      typeof source === 'string'
        ? // raw: a pupil's number of 19 digits in an HTML table must not become a rounded number.
          read(withCharacters(source), { ...common, type: 'string', raw: true })
        : read(source, { ...common, type: 'buffer' });
  } catch (error) {
    const protectedFile = /password|encrypt/i.test(String((error as Error).message));
    const found = protectedFile ? problem('file-protected', {}) : problem('file-damaged', {});
    return { sheets: [], problems: [{ ...found, at: { file } }], hidden: [] };
  }
  const sheets: SheetCells[] = [];
  const problems: Problem[] = [];
  const hidden: string[] = [];
  book.SheetNames.forEach((name, index) => {
    if (book.Workbook?.Sheets?.[index]?.Hidden) {
      hidden.push(cleanText(name));
      return;
    }
    const sheet = book.Sheets[name];
    const cells = sheet && sheetCells(sheet, file, typeof source === 'string' ? '' : cleanText(name));
    if (!cells) return;
    sheets.push(cells);
    if ((sheet?.['!data']?.length ?? 0) > MOST_ROWS) {
      problems.push(problem('sheet-too-long', { most: MOST_ROWS }, { at: { file, sheet: cells.sheet } }));
    }
  });
  return { sheets, problems, hidden };
}

/** &#x3000; and &#12288; as the characters they are, but for those that would be markup. */
function withCharacters(source: string): string {
  return source.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (whole, hex?: string, decimal?: string) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    const markup = code < 32 || code === 34 || code === 38 || code === 39 || code === 60 || code === 62;
    return markup || code > 0x10ffff ? whole : String.fromCodePoint(code);
  });
}

function sheetCells(sheet: WorkSheet, file: string, name: string): SheetCells {
  const data = (sheet['!data'] ?? []) as (CellObject[] | undefined)[];
  const rows: (RawCell | undefined)[][] = [];
  for (let r = 0; r < Math.min(data.length, MOST_ROWS); r++) {
    const from = data[r];
    const row: (RawCell | undefined)[] = [];
    if (from) {
      const width = Math.min(from.length, MOST_COLUMNS);
      for (let c = 0; c < width; c++) {
        const cell = from[c] && rawCell(from[c] as CellObject);
        if (cell) row[c] = cell;
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
  return { file, sheet: name, plain: false, rows, merges };
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
