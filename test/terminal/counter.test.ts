import { beforeEach, expect, it } from 'vitest';
import { kaixueIn } from '../support/command.ts';
import { emptySchool } from '../support/school.ts';
import { scriptedAsk } from '../support/world.ts';

let folder = '';
const run = (line: string, answers?: Parameters<typeof scriptedAsk>[0]) =>
  kaixueIn(folder, line, answers ? { ask: scriptedAsk(answers) } : {});

beforeEach(async () => {
  folder = emptySchool().dir;
  for (const line of [
    'class add 三1',
    'staff add 韩娟',
    'supply add 红墨水 --spec 60ml --unit 瓶',
    'receive 红墨水=20',
  ])
    await run(line);
});

it('a draft at the counter has gone to nobody yet, and says how it is confirmed', async () => {
  const { out, err } = await run('issue 红墨水=2 --to 韩娟 --draft');
  expect(out).toMatch(/^韩娟待领 红墨水 60ml 2瓶，出库单 CK\S+（编号 2）。/);
  expect(err).toContain('kaixue confirm 2 确认');
  expect((await run('issue 红墨水=2 --to 韩娟')).out).toMatch(/^韩娟领 /);
});

it('whom it goes to or comes from stands before an item and a number', async () => {
  expect((await run('issue 韩娟 红墨水 2')).out).toMatch(/^韩娟领 红墨水 60ml 2瓶/);
  expect((await run('issue 三1 红墨水 60ml 1瓶')).out).toMatch(/^三\(1\)班领 红墨水 60ml 1瓶/);
  expect((await run('return 韩娟 红墨水 1')).out).toMatch(/^韩娟退库 红墨水 60ml 1瓶/);
  expect((await run('issue 红墨水 60ml 2')).exit).toBe(2);
});

it('asks at a terminal to whom, and why', async () => {
  expect(await run('issue', ['三1'])).toMatchObject({ exit: 0, err: '' });
  expect((await run('issue')).exit).toBe(2);
  expect((await run('damage 红墨水=1', ['受潮'])).out).toMatch(/^报损 /);
  expect((await run('damage 红墨水=1')).exit).toBe(2);
  expect((await run('return 红墨水=1 --to-supplier 文具店', ['漏了'])).exit).toBe(0);
  expect((await run('scrap 红墨水=1', ['过期'])).exit).toBe(0);
});

it('a document is on its own paper only, and an opening balance on none', async () => {
  await run('issue 红墨水=2 --to 韩娟');
  const other = await run('print receipt 2');
  expect([other.exit, other.err]).toEqual([2, expect.stringContaining('kaixue print 出库单 -d 2')]);
  expect((await run('print issue-note 1')).err).toContain('kaixue print 到货验收单 -d 1');
  expect((await run('print class-packet -d 1')).exit).toBe(2);
  expect((await run('print receipt 1 -f term')).exit).toBe(0);
  await run('damage 红墨水=1 --reason 受潮');
  expect((await run('print issue-note 3 -f term')).exit).toBe(0);
});

it('what is owed and on no order is to be ordered, not waited for', async () => {
  for (const line of ['standard add 红墨水 30 --per 每班', 'issue 三1', 'issue 三1']) await run(line);
  const before = await run('owed');
  expect([before.err, before.err.includes('order list')]).toEqual([
    expect.stringContaining('kaixue plan --short'),
    false,
  ]);
  await run('order make');
  expect((await run('owed')).err).toContain('等到货：kaixue order list --open');
});

it('a book list that was read is not asked for because there are no classes yet', async () => {
  folder = emptySchool().dir;
  expect((await run('')).out).toContain('读入教材征订目录');
  await run('book add 语文 --grade 3 --subject 语文');
  expect((await run('')).out).not.toContain('读入教材征订目录');
});

it('a pupil is added with the class behind the name; what the hint says runs as it is printed', async () => {
  await kaixueIn(folder, ['student', 'add', 'Li Hua', '三1']);
  const { students } = (await run('student list --json')).json;
  expect(students).toMatchObject([{ name: 'Li Hua', class: '3-1' }]);
  const { err } = await kaixueIn(folder, ['student', 'add', 'Li Ming']);
  expect(err).toContain('kaixue student add "Li Ming" --class');
});
