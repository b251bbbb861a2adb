import { foreignTables } from './foreign.ts';
import { roster } from './kinds/roster.ts';
import { type ListKind, listTables } from './list.ts';
import type { Table } from './table.ts';

const LISTS: ListKind[] = [roster];

/** Every table, the same at every run. */
export function corpus(): Table[] {
  const all = [...LISTS.flatMap((kind, i) => listTables(kind, i)), ...foreignTables()];
  const ids = new Set<string>();
  for (const { id } of all) {
    if (ids.has(id)) throw new Error(`two tables are called ${id}`);
    ids.add(id);
  }
  return all;
}
