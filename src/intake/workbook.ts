import type { Problem } from '../words/problem.ts';
import { problem } from '../words/problem.ts';
import type { Sniffed } from './bytes.ts';
import type { SheetCells } from './kind.ts';
import { MOST_ROWS, workbookCells } from './workbook-cells.ts';

/** Reads .xlsx, .xls (BIFF), .ods, SpreadsheetML and HTML tables into cells. */
export async function readWorkbook(
  source: Exclude<Sniffed, { format: 'bad' }>,
  file: string,
): Promise<{ sheets: SheetCells[]; problems: Problem[]; hidden: string[] }> {
  const cells =
    source.format === 'zip'
      ? await workbookCells(source.bytes)
      : await (await import('./workbook-apart.ts')).cellsApart('text' in source ? source.text : source.bytes);
  if (typeof cells === 'string') {
    const found = cells === 'protected' ? problem('file-protected', {}) : problem('file-damaged', {});
    return { sheets: [], problems: [{ ...found, at: { file } }], hidden: [] };
  }
  return {
    sheets: cells.sheets.map(({ long: _, ...sheet }) => ({ file, plain: false, ...sheet })),
    problems: cells.sheets
      .filter(({ long }) => long)
      .map(({ sheet }) => problem('sheet-too-long', { most: MOST_ROWS }, { at: { file, sheet } })),
    hidden: cells.hidden,
  };
}
