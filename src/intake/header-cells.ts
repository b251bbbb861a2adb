import type { KindWords } from './columns.ts';
import type { Column, Header } from './header.ts';
import { headerKey } from './header-text.ts';
import type { Kind, RawCell, SheetCells } from './kind.ts';
import { simplified } from './parse/simplified.ts';

/** Columns that are numbered beforehand: a row with nothing else is one that nobody filled in. */
export function fillers(columns: Column[]): ReadonlySet<number> {
  const names = new Set(['序号', '序', '行号', 'no', '#']);
  return new Set(columns.filter((c) => names.has(headerKey(c.header).key)).map((c) => c.column));
}

/** A column is written in nearly every row from here on: what is blank in it was forgotten. */
const DENSE = 0.7;

/** Fields of which a blank without a merge is a blank: of nobody knows which class in a column that is written in every row. */
export function blankIsBlank(
  sheet: SheetCells,
  kind: Kind,
  columns: readonly Column[],
  { row, depth }: Pick<Header, 'row' | 'depth'>,
): ReadonlySet<string> {
  const rows = sheet.rows.slice(row + depth).filter((cells) => cells.filter(Boolean).length > 2);
  const dense = (key: string) => {
    const column = columns.find((one) => one.field === key)?.column;
    return column !== undefined && rows.filter((cells) => cells[column]).length > rows.length * DENSE;
  };
  return new Set(
    kind.fields
      .filter(({ key, fillDown }) => fillDown === 'merged' || (fillDown === 'sparse' && dense(key)))
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
