import { join } from 'node:path';
import { expect } from 'vitest';
import { openSchoolFile } from '../../src/store/open.ts';
import { journaledTables } from '../../src/store/triggers.ts';
import { runHere } from './command.ts';

/** What stands in a school file, row by row, and its journal's entries, newest first. */
export interface Look {
  rows: string[];
  entries: number[];
}

export function look(folder: string): Look {
  const store = openSchoolFile(join(folder, 'kaixue.db'));
  const rows = journaledTables(store.db).flatMap((table) =>
    store
      .all<{ id: number }>(`SELECT * FROM "${table}"`)
      .map((row) => `${table} ${row.id} ${JSON.stringify(row)}`),
  );
  const entries = store
    .all<{ id: number }>('SELECT id FROM journal WHERE undoes IS NULL ORDER BY id DESC')
    .map(({ id }) => id);
  store.close();
  return { rows, entries };
}

/** Undoes all that was done since, newest first: what was there is there again, and nothing else but what the ledger refers to. */
export async function expectUndone(folder: string, start: Look): Promise<void> {
  const kept = new Set<string>();
  for (const entry of look(folder).entries.filter((id) => !start.entries.includes(id))) {
    const undo = await runHere(`TODAY=2027-12-31 kaixue undo ${entry} --json`, folder);
    if (undo.exit === 0)
      for (const one of undo.json.undone) for (const { table, row } of one.kept) kept.add(`${table} ${row} `);
    else expect(undo.err).toMatch(/"undo-(already|forgotten)"/);
  }
  const [before, after] = [new Set(start.rows), new Set(look(folder).rows)];
  expect([...before].filter((row) => !after.has(row))).toEqual([]);
  // What the ledger refers to stays; it alone.
  const isKept = (row: string) => kept.has(/^\w+ \d+ /.exec(row)![0]);
  expect([...after].filter((row) => !before.has(row) && !isKept(row))).toEqual([]);
}
