import { INVENTED, UNKNOWN } from './invented.ts';
import { Random } from './random.ts';
import type { Table } from './table.ts';

/**
 * Every table of ours with one header word replaced: by one that says nothing, and by each of ten invented ones. `sampled`: one of
 * these for each table.
 */
export function rewordedTables(tables: readonly Table[], sampled: boolean): Table[] {
  return tables
    .filter((table) => !table.foreign && !table.unreadable)
    .flatMap((table) => {
      const all = table.words.flatMap(({ word, concept }) =>
        [UNKNOWN, ...wordings(concept)].map((to) => [word, to] as const),
      );
      const taken = sampled && all.length > 0 ? [new Random(table.id).pick(all)] : all;
      return taken.map(([from, to]) => reworded(table, from, to));
    });
}

function wordings(concept: string): string[] {
  const words = INVENTED[concept]?.split(' ');
  if (!words) throw new Error(`no invented words for ${concept}`);
  return words;
}

/** The table with one header word replaced by another, in every sheet. */
function reworded(table: Table, from: string, to: string): Table {
  const sheets = table.sheets.map((sheet) => {
    const header = sheet.rows.findIndex((cells) => cells.includes(from));
    const rows = sheet.rows.map((cells, i) =>
      i === header ? cells.map((c) => (c === from ? to : c)) : cells,
    );
    return { ...sheet, rows };
  });
  return { ...table, id: `${table.id} ${from}→${to}`, sheets };
}
