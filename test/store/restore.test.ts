import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test, vi } from 'vitest';
import { backupBefore } from '../../src/store/backup.ts';
import { createSchoolFile, openSchoolFile } from '../../src/store/open.ts';
import { restore } from '../../src/store/restore.ts';
import { Refusal } from '../../src/words/problem.ts';
import { emptySchool, type TestSchool } from '../support/school.ts';

const names = ({ path }: TestSchool) => {
  const store = openSchoolFile(path);
  try {
    return store.all<{ name: string }>('SELECT name FROM department ORDER BY id').map((d) => d.name);
  } finally {
    store.close();
  }
};
const add = (school: TestSchool, name: string) =>
  school.change((tx) => tx.run('INSERT INTO department (name) VALUES (?)', name));
const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error) => (error instanceof Refusal ? [error.exit, error.problems[0]!.code] : error),
  );

test('a restore brings back the state of the backup and keeps the state before, also for who has the file open', async () => {
  const school = emptySchool();
  add(school, '甲');
  const backup = (await backupBefore(school.path, 'asked'))!;
  add(school, '乙');
  const kept = (await restore(school.path, backup))!;
  expect(names(school)).toEqual(['甲']);
  expect(school.store.all('SELECT name FROM department')).toEqual([{ name: '甲' }]);
  add(school, '丙');
  expect(names(school)).toEqual(['甲', '丙']);
  await restore(school.path, kept);
  expect(names(school)).toEqual(['甲', '乙']);
  expect(school.store.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
});

test('what is no sound school file is not restored, and nothing changes', async () => {
  const school = emptySchool();
  add(school, '甲');
  const backup = (await backupBefore(school.path, 'asked'))!;
  const cut = join(school.dir, 'cut.db');
  writeFileSync(cut, readFileSync(backup));
  truncateSync(cut, 8192);
  const picture = join(school.dir, 'picture.db');
  writeFileSync(picture, Buffer.alloc(9000, 7));
  expect(await code(restore(school.path, picture))).toEqual([78, 'not-a-school-file']);
  expect((await code(restore(school.path, cut)))[0]).toBe(78);
  expect(await code(restore(school.path, join(school.dir, 'none.db')))).toEqual([66, 'backup-missing']);
  expect(await code(restore(school.path, school.path))).toEqual([2, 'restore-itself']);
  expect(names(school)).toEqual(['甲']);
});

test('a damaged school file is moved aside and replaced', async () => {
  const school = emptySchool();
  add(school, '甲');
  const backup = (await backupBefore(school.path, 'asked'))!;
  school.store.close();
  writeFileSync(school.path, Buffer.alloc(9000, 7));
  const kept = (await restore(school.path, backup))!;
  expect(names(school)).toEqual(['甲']);
  expect(readFileSync(kept).equals(Buffer.alloc(9000, 7))).toBe(true);
  expect(readdirSync(school.dir).sort()).toEqual(['kaixue-backups', 'kaixue.db']);
});

test('what a deleted school file left beside it is not played into the restored one', async () => {
  const school = emptySchool();
  add(school, '甲');
  const backup = (await backupBefore(school.path, 'asked'))!;
  add(school, '乙');
  const wal = readFileSync(`${school.path}-wal`);
  school.store.close();
  rmSync(school.path);
  writeFileSync(`${school.path}-wal`, wal);
  expect(await restore(school.path, backup)).toBeUndefined();
  expect(names(school)).toEqual(['甲']);
});

test('a file that is being written is waited for', async () => {
  const school = emptySchool();
  const backup = (await backupBefore(school.path, 'asked'))!;
  add(school, '甲');
  const other = new Sqlite(school.path);
  other.exec('BEGIN IMMEDIATE');
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  try {
    const restoring = restore(school.path, backup);
    // It has found the file busy, and pauses.
    while (vi.getTimerCount() === 0) await new Promise(setImmediate);
    expect(names(school)).toEqual(['甲']);
    other.exec('ROLLBACK');
    other.close();
    vi.runAllTimers();
    await restoring;
  } finally {
    vi.useRealTimers();
  }
  expect(names(school)).toEqual([]);
});

test('a database without a school is not restored: nothing changes', async () => {
  const school = emptySchool();
  add(school, '甲');
  const empty = join(school.dir, 'empty.db');
  const db = new Sqlite(empty);
  db.exec('CREATE TABLE t (x); DROP TABLE t');
  db.close();
  expect(await code(restore(school.path, empty))).toEqual([78, 'not-a-school-file']);
  const bare = join(school.dir, 'bare.db');
  createSchoolFile(bare).close();
  expect(await code(restore(school.path, bare))).toEqual([78, 'backup-empty']);
  expect(names(school)).toEqual(['甲']);
});

test('a school that SQLite reads but undo could not is kept aside as it is, and replaced', async () => {
  const school = emptySchool();
  add(school, '甲');
  const backup = (await backupBefore(school.path, 'asked'))!;
  school.store.close();
  const db = new Sqlite(school.path);
  db.exec("UPDATE change SET new = '{'; UPDATE department SET name = '乙'");
  db.close();
  const kept = (await restore(school.path, backup))!;
  expect(names(school)).toEqual(['甲']);
  const aside = new Sqlite(kept);
  expect(aside.prepare('SELECT name FROM department').pluck().all()).toEqual(['乙']);
  aside.close();
});

test('a restore that another program keeps from being written is not said to be done', async () => {
  const school = emptySchool();
  const backup = (await backupBefore(school.path, 'asked'))!;
  add(school, '甲');
  school.store.close();
  const other = new Sqlite(school.path);
  other.pragma('journal_mode = DELETE');
  // Reading, which in this mode keeps others from committing.
  other.exec('BEGIN; SELECT * FROM department');
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  let ended: unknown;
  try {
    const restoring = code(restore(school.path, backup)).then((end) => {
      ended = end;
    });
    while (ended === undefined) {
      await new Promise(setImmediate);
      vi.runAllTimers();
    }
    await restoring;
  } finally {
    vi.useRealTimers();
  }
  expect(ended).toEqual([75, 'school-file-busy']);
  other.exec('ROLLBACK');
  other.close();
  expect(names(school)).toEqual(['甲']);
});
