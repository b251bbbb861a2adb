import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { rethrow } from '../../src/store/errors.ts';
import { findSchoolFile } from '../../src/store/find.ts';
import { VERSION } from '../../src/store/migrate.ts';
import { createSchoolFile, openSchoolFile } from '../../src/store/open.ts';
import { type ExitCode, Refusal } from '../../src/words/problem.ts';
import { testFolder } from '../support/folder.ts';
import { emptySchool } from '../support/school.ts';

function refusal(work: () => unknown): [ExitCode, string] | undefined {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return [error.exit, error.problems[0]!.code];
    throw error;
  }
  return undefined;
}

test('a school file is found: given, by environment, here, in a folder above', () => {
  const { dir, path } = emptySchool();
  const inner = join(dir, 'a', 'b');
  mkdirSync(inner, { recursive: true });
  expect(findSchoolFile(inner)).toBe(path);
  expect(findSchoolFile(dir)).toBe(path);
  expect(findSchoolFile(inner, 'x.db', 'y.db')).toBe(join(inner, 'x.db'));
  expect(findSchoolFile(inner, undefined, '/tmp/y.db')).toBe('/tmp/y.db');
  expect(findSchoolFile(testFolder())).toBeUndefined();
});

test('what is no school file is refused with 78, and left as it is', () => {
  const dir = testFolder();
  const files: Record<string, () => void> = {
    'empty.db': () => writeFileSync(join(dir, 'empty.db'), ''),
    'picture.db': () =>
      writeFileSync(
        join(dir, 'picture.db'),
        Buffer.concat([Buffer.from('\x89PNG\r\n'), Buffer.alloc(9000, 1)]),
      ),
    'other.db': () => {
      const db = new Sqlite(join(dir, 'other.db'));
      db.exec('CREATE TABLE t (x)');
      db.close();
    },
  };
  for (const [name, make] of Object.entries(files)) {
    make();
    const path = join(dir, name);
    const before = readFileSync(path);
    expect(refusal(() => openSchoolFile(path))).toEqual([78, 'not-a-school-file']);
    expect(refusal(() => openSchoolFile(path, { write: true }))).toEqual([78, 'not-a-school-file']);
    if (before.length > 0) expect(refusal(() => createSchoolFile(path))).toEqual([78, 'not-a-school-file']);
    expect(readFileSync(path).equals(before)).toBe(true);
  }
  expect(refusal(() => openSchoolFile(join(dir, 'none.db')))).toEqual([78, 'school-file-missing']);
  expect(refusal(() => openSchoolFile(dir))).toEqual([78, 'not-a-school-file']);
  expect(readdirSync(dir).sort()).toEqual(Object.keys(files).sort());
});

test('a file saved by a newer program is refused with 78', () => {
  const { path, store } = emptySchool();
  store.close();
  const db = new Sqlite(path);
  db.pragma('user_version = 99');
  db.close();
  expect(refusal(() => openSchoolFile(path))).toEqual([78, 'school-file-newer']);
  expect(refusal(() => openSchoolFile(path, { write: true }))).toEqual([78, 'school-file-newer']);
});

test('a damaged file is refused with 78', () => {
  const { path, store, dir } = emptySchool();
  store.close();
  const cut = join(dir, 'cut.db');
  copyFileSync(path, cut);
  truncateSync(cut, 3 * 4096);
  const reading = () => {
    const file = openSchoolFile(cut);
    try {
      file.all('SELECT * FROM school');
      file.all('PRAGMA quick_check');
      file.all('SELECT * FROM item JOIN line JOIN standard');
    } finally {
      file.close();
    }
  };
  expect(refusal(reading)).toEqual([78, 'school-file-corrupt']);
});

test('a file that another program holds is refused with 75', () => {
  const { path, store, change } = emptySchool();
  const other = new Sqlite(path);
  other.exec('BEGIN IMMEDIATE');
  store.db.pragma('busy_timeout = 50');
  expect(refusal(() => change((tx) => tx.run("INSERT INTO department (name) VALUES ('x')")))).toEqual([
    75,
    'school-file-busy',
  ]);
  // Readers do not wait for it.
  expect(store.all('SELECT name FROM school')).toEqual([{ name: '测试小学' }]);
  expect(openSchoolFile(path).get('SELECT name FROM school')).toEqual({ name: '测试小学' });
  other.exec('ROLLBACK');
  other.close();
  change((tx) => tx.run("INSERT INTO department (name) VALUES ('x')"));
});

test('a full disk is refused with 73 and leaves what was there', () => {
  const { store, change } = emptySchool();
  store.db.pragma(`max_page_count = ${store.db.pragma('page_count', { simple: true })}`);
  const fill = () =>
    change((tx) => {
      for (let i = 0; i < 2000; i++)
        tx.run('INSERT INTO department (name) VALUES (?)', `${i}`.padEnd(200, 'x'));
    });
  expect(refusal(fill)).toEqual([73, 'disk-full']);
  expect(store.all('SELECT * FROM department')).toEqual([]);
  store.db.pragma('max_page_count = 100000');
  fill();
});

test('what SQLite or the system says is explained in one place', () => {
  const meaning = (code: string) => refusal(() => rethrow('x.db', Object.assign(new Error(code), { code })));
  expect(meaning('SQLITE_IOERR_WRITE')).toEqual([73, 'school-file-unwritable']);
  expect(meaning('SQLITE_READONLY_DIRECTORY')).toEqual([73, 'school-file-read-only']);
  expect(meaning('SQLITE_CORRUPT_INDEX')).toEqual([78, 'school-file-corrupt']);
  expect(meaning('ENOSPC')).toEqual([73, 'disk-full']);
  expect(meaning('SQLITE_IOERR_SHMSIZE')).toEqual([73, 'disk-full']);
  expect(meaning('EISDIR')).toEqual([78, 'not-a-school-file']);
  expect(() =>
    rethrow('x.db', Object.assign(new Error('unique'), { code: 'SQLITE_CONSTRAINT_UNIQUE' })),
  ).toThrow('unique');
});

test('a new file is private; a second school is not made over the first; a file left by a killed init is taken over', () => {
  const dir = testFolder();
  const path = join(dir, 'kaixue.db');
  createSchoolFile(path).close();
  expect(statSync(path).mode & 0o777).toBe(0o600);
  createSchoolFile(path).close();
  writeFileSync(join(dir, 'zero.db'), '');
  createSchoolFile(join(dir, 'zero.db')).close();
  expect(refusal(() => createSchoolFile(emptySchool().path))).toEqual([73, 'school-file-exists']);
  expect(refusal(() => createSchoolFile('/proc/kaixue.db'))?.[0]).toBe(73);
  expect(readdirSync(dir).sort()).toEqual(['kaixue.db', 'zero.db']);
});

test('reading leaves the file and its folder as they were', () => {
  const { dir, path, store } = emptySchool();
  store.close();
  const before = readFileSync(path);
  const reader = openSchoolFile(path);
  reader.all('SELECT * FROM term');
  reader.close();
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(dir)).toEqual(['kaixue.db']);
});

test('a version that its tables belie is damage (78), not a fault of ours', () => {
  for (const version of [-1, -(2 ** 31), 0, 1, 5, VERSION - 1]) {
    const { path, store } = emptySchool();
    store.close();
    const db = new Sqlite(path);
    db.pragma(`user_version = ${version}`);
    db.close();
    for (const write of [false, true])
      expect([version, refusal(() => openSchoolFile(path, { write }))]).toEqual([
        version,
        [78, 'school-file-corrupt'],
      ]);
  }
});
