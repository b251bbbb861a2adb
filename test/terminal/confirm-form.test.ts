import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../../src/terminal/run.ts';
import { fakeWorld, scriptedAsk } from '../support/world.ts';

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kaixue-form-'));
  await typed('init', '测试小学', '--opens', '2027-03-01');
  await typed('supply', 'add', '白粉笔');
  await typed('supply', 'add', '红墨水');
  await typed('receive', '白粉笔=39', '红墨水=20', '--draft');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const typed = (...argv: string[]) => run(argv, fakeWorld(folder, null));

async function held(): Promise<Record<string, number>> {
  const world = fakeWorld(folder, null);
  await run(['stock', 'list', '--json'], world);
  const { items } = JSON.parse(world.terminal.stdout);
  return Object.fromEntries(items.map((one: { name: string; held: number }) => [one.name, one.held]));
}

test('one draft as a form: its rows are shown, and only those that differ are keyed in', async () => {
  const ask = scriptedAsk(['RK', '２＝18']);
  const world = fakeWorld(folder, ask);
  expect(`${await run(['confirm'], world)} ${world.terminal.stderr}`).toMatch(
    /^0 [\s\S]*白粉笔[\s\S]*红墨水/,
  );
  expect(world.terminal.stdout).toContain('20 → 18，比单上少 2');
  expect(await held()).toEqual({ 白粉笔: 39, 红墨水: 18 });
});

test('more than the paper said is asked about first; no goes back to the form', async () => {
  const ask = scriptedAsk(['1=390', false, '1=40', true]);
  const world = fakeWorld(folder, ask);
  expect(`${await run(['confirm', '1'], world)} ${world.terminal.stderr}`).toMatch(/^0/);
  expect(ask.asked[1]).toBe('第 1 行 白粉笔：390 多于单上的 39，照此确认吗？');
  expect(world.terminal.stdout).toContain('39 → 40，比单上多 1');
  expect(await held()).toEqual({ 白粉笔: 40, 红墨水: 20 });
});

test('a row that the document does not have, or what is no pair, is told at the prompt', async () => {
  for (const [answer, said] of [
    ['3=5', '单上只有第 1 到 2 行'],
    ['2:5', '写成 3=45'],
  ] as const) {
    const world = fakeWorld(folder, scriptedAsk([answer]));
    expect(await run(['confirm', '1'], world)).toBe(70);
    expect(world.terminal.stderr).toContain(`refused: `);
    expect(world.terminal.stderr).toContain(said);
  }
  expect(await held()).toEqual({ 白粉笔: 0, 红墨水: 0 });
});

test('just Enter confirms as drafted', async () => {
  expect(await run(['confirm', '1'], fakeWorld(folder, scriptedAsk([''])))).toBe(0);
  expect(await held()).toEqual({ 白粉笔: 39, 红墨水: 20 });
});
