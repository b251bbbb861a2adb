import type { SheetCells } from '../intake/kind.ts';

/** A school as an office's list has it. */
export interface ListedSchool {
  code: string;
  name: string;
  area: string;
}

const NAME = /校名|学校|单位|名称|school|name/i;
const AREA = /片|学区|街道|乡|镇|区域|所属|area|district/i;

/**
 * The schools of a list (学校名单). Its code column is the one in which ten digits stand; the name's and the area's are found by their
 * heads, the name's else as the first other column of words. A sheet without such a column has none.
 */
export function schoolsOf(sheet: SheetCells): ListedSchool[] {
  const rows = sheet.rows.map((row) => row.map((cell) => (cell?.text ?? '').normalize('NFKC').trim()));
  const isCode = (text = '') => /^\d{10}$/.test(text);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const codes = (column: number) => rows.filter((row) => isCode(row[column])).length;
  const code = columns.reduce((best, column) => (codes(column) > codes(best) ? column : best), 0);
  const first = rows.findIndex((row) => isCode(row[code]));
  if (first < 0) return [];
  // A row with one cell is a title.
  const heads = rows.slice(0, first).filter((row) => row.filter(Boolean).length > 1);
  const headed = (words: RegExp, but: number[]) =>
    columns.find((column) => !but.includes(column) && heads.some((row) => words.test(row[column] ?? '')));
  const words = columns.find((column) => column !== code && /\p{L}/u.test(rows[first]![column] ?? ''));
  const name = headed(NAME, [code]) ?? words;
  if (name === undefined) return [];
  const area = headed(AREA, [code, name]);
  return rows
    .filter((row) => isCode(row[code]) && row[name])
    .map((row) => ({
      code: row[code]!,
      name: row[name]!,
      area: area === undefined ? '' : (row[area] ?? ''),
    }));
}
