import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test, vi } from 'vitest';
import { backupBefore, backupTo } from '../../src/store/backup.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openSchoolFile } from '../../src/store/open.ts';
import { expiredBackups } from '../../src/store/retention.ts';
import { STEPS } from '../../src/store/steps/index.ts';
import { Refusal } from '../../src/words/problem.ts';
import { testFolder } from '../support/folder.ts';
import { emptySchool } from '../support/school.ts';

test('a backup is a whole school file, readable by its owner only, with nothing beside it', async () => {
  const { dir, path, change } = emptySchool();
  change((tx) => tx.run("INSERT INTO department (name) VALUES ('教务处')"));
  const backup = (await backupBefore(path, 'import'))!;
  expect(readdirSync(join(dir, 'kaixue-backups'))).toHaveLength(1);
  expect(statSync(backup).mode & 0o777).toBe(0o600);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  const copy = openSchoolFile(backup);
  expect(copy.all('SELECT name FROM department')).toEqual([{ name: '教务处' }]);
  copy.close();
});

test('without a file there is nothing to back up', async () => {
  const { dir } = emptySchool();
  expect(await backupBefore(join(dir, 'none.db'), 'import')).toBeUndefined();
});

test('backups thin with age: all of a day, one a day for a month, one a month after', () => {
  const name = (stamp: string) => `kaixue.${stamp}-000.import.db`;
  const names = [
    '2027-02-22T08-00-00', // last day: both stay
    '2027-02-22T09-00-00',
    '2027-02-10T08-00-00', // same day: the earlier goes
    '2027-02-10T18-00-00',
    '2027-02-09T18-00-00',
    '2026-11-03T08-00-00', // same month: the earlier goes
    '2026-11-20T08-00-00',
    '2026-10-20T08-00-00',
  ].map(name);
  const whole = () => true;
  expect(expiredBackups([...names, 'mine.db'], '2027-02-22T10:00:00.000Z', whole).sort()).toEqual([
    name('2026-11-03T08-00-00'),
    name('2027-02-10T08-00-00'),
  ]);
  const damaged = name('2027-02-10T18-00-00');
  expect(expiredBackups(names, '2027-02-22T10:00:00.000Z', (one) => one !== damaged)).toEqual([
    name('2026-11-03T08-00-00'),
  ]);
});

test('thinning keeps the last whole backup of a day, whatever came after it', async () => {
  const { dir, path } = emptySchool();
  const whole = (await backupBefore(path, 'import'))!;
  const folder = join(dir, 'kaixue-backups');
  const earlier = join(folder, 'kaixue.2027-01-05T08-00-00-000.import.db');
  const halfOne = join(folder, 'kaixue.2027-01-05T09-00-00-000.migrate.db');
  renameSync(whole, earlier);
  writeFileSync(halfOne, readFileSync(earlier).subarray(0, 8192));
  vi.useFakeTimers({ now: new Date('2027-01-20T08:00:00Z'), toFake: ['Date'] });
  try {
    await backupBefore(path, 'import');
  } finally {
    vi.useRealTimers();
  }
  expect(readdirSync(folder)).toHaveLength(3);
});

/** Every page of a table's rows is overwritten: SQLite opens the file, and fails where it reads on. */
function damage(path: string): void {
  const db = new Sqlite(path);
  db.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE');
  const { rootpage } = db.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'term'").get() as {
    rootpage: number;
  };
  db.close();
  const bytes = readFileSync(path);
  bytes.fill(0xee, (rootpage - 1) * 4096, rootpage * 4096);
  writeFileSync(path, bytes);
}
const files = (dir: string) => (existsSync(dir) ? readdirSync(dir) : []);

test('a damaged school file is not backed up over good ones, and no half of it is left', async () => {
  const { dir, path, store } = emptySchool();
  const good = (await backupBefore(path, 'import'))!;
  store.close();
  damage(path);
  await expect(backupBefore(path, 'import')).rejects.toMatchObject({ exit: 78 });
  expect(files(join(dir, 'kaixue-backups'))).toEqual([basename(good)]);
});

test('nor is one whose journal undo could not read', async () => {
  const { dir, path, store, change } = emptySchool();
  change((tx) => tx.run("INSERT INTO department (name) VALUES ('教务处')"));
  store.close();
  const db = new Sqlite(path);
  db.exec(`UPDATE change SET new = '{"id":' WHERE id = 1`);
  db.close();
  await expect(backupBefore(path, 'import')).rejects.toMatchObject({ exit: 78 });
  expect(files(join(dir, 'kaixue-backups'))).toEqual([]);
});

test('a migration that cannot back up leaves no half of a backup, and the file at its version', () => {
  const dir = testFolder();
  const path = join(dir, 'kaixue.db');
  const db = new Sqlite(path);
  migrate(db, STEPS.slice(0, 1));
  db.exec(`INSERT INTO journal (at, who, command, action) VALUES ('2026', '旧', '旧', '旧');
    INSERT INTO school (id, name) VALUES (1, '旧学校');
    INSERT INTO term (code, opening) VALUES ('2026-2027-2', '2027-03-01')`);
  db.close();
  damage(path);
  const before = readFileSync(path);
  expect(() => openSchoolFile(path, { write: true })).toThrow(Refusal);
  expect(files(join(dir, 'kaixue-backups'))).toEqual([]);
  expect(readFileSync(path).subarray(100).equals(before.subarray(100))).toBe(true);
});

test('what a killed backup left goes with the next one; what a living one writes stays', async () => {
  const { dir, path } = emptySchool();
  const folder = join(dir, 'kaixue-backups');
  mkdirSync(folder);
  const { pid: dead } = spawnSync(process.execPath, ['-e', '0']);
  const name = (pid: number, end = '') => `kaixue.2027-02-09T19-00-00-000.import.db.${pid}.part${end}`;
  const left = [name(dead), name(dead, '-journal'), name(dead, '-wal'), name(process.ppid)];
  for (const one of left) writeFileSync(join(folder, one), '');
  writeFileSync(join(dir, `copy.db.${dead}.part`), '');
  await backupBefore(path, 'import');
  expect(files(folder).filter((one) => one.includes('.part'))).toEqual([name(process.ppid)]);
  await backupTo(path, join(dir, 'copy.db'));
  expect(files(dir).filter((one) => one.startsWith('copy'))).toEqual(['copy.db']);
});
