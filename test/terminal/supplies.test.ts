import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../../src/terminal/run.ts';
import { fakeWorld, scriptedAsk } from '../support/world.ts';

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kaixue-supplies-'));
  await run(['init', '测试小学', '--opens', '2027-03-01'], fakeWorld(folder, null));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command in a script, and gives its JSON. */
async function json(...argv: string[]): Promise<Record<string, never>> {
  const world = fakeWorld(folder, null);
  expect(await run([...argv, '--json'], world)).toBe(0);
  return JSON.parse(world.terminal.stdout);
}

/** Runs a command with somebody who answers. */
const answering = (answers: Parameters<typeof scriptedAsk>[0], ...argv: string[]) =>
  run(argv, fakeWorld(folder, scriptedAsk(answers)));

test('what a command lacks is asked at a terminal', async () => {
  expect(await answering(['粉笔', '白色', '盒', '3.50', '50'], 'supply', 'add')).toBe(0);
  expect(await answering(['粉笔', '彩色', '盒', '', ''], 'supply', 'add')).toBe(0);
  expect((await json('supply')).supplies).toMatchObject([
    { name: '粉笔', spec: '白色', unit: '盒', price_fen: 350, pack: 50 },
    { name: '粉笔', spec: '彩色', unit: '盒', price_fen: null, pack: null },
  ]);
  // Two are called so: which one, how many, for whom.
  expect(await answering(['粉笔', '彩色', '4', '每班'], 'standard', 'add')).toBe(0);
  expect((await json('standard')).standards).toMatchObject([{ spec: '彩色', scope: 'class', quantity: 4 }]);
  expect(await answering(['教导处', '彩色', '6'], 'request', 'add')).toBe(0);
  expect(await answering(['王校长'], 'request', 'approve', '1')).toBe(0);
  expect((await json('request')).requests).toMatchObject([
    { department: '教导处', spec: '彩色', quantity: 6, state: 'approved', decided_by: '王校长' },
  ]);
  expect(await answering([false], 'supply', 'remove', '白色')).toBe(1);
  expect((await json('supply')).supplies).toHaveLength(2);
  expect(await answering([true], 'supply', 'remove', '白色')).toBe(0);
  expect((await json('supply')).supplies).toHaveLength(1);
});

test('a script is never asked: what several are meant by is refused with their codes', async () => {
  await json('supply', 'add', '粉笔', '--spec', '白色');
  await json('supply', 'add', '粉笔', '--spec', '彩色');
  const world = fakeWorld(folder, null);
  expect(await run(['standard', 'add', '粉笔', '4', '--per', 'class'], world)).toBe(2);
  expect(world.terminal.stderr).toContain('S0001');
  expect(world.terminal.stderr).toContain('S0002');
});
