import type { Problem } from '../words/problem.ts';
import { problem } from '../words/problem.ts';
import type { Sniffed } from './bytes.ts';
import type { SheetCells } from './kind.ts';
import { wordTables } from './word-tables.ts';
import { type BookCells, MOST_ROWS, workbookCells } from './workbook-cells.ts';

/** Reads .xlsx, .xls (BIFF), .ods, SpreadsheetML, HTML tables and those of Word documents into cells. */
export async function readWorkbook(
  source: Exclude<Sniffed, { format: 'bad' }>,
  file: string,
): Promise<{ sheets: SheetCells[]; problems: Problem[]; hidden: string[] }> {
  if (source.format === 'word')
    return { sheets: filed(wordTables(source.text), file), problems: [], hidden: [] };
  const cells =
    source.format === 'zip'
      ? await workbookCells(source.bytes)
      : await (await import('./workbook-apart.ts')).cellsApart('text' in source ? source.text : source.bytes);
  if (typeof cells === 'string') {
    const found = cells === 'protected' ? problem('file-protected', {}) : problem('file-damaged', {});
    return { sheets: [], problems: [{ ...found, at: { file } }], hidden: [] };
  }
  return {
    sheets: filed(cells, file),
    problems: cells.sheets
      .filter(({ long }) => long)
      .map(({ sheet }) => problem('sheet-too-long', { most: MOST_ROWS }, { at: { file, sheet } })),
    hidden: cells.hidden,
  };
}

const filed = ({ sheets }: BookCells, file: string): SheetCells[] =>
  sheets.map(({ long: _, ...sheet }) => ({ file, plain: false, ...sheet }));
