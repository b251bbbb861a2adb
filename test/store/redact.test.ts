import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kaixueIn } from '../support/command.ts';
import { testFolder } from '../support/folder.ts';
import { sampleSchool } from '../support/school.ts';

test('a copy for others has no name, phone or note of anybody in any byte, and every figure as it was', async () => {
  const school = await sampleSchool();
  const [pupil] = school.store.all<{ name: string }>('SELECT name FROM student ORDER BY id LIMIT 1');
  const [teacher] = school.store.all<{ name: string; phone: string }>(
    'SELECT name, phone FROM staff ORDER BY id LIMIT 1',
  );
  for (const line of [
    ['task', 'add', `给${pupil!.name}补书`, '--note', '家长电话13912345678'],
    ['repair', 'add', '101', `${teacher!.name}说灯坏了`, '--by', '路过的赵一二'],
    ['request', 'add', '体育组', '足球=5', '--by', '来访的钱三四', '--yes'],
    ['issue', '红墨水=1', '--to', '语文组', '--purpose', `${pupil!.name}代领`],
    ['student', 'edit', pupil!.name, '--note', '过敏'],
    ['undo', '--yes'],
  ])
    expect((await school.kaixue(line, { today: '2027-02-26' })).err).not.toContain('✗');
  const folder = testFolder();
  const copy = join(folder, 'copy.db');
  expect((await school.kaixue(['backup', '--redact', copy])).exit).toBe(0);
  const bytes = readFileSync(copy).toString('utf8');
  const names = school.store
    .all<{ name: string }>('SELECT name FROM student UNION SELECT name FROM staff')
    .map(({ name }) => name);
  expect(names.length).toBeGreaterThan(500);
  const phones = school.store
    .all<{ phone: string }>('SELECT phone FROM staff WHERE phone IS NOT NULL')
    .map(({ phone }) => phone);
  const typed = ['赵一二', '钱三四', '13912345678', '过敏', '代领'];
  expect([...names, ...phones, ...typed].filter((one) => bytes.includes(one))).toEqual([]);
  const today = '2027-02-26';
  for (const line of ['plan --json', 'stock list --json', 'class list --columns class,pupils --json']) {
    const of = async (db: string) =>
      (await kaixueIn(folder, [...line.split(' '), '--db', db], { today })).out;
    expect(await of(copy)).toBe(await of(school.path));
  }
  expect((await kaixueIn(folder, ['doctor', '--db', copy])).exit).toBe(0);
});
