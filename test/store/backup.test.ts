import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backupBefore } from '../../src/store/backup.ts';
import { openSchoolFile } from '../../src/store/open.ts';
import { expiredBackups } from '../../src/store/retention.ts';
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
  const half = (stamp: string) => `${name(stamp)}.part`; // a killed backup
  const halves = [
    half('2027-02-09T19-00-00'),
    `${half('2027-02-09T20-00-00')}-journal`,
    half('2027-02-22T09-30-00'),
  ];
  expect(expiredBackups([...names, ...halves, 'mine.db'], '2027-02-22T10:00:00.000Z').sort()).toEqual([
    name('2026-11-03T08-00-00'),
    half('2027-02-09T19-00-00'),
    `${half('2027-02-09T20-00-00')}-journal`,
    name('2027-02-10T08-00-00'),
  ]);
});
