import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openSchoolFile } from '../../src/store/open.ts';
import { journaledTables } from '../../src/store/triggers.ts';
import { runHere } from '../support/command.ts';
import { testFolder } from '../support/folder.ts';
import { prepareStep } from '../support/step.ts';
import { parseTranscript } from '../support/transcript.ts';

const cases = fileURLToPath(new URL('../cases/net', import.meta.url));

/** What stands in a school file, row by row, and its journal's entries, newest first. */
function look(folder: string): { rows: string[]; entries: number[] } {
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

describe('all that the commands of a case did, undone, is as it was', () => {
  for (const file of readdirSync(cases)) {
    const steps = parseTranscript(readFileSync(join(cases, file), 'utf8'));
    if (!steps.some(({ source }) => source.some((line) => /^(@ school|\$ kaixue init)/.test(line)))) continue;
    test(file, async () => {
      const folder = testFolder();
      let start: ReturnType<typeof look> | undefined;
      for (const step of steps) {
        await prepareStep(step, folder);
        if (step.source.some((line) => line.startsWith('@ school'))) start = look(folder);
        if (step.command === undefined) continue;
        const { exit } = await runHere(step.command, folder);
        if (exit === 0 && /^kaixue init (?!help|.*--(db|dry-run|help))/.test(step.command))
          start ??= look(folder);
      }
      if (!start) return;
      const kept = new Set<string>();
      for (const entry of look(folder).entries.filter((id) => !start!.entries.includes(id))) {
        const undo = await runHere(`TODAY=2027-07-31 kaixue undo ${entry} --json`, folder);
        if (undo.exit === 0)
          for (const one of undo.json.undone)
            for (const { table, row } of one.kept) kept.add(`${table} ${row} `);
        else expect(undo.err).toMatch(/"undo-(already|forgotten)"/);
      }
      const { rows } = look(folder);
      expect(start.rows.filter((row) => !rows.includes(row))).toEqual([]);
      // What the ledger refers to stays; it alone.
      const isKept = (row: string) => kept.has(/^\w+ \d+ /.exec(row)![0]);
      expect(rows.filter((row) => !start!.rows.includes(row) && !isKept(row))).toEqual([]);
    });
  }
});
