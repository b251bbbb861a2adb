import { utils, write } from '@e965/xlsx';
import { gb18030, utf16 } from '../intake/reading.ts';
import type { Cell, Encoding, Sheet } from './table.ts';

/** The ending that a file of this encoding bears: a web page is called .xls by the systems that write it. */
export const ENDINGS: Record<Encoding, string> = {
  xlsx: 'xlsx',
  xls: 'xls',
  csv: 'csv',
  'csv-bom': 'csv',
  'csv-gbk': 'csv',
  'tsv-utf16': 'csv',
  'txt-gbk': 'txt',
  html: 'xls',
};

export const isText = (encoding: Encoding) =>
  encoding !== 'xlsx' && encoding !== 'xls' && encoding !== 'html';

/** The file's bytes. Text files hold the first sheet only. */
export function bytesOf(sheets: readonly Sheet[], encoding: Encoding): Uint8Array {
  const rows = sheets[0]?.rows ?? [];
  switch (encoding) {
    case 'xlsx':
    case 'xls':
      return workbook(sheets, encoding === 'xls' ? 'biff8' : 'xlsx');
    case 'csv':
      return Buffer.from(delimited(rows, ','));
    case 'csv-bom':
      return Buffer.from(`\ufeff${delimited(rows, ',')}`);
    case 'csv-gbk':
      return gb18030(delimited(rows, ','));
    case 'tsv-utf16':
      return utf16(delimited(rows, '\t'), 'le', true);
    case 'txt-gbk':
      return gb18030(delimited(rows, '\t'));
    case 'html':
      return Buffer.from(webPage(sheets));
  }
}

function workbook(sheets: readonly Sheet[], bookType: 'xlsx' | 'biff8'): Uint8Array {
  const book = utils.book_new();
  for (const { name, rows, merges } of sheets) {
    const sheet = utils.aoa_to_sheet(rows, { UTC: true });
    if (merges?.length) sheet['!merges'] = merges.map((range) => utils.decode_range(range));
    utils.book_append_sheet(book, sheet, name);
  }
  return write(book, { type: 'buffer', bookType, compression: true }) as Uint8Array;
}

function delimited(rows: readonly Cell[][], mark: string): string {
  const quoted = (text: string) => (/[",\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => `${row.map((cell) => quoted(shown(cell))).join(mark)}\r\n`).join('');
}

function webPage(sheets: readonly Sheet[]): string {
  const cell = (c: Cell) =>
    `<td>${shown(c).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')}</td>`;
  const table = (s: Sheet) =>
    `<table border="1">${s.rows.map((r) => `<tr>${r.map(cell).join('')}</tr>`).join('\n')}</table>`;
  return `<html><head><meta charset="utf-8"></head><body>${sheets.map(table).join('\n')}</body></html>`;
}

const shown = (cell: Cell): string =>
  cell === null ? '' : cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
