import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expiredBackups } from '../../../src/store/retention.ts';
import { sampleSchool } from '../../support/school.ts';

/** Whether a text stands anywhere in the bytes of the file, or beside it. */
const holds = (path: string, text: string) =>
  ['', '-wal'].some((end) => existsSync(path + end) && readFileSync(path + end).includes(text));

test('a pupil who left is forgotten in every byte of the file, and the sums stay', async () => {
  const { path, kaixue, store } = await sampleSchool();
  store.close();
  for (const line of [
    'issue 三1',
    'student in 诸葛无忌 三1 --number G20270001 --sex 男 --note 无忌的表哥也在本校',
    'student edit 诸葛无忌 --note 诸葛无忌对花生过敏',
    'task add 诸葛无忌的学籍档案',
    'student out 诸葛无忌 --books 退回 --note 转去城西',
  ])
    expect(await kaixue(line)).toMatchObject({ exit: 0 });
  expect(await kaixue('student purge 方敏涛 --yes')).toMatchObject({ exit: 2 });
  const plan = (await kaixue('plan --json')).out;
  expect(holds(path, '诸葛无忌') && holds(path, 'G20270001') && holds(path, '花生')).toBe(true);
  expect((await kaixue('student purge 诸葛无忌 --dry-run')).exit).toBe(0);
  expect(holds(path, '诸葛无忌')).toBe(true);
  expect((await kaixue('student purge 诸葛无忌')).exit).toBe(2);
  expect((await kaixue('student purge 诸葛无忌 --yes')).exit).toBe(0);
  for (const said of ['诸葛无忌', 'G20270001', '花生', '城西', '表哥'])
    expect([said, holds(path, said)]).toEqual([said, false]);
  expect((await kaixue('plan --json')).out).toBe(plan);
  expect((await kaixue('doctor')).exit).toBe(0);
  const [entry] = (await kaixue('log --limit 1 --json')).json.entries;
  expect(entry).toMatchObject({
    action: 'student-purge',
    command: 'kaixue student purge （已清除',
    ...entry,
  });
  expect(await kaixue(`undo ${entry.id}`)).toMatchObject({ exit: 65 });
  // The last one that can be undone is the one before.
  expect((await kaixue('undo --json')).json.undone[0].entry).toBe(entry.id - 1);
});

test('where another one has the name too, only what was done with the one who left goes', async () => {
  const { path, kaixue } = await sampleSchool();
  for (const line of [
    'student in 司空见 三1 --number G20270001',
    'student in 司空见惯 三1 --number G20270002',
    'student edit G20270001 --note 见字如面',
    'student edit G20270002 --note 司空见惯的弟弟',
    'student out G20270001 --books 退回',
    'student purge 司空见 --yes',
  ])
    expect(await kaixue(line)).toMatchObject({ exit: 0 });
  expect(holds(path, '见字如面')).toBe(false);
  expect((await kaixue('student show 司空见惯')).out).toContain('司空见惯的弟弟');
  expect((await kaixue('log')).out).toContain('student in 司空见惯');
});

test('one of the staff who left is forgotten likewise, and what they did stays', async () => {
  const { path, kaixue, store } = await sampleSchool();
  store.close();
  for (const line of [
    'staff add 诸葛无忌 --number T20270001 --phone 13900001111 --duty 掌钥匙 --department 语文组',
    'task add 盘点仓库 --owner 诸葛无忌 --note 诸葛无忌去拿钥匙',
    'issue 红墨水=1 --to 诸葛无忌',
    'training add 消防培训 --date 2027-02-27 --people 诸葛无忌',
  ])
    expect(await kaixue(line)).toMatchObject({ exit: 0 });
  await kaixue('staff edit 诸葛无忌 --duty 管仓门', { user: '诸葛无忌' });
  expect(await kaixue('staff purge 诸葛无忌 --yes')).toMatchObject({ exit: 2 });
  expect(await kaixue('staff remove 诸葛无忌 --yes')).toMatchObject({ exit: 0 });
  const stock = (await kaixue('stock list --json')).out;
  expect(await kaixue('staff purge 诸葛无忌 --yes')).toMatchObject({ exit: 0 });
  for (const said of ['诸葛无忌', 'T20270001', '13900001111', '掌钥匙', '管仓门'])
    expect([said, holds(path, said)]).toEqual([said, false]);
  expect((await kaixue('stock list --json')).out).toBe(stock);
  expect((await kaixue('staff list --all')).out).toContain('（已清除');
  expect((await kaixue('doctor')).exit).toBe(0);
});

test('older backups go once there is a whole one from after it', () => {
  const names = ['a.2027-02-20T08-00-00-000.asked.db', 'a.2027-02-22T08-00-00-000.asked.db'];
  const thinned = (isWhole: boolean, at?: string) =>
    expiredBackups(names, '2027-02-22T10:00:00.000Z', () => isWhole, at);
  expect(thinned(true)).toEqual([]);
  expect(thinned(true, '2027-02-22T07:00:00.000Z')).toEqual([names[0]]);
  expect(thinned(false, '2027-02-22T07:00:00.000Z')).toEqual([]);
  expect(thinned(true, '2027-02-22T09:00:00.000Z')).toEqual([]);
});
