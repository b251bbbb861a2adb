import type { KindWords } from './columns.ts';
import type { Column } from './header.ts';
import { headerKey } from './header-text.ts';
import type { RawCell } from './kind.ts';
import { simplified } from './parse/simplified.ts';

/** Columns that are numbered beforehand: a row with nothing else is one that nobody filled in. */
export function fillers(columns: Column[]): ReadonlySet<number> {
  const names = new Set(['序号', '序', '行号', 'no', '#']);
  return new Set(columns.filter((c) => names.has(headerKey(c.header).key)).map((c) => c.column));
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
