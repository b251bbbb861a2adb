import type { Lexicon } from './columns.ts';
import { headerAt } from './header.ts';
import type { Kind, SheetCells } from './kind.ts';

/**
 * Tables of different kinds that stand one above the other on a sheet, each as a sheet of its own whose rows keep their places.
 * A new one begins where, below a blank row or a title, a header stands that none of the kinds of the table above has.
 */
export function stackedTables(sheet: SheetCells, kinds: readonly Kind[], words: Lexicon): SheetCells[] {
  const starts: number[] = [];
  let above: Kind[] = [];
  for (let r = 0; r < sheet.rows.length; r++) {
    if (filled(sheet, r) < 2 || (above.length > 0 && filled(sheet, r - 1) > 1)) continue;
    const here = kindsAt(sheet, r, kinds, words);
    if (here.length === 0) continue;
    if (above.length > 0 && !here.some((kind) => above.includes(kind))) starts.push(withTitle(sheet, r));
    above = here;
  }
  if (starts.length === 0) return [sheet];
  return [0, ...starts].map((from, i) => {
    const to = starts[i] ?? sheet.rows.length;
    return { ...sheet, rows: sheet.rows.slice(0, to).map((row, r) => (r < from ? [] : row)) };
  });
}

/** The kinds that would take this row for their header, and most of its words. */
function kindsAt(sheet: SheetCells, row: number, kinds: readonly Kind[], words: Lexicon): Kind[] {
  return kinds.filter((kind) => {
    const own = words.get(kind.name);
    const fields = own && headerAt(sheet, row, own)?.fields;
    return (
      fields !== undefined &&
      fields.size * 2 >= filled(sheet, row) &&
      kind.signature.every((group) => group.some((key) => fields.has(key))) &&
      !kind.unlike?.some((key) => fields.has(key))
    );
  });
}

function withTitle(sheet: SheetCells, row: number): number {
  let from = row;
  while (filled(sheet, from - 1) === 1) from--;
  return from;
}

function filled(sheet: SheetCells, row: number): number {
  return (sheet.rows[row] ?? []).reduce((sum, cell) => (cell ? sum + 1 : sum), 0);
}
