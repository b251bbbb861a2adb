import type { KindWords } from './columns.ts';
import type { Column, Header } from './header.ts';
import { headerKey } from './header-text.ts';
import type { Kind, RawCell, SheetCells } from './kind.ts';
import { simplified } from './parse/simplified.ts';
import { totalOf } from './row-kinds.ts';

/** Columns that are numbered beforehand: a row with nothing else is one that nobody filled in. */
export function fillers(columns: Column[]): ReadonlySet<number> {
  const names = new Set(['序号', '序', '行号', 'no', '#']);
  return new Set(columns.filter((c) => names.has(headerKey(c.header).key)).map((c) => c.column));
}

/** Where so many of a column's cells say again what another says, it is written in every row: what is blank was forgotten. */
const AGAIN = 0.2;

/** Fields of which a blank without a merge is a blank: whose class is not said in a column that says it in every row. */
export function blankIsBlank(
  sheet: SheetCells,
  kind: Kind,
  columns: readonly Column[],
  { row, depth }: Pick<Header, 'row' | 'depth'>,
): ReadonlySet<string> {
  const dense = (key: string) => {
    const column = columns.find((one) => one.field === key)?.column;
    if (column === undefined) return false;
    const cells = sheet.rows
      .slice(row + depth)
      .flatMap((cells) => (cells.some(Boolean) && !totalOf(cells) ? [cells[column]?.text] : []));
    const texts = cells.filter((text) => text !== undefined);
    // Floors 1, 2, 3 of each building, written once and blank beneath: they come again, but in no two rows on end.
    const once = cells.every((text, i) => text === undefined || text !== cells[i - 1]);
    if (once && texts.length * 2 <= cells.length) return false;
    return texts.length - new Set(texts).size > texts.length * AGAIN;
  };
  const columnOf = (key: string) => columns.find((one) => one.field === key)?.column ?? 0;
  const what = kind.fields.filter((field) => field.required).map(({ key }) => columnOf(key));
  const behind = (key: string) => columnOf(key) > Math.min(...what);
  return new Set(
    kind.fields
      .filter(
        ({ key, fillDown }) =>
          fillDown === 'merged' ||
          (fillDown === 'sparse' && dense(key)) ||
          (fillDown === 'leading' && behind(key)),
      )
      .map((field) => field.key),
  );
}

/** How many cells of a row are header words of a kind. */
export function headerWords(cells: readonly (RawCell | undefined)[], words: KindWords): number {
  return cells.filter(
    (cell) =>
      cell &&
      typeof cell.value === 'string' &&
      cell.text.length < 12 &&
      words.byWord.has(headerWord(cell.text)),
  ).length;
}

/** Cheap: most cells are no header words, and are asked about once a row. */
function headerWord(text: string): string {
  return /^[\u4e00-\u9fff]+$/.test(text) ? simplified(text) : headerKey(text).key;
}

/** What stands at the head of these columns. */
export function headTexts(
  sheet: SheetCells,
  row: number,
  columns: readonly Column[],
): ReadonlyMap<number, string> {
  const cells = sheet.rows[row] ?? [];
  return new Map(
    columns.flatMap(({ column }) => {
      const text = cells[column]?.text;
      return text === undefined ? [] : [[column, text]];
    }),
  );
}

/** Whether the same head stands in a row. */
export function headsAgain(sheet: SheetCells, row: number, texts: ReadonlyMap<number, string>): boolean {
  const cells = sheet.rows[row] ?? [];
  return [...texts].filter(([column, text]) => cells[column]?.text === text).length > 1;
}
