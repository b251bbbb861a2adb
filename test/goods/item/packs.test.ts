import { beforeEach, expect, test } from 'vitest';
import { smallSchool, type TestSchool } from '../../support/school.ts';

let school: TestSchool;
beforeEach(async () => {
  school = smallSchool();
  await school.kaixue('supply add 田字格本 --unit 本 --pack 50');
  await school.kaixue('supply add 扫帚 --unit 把 --pack 1');
  await school.kaixue('supply add 复印纸 --unit 包');
});
const row = async (item: string) =>
  (await school.json<{ items: { held: number; packs: number; loose: number }[] }>(`stock list ${item}`))
    .items[0]!;

test('goods come and are counted by packs and loose copies', async () => {
  expect((await school.kaixue('receive 田字格本=2包+10')).exit).toBe(0);
  expect(await row('田字格本')).toMatchObject({ held: 110, packs: 2, loose: 10 });
  expect((await school.kaixue('stock list')).out).toContain('2包+零10本');
  await school.kaixue('count open');
  expect((await school.kaixue('count enter 田字格本 ２包零8本 --reason 受潮')).exit).toBe(0);
  expect((await school.kaixue('count close')).exit).toBe(0);
  expect(await row('田字格本')).toMatchObject({ held: 108 });
});

test('a pack of one is no pack, and what is counted by the pack is counted so', async () => {
  await school.kaixue('receive 扫帚=3 复印纸=2包');
  expect(await row('扫帚')).toMatchObject({ held: 3, packs: 0, loose: 3 });
  expect(await row('复印纸')).toMatchObject({ held: 2 });
  await school.kaixue('standard add 扫帚 1 --per class');
  await school.kaixue('issue --all');
  for (const sheet of ['class-supplies', 'pick-list', 'issue-register'])
    expect((await school.kaixue(`print ${sheet} -f term -o -`)).out).not.toMatch(/[1-9]包/);
  expect((await school.kaixue('plan')).out).not.toMatch(/[1-9]包/);
});

test('packs of unknown size are refused', async () => {
  await school.kaixue('supply edit 扫帚 --pack -');
  expect(await school.kaixue('receive 扫帚=2包')).toMatchObject({
    exit: 65,
    err: expect.stringContaining('每包多少'),
  });
});
