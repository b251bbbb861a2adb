import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSchoolFile, openSchoolFile } from '../../src/store/open.ts';
import { transact } from '../../src/store/transact.ts';
import { testFolder } from '../support/folder.ts';
import { emptySchool, TEST_ACTION } from '../support/school.ts';

test('a change is committed with its journal entry and the rows it changed', () => {
  const school = emptySchool();
  const id = school.change((tx) => tx.run("INSERT INTO department (name) VALUES ('教务处')").id, {
    name: 'department-add',
    args: { name: '教务处' },
  });
  const entry = school.store.get<{ id: number; who: string; args: string }>(
    'SELECT * FROM journal ORDER BY id DESC',
  );
  expect(entry).toMatchObject({ who: '测试员', command: 'kaixue test', args: '{"name":"教务处"}' });
  expect(
    school.store.all('SELECT journal_id, tbl, row_id, old, new FROM change WHERE tbl = ?', 'department'),
  ).toEqual([
    {
      journal_id: entry!.id,
      tbl: 'department',
      row_id: id,
      old: null,
      new: `{"id":${id},"name":"教务处","merged_into":null,"asked":0}`,
    },
  ]);
});

test('a commit is on the disk before it is said, however the file was opened', () => {
  const path = join(testFolder(), 'kaixue.db');
  createSchoolFile(path).close();
  for (const write of [false, true]) {
    const store = openSchoolFile(path, { write });
    // 2 is FULL; with less, a power cut takes back what others who had the file open kept from being moved into it.
    expect(transact(store, TEST_ACTION, (tx) => tx.get('PRAGMA synchronous'))).toEqual({ synchronous: 2 });
    store.close();
  }
});

test('a change that alters nothing leaves no journal entry', () => {
  const school = emptySchool();
  const before = school.store.all('SELECT id FROM journal');
  school.change((tx) => tx.run('UPDATE term SET opening = opening'));
  school.change((tx) => tx.get('SELECT 1'));
  expect(school.store.all('SELECT id FROM journal')).toEqual(before);
});

test('a dry run gives its value and leaves the file byte for byte', () => {
  const { path, store, change } = emptySchool();
  store.db.pragma('wal_checkpoint(TRUNCATE)');
  const before = readFileSync(path);
  expect(
    change((tx) => tx.run("INSERT INTO department (name) VALUES ('教务处')").changes, { dryRun: true }),
  ).toBe(1);
  store.db.pragma('wal_checkpoint(TRUNCATE)');
  expect(readFileSync(path).equals(before)).toBe(true);
});

test('what is thrown inside rolls everything back', () => {
  const { store, change } = emptySchool();
  expect(() =>
    change((tx) => {
      tx.run("INSERT INTO department (name) VALUES ('教务处')");
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(store.all('SELECT * FROM department')).toEqual([]);
  change((tx) => tx.run("INSERT INTO department (name) VALUES ('总务处')"));
  expect(store.all('SELECT name FROM department')).toEqual([{ name: '总务处' }]);
});

test('nobody writes but through transact, and not one inside another', () => {
  const { store, change } = emptySchool();
  expect(() => store.run("INSERT INTO department (name) VALUES ('教务处')")).toThrow();
  expect(() => store.all("INSERT INTO department (name) VALUES ('教务处') RETURNING id")).toThrow();
  expect(() => change(() => transact(store, TEST_ACTION, () => 1))).toThrow('transact inside transact');
  expect(() => change(() => Promise.resolve(1))).toThrow('must not wait');
  expect(store.all('SELECT * FROM department')).toEqual([]);
});

test('a row that REPLACE pushes out is journaled as deleted', () => {
  const { store, change } = emptySchool();
  change((tx) => tx.run("INSERT INTO department (id, name) VALUES (1, '教务处')"));
  change((tx) => tx.run("INSERT OR REPLACE INTO department (id, name) VALUES (2, '教务处')"));
  expect(
    store.all("SELECT row_id, old IS NULL AS added FROM change WHERE tbl = 'department' ORDER BY id"),
  ).toEqual([
    { row_id: 1, added: 1 },
    { row_id: 1, added: 0 },
    { row_id: 2, added: 1 },
  ]);
});
