import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSchoolFile } from '../../src/store/open.ts';
import { bundleChild, finished, startChild } from '../support/child.ts';
import { emptySchool } from '../support/school.ts';

const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;

function countingSchool() {
  const school = emptySchool();
  school.change((tx) => tx.run("INSERT INTO setting (key, value) VALUES ('count', '0')"));
  return school;
}

test('eight processes that write at once lose no change', async () => {
  const { path, store } = countingSchool();
  const writer = await bundleChild('store/children/writer.ts');
  const runs = Array.from({ length: 8 }, (_, i) => finished(startChild(writer, [path, `p${i}`, '25'])));
  for (const run of await Promise.all(runs)) expect(run).toMatchObject({ code: 0, err: '' });
  expect(store.get("SELECT value FROM setting WHERE key = 'count'")).toEqual({ value: '200' });
  expect(store.get('SELECT count(*) AS n, count(DISTINCT name) AS names FROM department')).toEqual({
    n: 200,
    names: 200,
  });
  expect(store.get("SELECT count(*) AS n FROM journal WHERE command LIKE 'writer%'")).toEqual({ n: 200 });
  expect(store.get('SELECT count(DISTINCT journal_id) AS n FROM change WHERE tbl = ?', 'department')).toEqual(
    { n: 200 },
  );
});

test('killed at any instant, the file holds the state before or after a command', async () => {
  const { path, store } = countingSchool();
  store.close();
  const writer = await bundleChild('store/children/writer.ts');
  for (let i = 0; i < 8; i++) {
    const child = startChild(writer, [path, `k${i}`, '100000']);
    // It says so after each change that it has made, and goes on: where in the next ones it is met is chance.
    await new Promise<void>((resolve) => {
      let changes = 0;
      child.stdout!.on('data', (lines) => {
        changes += String(lines).split('\n').length - 1;
        if (changes > 3 * i) resolve();
      });
    });
    child.kill('SIGKILL');
    await finished(child);
    const after = openSchoolFile(path);
    expect(after.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    const { value } = after.get<{ value: string }>("SELECT value FROM setting WHERE key = 'count'")!;
    expect(after.get('SELECT count(*) AS n FROM department')).toEqual({ n: Number(value) });
    expect(after.get("SELECT count(*) AS n FROM journal WHERE command LIKE 'writer%'")).toEqual({
      n: Number(value),
    });
    expect(Number(value)).toBeGreaterThan(i);
    after.close();
  }
});

test.skipIf(!isRoot)(
  'in a read-only folder it is read, also what is still in the -wal file, and not written',
  async () => {
    const { dir, path, change } = emptySchool();
    change((tx) => tx.run("INSERT INTO department (name) VALUES ('教务处')"));
    const folder = join(dir, 'read-only');
    mkdirSync(folder);
    // The open store has not checkpointed: the row is in the -wal file alone.
    copyFileSync(path, join(folder, 'kaixue.db'));
    copyFileSync(`${path}-wal`, join(folder, 'kaixue.db-wal'));
    expect(readFileSync(path).includes('教务处')).toBe(false);
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o444);
    chmodSync(folder, 0o555);
    chmodSync(dir, 0o755);
    const reader = await bundleChild('store/children/reader.ts');
    const run = await finished(startChild(reader, [join(folder, 'kaixue.db')], NOBODY));
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(run.out)).toEqual({
      school: '测试小学',
      departments: ['教务处'],
      tried: 2,
      write: '73 school-file-read-only',
    });
    expect(readdirSync(folder)).toEqual(['kaixue.db', 'kaixue.db-wal']);
  },
);

test.skipIf(!isRoot)(
  'a file that this user may not read is told from one that is only not to be written',
  async () => {
    const { dir, path, store } = emptySchool();
    store.close();
    chmodSync(dir, 0o755);
    const reader = await bundleChild('store/children/reader.ts');
    const run = await finished(startChild(reader, [path], NOBODY));
    expect(run.err).toContain('school-file-unreadable');
  },
);
