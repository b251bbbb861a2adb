import { beforeEach, expect, test } from 'vitest';
import { emptySchool, type TestSchool } from '../support/school.ts';
import { scriptedAsk } from '../support/world.ts';

let school: TestSchool;
beforeEach(async () => {
  school = emptySchool();
  await school.json('supply add 白粉笔');
  await school.json('supply add 红墨水');
  await school.json('receive 白粉笔=39 红墨水=20 --draft');
});

async function held(): Promise<Record<string, number>> {
  const { items } = await school.json<{ items: { name: string; held: number }[] }>('stock list');
  return Object.fromEntries(items.map((one) => [one.name, one.held]));
}

test('one draft as a form: its rows are shown, and only those that differ are keyed in', async () => {
  const ask = scriptedAsk(['RK', '２＝18']);
  const { exit, out, err } = await school.kaixue('confirm', { ask });
  expect(`${exit} ${err}`).toMatch(/^0 [\s\S]*白粉笔[\s\S]*红墨水/);
  expect(out).toContain('20 → 18，比单上少 2');
  expect(await held()).toEqual({ 白粉笔: 39, 红墨水: 18 });
});

test('a row may be called by its item; what several rows are called is none', async () => {
  const ask = scriptedAsk(['墨水=18 白粉笔破损2']);
  expect((await school.kaixue('confirm 1', { ask })).exit).toBe(0);
  expect(await held()).toEqual({ 白粉笔: 37, 红墨水: 18 });
  await school.json('supply add 红粉笔');
  await school.json('receive 白粉笔=5 红粉笔=5 --draft');
  const several = await school.kaixue('confirm 2', { ask: scriptedAsk(['粉笔=4']) });
  expect(several.err).toContain('行号也可以写成品名');
});

test('more than the paper said is asked about first; no goes back to the form', async () => {
  const ask = scriptedAsk(['1=390', false, '1=40', true]);
  const { exit, out, err } = await school.kaixue('confirm 1', { ask });
  expect(`${exit} ${err}`).toMatch(/^0/);
  expect(ask.asked[1]).toBe('第 1 行 白粉笔：390 多于单上的 39，照此确认吗？');
  expect(out).toContain('39 → 40，比单上多 1');
  expect(await held()).toEqual({ 白粉笔: 40, 红墨水: 20 });
});

test('a row that the document does not have, or what is no pair, is told at the prompt', async () => {
  for (const [answer, said] of [
    ['3=5', '单上只有第 1 到 2 行'],
    ['2:5', '写成 3=45'],
  ] as const) {
    const { exit, err } = await school.kaixue('confirm 1', { ask: scriptedAsk([answer]) });
    expect(exit).toBe(70);
    expect(err).toContain(`refused: `);
    expect(err).toContain(said);
  }
  expect(await held()).toEqual({ 白粉笔: 0, 红墨水: 0 });
});

test('one answer confirms: yes that all agree; Enter alone confirms nothing', async () => {
  const entered = await school.kaixue('confirm 1', { ask: scriptedAsk(['']) });
  expect(entered.err).toContain('全部一致写 是');
  expect(await held()).toEqual({ 白粉笔: 0, 红墨水: 0 });
  const ask = scriptedAsk(['是']);
  expect((await school.kaixue('confirm 1', { ask })).exit).toBe(0);
  expect(ask.asked).toHaveLength(1);
  expect(await held()).toEqual({ 白粉笔: 39, 红墨水: 20 });
});
