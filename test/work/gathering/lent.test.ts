import { beforeEach, describe, expect, test } from 'vitest';
import { smallSchool, type TestSchool } from '../../support/school.ts';
import { scriptedAsk } from '../../support/world.ts';

const today = '2027-05-28';
let school: TestSchool;
beforeEach(async () => {
  school = smallSchool();
  await school.kaixue('supply add 接力棒 --unit 根 --category 体育器材');
  await school.kaixue('supply add 奖状 --unit 张');
  await school.kaixue('receive 接力棒=8 奖状=200');
  await school.kaixue('event add 运动会 --date 2027-06-01 --owner 范芳轩');
});
const run = (typed: string, more: object = {}) => school.kaixue(typed, { today, ...more });
const held = async (item: string) =>
  (await school.json<{ items: { held: number; lent?: number }[] }>(`stock list ${item}`, { today }))
    .items[0]!;
const planned = async (item: string) =>
  (
    await school.json<{ items: { name: string; short: number; to_buy: number; need: number }[] }>('plan', {
      today,
    })
  ).items.find((row) => row.name === item);

describe('Gear is lent: it stays in the books, shown as out', () => {
  beforeEach(async () => {
    await run('event need 运动会 接力棒=6 --lent');
    await run('event issue 运动会');
  });

  test('in stock, in history, and until somebody says that it came back', async () => {
    expect(await held('接力棒')).toMatchObject({ held: 8, lent: 6 });
    expect((await run('stock history 接力棒')).out).toMatch(/2027-05-28\s+借出\s+6\s+8\s+运动会/);
    // Nothing is back by default.
    expect(await run('event return 运动会')).toMatchObject({
      exit: 2,
      err: expect.stringContaining('接力棒 6根'),
    });
    expect(await held('接力棒')).toMatchObject({ lent: 6 });
    expect((await run('event return 运动会 接力棒=3 --lost 接力棒=1 --damaged 接力棒=1')).out).toMatch(
      /报损（BS\d+-001）/,
    );
    expect(await held('接力棒')).toMatchObject({ held: 6, lent: 1 });
    expect((await run('event return 运动会 接力棒=2')).exit).toBe(65);
    expect((await run('event return 运动会 --all')).out).toContain('全部归还');
    expect(await held('接力棒')).toMatchObject({ held: 6, lent: 0 });
    expect((await school.kaixue('doctor')).exit).toBe(0);
  });

  test('asked for each thing at a terminal', async () => {
    const ask = scriptedAsk([4, 1, 1]);
    expect((await run('event return 运动会', { ask })).out).toContain('全部归还');
    expect(await held('接力棒')).toMatchObject({ held: 6, lent: 0 });
    expect((await run('undo')).exit).toBe(0);
    expect(await held('接力棒')).toMatchObject({ held: 8, lent: 6 });
  });

  test('the end of the event and home say what is out', async () => {
    expect((await run('event done 运动会')).out).toContain('接力棒 6根');
    const { next } = await school.json<{ next: { what: string }[] }>('home', { today: '2027-06-02' });
    expect(next.map((one) => one.what).join()).toContain('“运动会”借出的器材还有 6 件没还');
  });

  test('it is needed as on the busiest day only, and never bought for what is lent', async () => {
    await run('event add 展演 --date 2027-06-03');
    await run('event need 展演 接力棒=8 --lent');
    expect(await planned('接力棒')).toMatchObject({ short: 0, to_buy: 0 });
  });
});

describe('Goods of an event', () => {
  test('come from somewhere: what others lend is never bought, and not taken from the storeroom', async () => {
    await run('event need 运动会 接力棒=20 --lent --source 借自体育局');
    expect(await planned('接力棒')).toMatchObject({ need: 0, short: 0, to_buy: 0 });
    expect((await run('event issue 运动会')).exit).toBe(0);
    expect(await held('接力棒')).toMatchObject({ held: 8, lent: 0 });
    expect((await run('event show 运动会')).out).toContain('借自体育局');
    expect((await run('event need 运动会 接力棒=2 --source 天上')).exit).toBe(2);
  });

  test('are handed out in part where one is short, and what lacks is said', async () => {
    await run('event need 运动会 接力棒=10 --lent');
    await run('event need 运动会 奖状=50');
    const ran = await run('event issue 运动会');
    expect(ran.exit).toBe(0);
    expect(ran.out).toMatch(/还差：\n {2}接力棒 2根/);
    expect(await held('奖状')).toMatchObject({ held: 150 });
    expect(await run('event issue 运动会')).toMatchObject({
      exit: 65,
      err: expect.stringContaining('不够发 2'),
    });
  });

  test('can be taken off, unless they were handed out', async () => {
    await run('event need 运动会 奖状=50');
    await run('event need 运动会 接力棒=2 --lent');
    expect((await run('event need 运动会 奖状=0')).exit).toBe(0);
    await run('event issue 运动会 接力棒=1');
    expect(await run('event need 运动会 接力棒=0')).toMatchObject({
      exit: 65,
      err: expect.stringContaining('已经发给'),
    });
  });
});

describe('What else is at the place of an event is said', () => {
  test('another event, and lessons', async () => {
    expect((await run('event add 展演 --date 2027-06-01 --venue 操场 --time 上午')).out).not.toContain(
      '地点冲突',
    );
    expect((await run('event edit 运动会 --venue 操场')).out).toContain(
      '地点冲突：2027-06-01 操场还有“展演”',
    );
    expect((await run('event edit 运动会 --time 下午')).out).not.toContain('地点冲突');
    school.change((tx) =>
      tx.run(
        "INSERT INTO lesson (term_id, class_id, weekday, period, subject, room_id) VALUES (1, 2, 2, 5, '体育', 4)",
      ),
    );
    expect((await run('event show 运动会')).out).toContain('操场有 1 节课：三(2)班 第5节 体育');
    expect((await run('event show 展演')).out).not.toContain('节课');
  });
});

test('the classes of other grades have no task of its checklist', async () => {
  const made = await run('event add 低年级会 --date 2027-06-04 --grades 1 --checklist sports-day --json');
  expect(made.exit).toBe(0);
  const { tasks } = await school.json<{ tasks: { class?: string | null }[] }>(
    'task list --event 低年级会 --all',
    { today },
  );
  expect([...new Set(tasks.flatMap((one) => one.class ?? []))]).toEqual(['1-1']);
});

test('what lasts is not wanted anew next term, unless it is said to be used up', async () => {
  await school.kaixue('supply add 粉笔 --unit 盒');
  await school.kaixue('receive 粉笔=20');
  for (const item of ['接力棒', '粉笔']) await school.kaixue(`standard add ${item} 2 --per class`);
  await school.kaixue('issue 三1 三2 一1 --kind supply');
  await school.kaixue('term new --opens 2027-09-01 --yes', { today: '2027-07-10' });
  const owed = async (item: string) =>
    (
      await school.json<{ items: { name: string; owed: number }[] }>('plan --term 2027-2028-1', {
        today: '2027-07-10',
      })
    ).items.find((row) => row.name === item)?.owed ?? 0;
  // The new first grade has no baton yet; chalk is used up everywhere.
  expect([await owed('接力棒'), await owed('粉笔')]).toEqual([2, 4]);
});
