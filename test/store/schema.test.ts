import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as zh from '../../src/words/zh/index.ts';
import { emptySchool } from '../support/school.ts';

const SNAPSHOT = new URL('./schema.sql', import.meta.url);

/** After a new step: UPDATE=1 npx vitest run --config test/vitest.config.ts test/store/schema.test.ts, and read the difference. */
test('a new file has exactly the schema of test/store/schema.sql', () => {
  const { store } = emptySchool();
  const schema = store
    .all<{ sql: string }>(
      "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY tbl_name, type = 'table' DESC, name",
    )
    .map((row) => `${row.sql};\n`)
    .join('\n');
  if (process.env.UPDATE === '1') writeFileSync(SNAPSHOT, schema);
  expect(schema).toBe(readFileSync(SNAPSHOT, 'utf8'));
});

test('every table is STRICT and has an integer id, which the journal needs', () => {
  const { store } = emptySchool();
  const tables = store.all<{ name: string; strict: number }>(
    "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
  );
  expect(tables.length).toBeGreaterThan(20);
  for (const { name, strict } of tables) {
    expect([name, strict]).toEqual([name, 1]);
    const id = store.get("SELECT type, pk FROM pragma_table_info(?) WHERE name = 'id'", name);
    expect([name, id]).toEqual([name, { type: 'INTEGER', pk: 1 }]);
  }
});

test('the log has a word for every table whose rows commands change', () => {
  const tables = [...readFileSync(SNAPSHOT, 'utf8').matchAll(/TRIGGER "journal_(\w+)_insert"/g)].map(
    (match) => match[1]!,
  );
  expect(tables.length).toBeGreaterThan(40);
  expect(tables.filter((table) => !(table in zh.log.tables))).toEqual([]);
});
