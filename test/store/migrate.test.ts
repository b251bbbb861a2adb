import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { APPLICATION_ID, migrate, VERSION, versionOf } from '../../src/store/migrate.ts';
import { openSchoolFile } from '../../src/store/open.ts';
import { STEPS } from '../../src/store/steps/index.ts';
import { transact } from '../../src/store/transact.ts';
import { testFolder } from '../support/folder.ts';
import { emptySchool, sampleSchool, TEST_ACTION } from '../support/school.ts';

/** A school file as the first release made it. */
function oldFile(): { dir: string; path: string } {
  const dir = testFolder();
  const path = join(dir, 'kaixue.db');
  const db = new Sqlite(path);
  db.pragma('journal_mode = WAL');
  migrate(db, STEPS.slice(0, 1));
  db.exec("INSERT INTO journal (at, who, command, action) VALUES ('2026', '旧', '旧', '旧')");
  db.exec("INSERT INTO school (id, name) VALUES (1, '旧学校')");
  db.close();
  return { dir, path };
}
const versionIn = (path: string) => {
  const db = new Sqlite(path, { readonly: true });
  try {
    return versionOf(db);
  } finally {
    db.close();
  }
};

test('an older file is read without being touched, and migrated by its first change, after a backup', () => {
  const { dir, path } = oldFile();
  const before = readFileSync(path);
  const store = openSchoolFile(path);
  expect(store.get('SELECT name FROM school')).toEqual({ name: '旧学校' });
  expect(versionOf(store.db)).toBe(VERSION);
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(dir).filter((name) => name === 'kaixue-backups')).toEqual([]);

  transact(store, TEST_ACTION, (tx) => tx.run("INSERT INTO department (name) VALUES ('教务处')"));
  expect(store.all('SELECT name FROM department')).toEqual([{ name: '教务处' }]);
  store.close();
  expect(versionIn(path)).toBe(VERSION);
  const [backup, ...more] = readdirSync(join(dir, 'kaixue-backups'));
  expect(more).toEqual([]);
  expect(versionIn(join(dir, 'kaixue-backups', backup!))).toBe(1);
});

test('a step that fails leaves the file at the version it had', () => {
  const { path } = oldFile();
  const db = new Sqlite(path);
  expect(() =>
    migrate(db, [STEPS[0]!, 'CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT; SELECT nonsense;']),
  ).toThrow();
  expect(versionOf(db)).toBe(1);
  expect(db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'extra'").get()).toBeUndefined();
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  db.close();
});

test('after a step the journal watches new tables and columns', () => {
  const { path } = oldFile();
  const db = new Sqlite(path);
  const step =
    'CREATE TABLE extra (id INTEGER PRIMARY KEY, x TEXT) STRICT; ALTER TABLE department ADD COLUMN floor INTEGER;';
  migrate(db, [STEPS[0]!, step]);
  db.exec("INSERT INTO extra (x) VALUES ('a'); INSERT INTO department (name, floor) VALUES ('教务处', 2);");
  expect(
    db.prepare("SELECT new FROM change WHERE tbl IN ('extra', 'department') ORDER BY id").pluck().all(),
  ).toEqual(['{"id":1,"x":"a"}', '{"id":1,"name":"教务处","floor":2}']);
  db.close();
});

test('a new file carries its mark', () => {
  const { store } = emptySchool();
  expect(store.db.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
  expect(store.db.pragma('journal_mode', { simple: true })).toBe('wal');
});

test('budgets of kinds come to be kept by the codes of the kinds', () => {
  const { path } = oldFile();
  const db = new Sqlite(path);
  migrate(db, STEPS.slice(0, 6));
  db.exec(`INSERT INTO setting (key, value) VALUES ('budget.2026-2027-2.课本', '1'), ('budget.2026-2027-2.exercise books', '2'),
    ('budget.2026-2027-1.办公用品', '3'), ('ready.lacking', '4')`);
  migrate(db, STEPS);
  expect(
    db.prepare("SELECT key FROM setting WHERE value IN ('1', '2', '3', '4') ORDER BY value").pluck().all(),
  ).toEqual([
    'budget.2026-2027-2.book',
    'budget.2026-2027-2.exercise-book',
    'budget.2026-2027-1.办公用品',
    'ready.lacking',
  ]);
  db.close();
});

test('tasks that came back become one series with what their first task says, and keep their days', () => {
  const db = new Sqlite(oldFile().path);
  migrate(db, STEPS.slice(0, 17));
  db.exec(`INSERT INTO term (id, code, opening) VALUES (1, '2026-2027-2', '2027-03-01');
    INSERT INTO recurring (id, term_id, title, every, from_day, to_day) VALUES (4, 1, '周检', 'weekly', '2027-03-05', '2027-03-12');
    INSERT INTO task (term_id, title, category, due_on, moved, recurring_id, note) VALUES
      (1, '周检', '安全', '2027-03-05', 1, 4, '看电'), (1, '周检', '安全', '2027-03-12', 1, 4, NULL), (1, '开会', '', '2027-03-12', 1, NULL, NULL)`);
  const journaled = () => db.prepare('SELECT count(*) FROM change').pluck().get();
  const before = journaled();
  migrate(db, STEPS);
  expect(journaled()).toBe(before);
  expect(
    db.prepare('SELECT id, title, every, category, note, to_day AS until, skipped FROM recurring').all(),
  ).toEqual([
    {
      id: 4,
      title: '周检',
      every: 'weekly',
      category: '安全',
      note: '看电',
      until: '2027-03-12',
      skipped: '[]',
    },
  ]);
  expect(db.prepare('SELECT occurs_on AS "on", moved FROM task ORDER BY id').all()).toEqual([
    { on: '2027-03-05', moved: 0 },
    { on: '2027-03-12', moved: 0 },
    { on: null, moved: 1 },
  ]);
  db.close();
});

test('a transfer from before what became of each title was written down is undone with what was filled in for it', async () => {
  const school = await sampleSchool();
  const today = '2027-02-26';
  const run = async (line: string) => expect((await school.kaixue(line, { today })).exit).toBe(0);
  const figures = async () => (await school.kaixue('plan --json', { today })).json.items;
  await run('issue --grade 1 --yes');
  const before = await figures();
  const [moved, left] = (await school.kaixue('student list --class 一1 --json')).json.students;
  await run(`student move ${moved.name} 一3 --books 随转`);
  await run(`student out ${left.name} --books 带走`);
  const db = new Sqlite(join(school.dir, 'kaixue.db'));
  db.exec(
    `DROP TRIGGER journal_standard_insert; DROP TRIGGER journal_standard_update; DROP TRIGGER journal_standard_delete;
     DROP INDEX standard_department; DROP INDEX standard_key; ALTER TABLE standard DROP COLUMN department_id;
     CREATE UNIQUE INDEX standard_key ON standard (id);
     DROP TRIGGER journal_staff_insert; DROP TRIGGER journal_staff_update; DROP TRIGGER journal_staff_delete;
     ALTER TABLE staff DROP COLUMN also_called;
     DROP TABLE transfer_copy; DELETE FROM change WHERE tbl = 'transfer_copy'; PRAGMA user_version = 28`,
  );
  db.close();
  expect(await figures()).not.toEqual(before);
  await run('undo --yes');
  await run('undo --yes');
  expect(await figures()).toEqual(before);
});
