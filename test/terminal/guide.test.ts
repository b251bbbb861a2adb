import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../../src/terminal/run.ts';
import { fakeWorld, scriptedAsk } from '../support/world.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kaixue-guide-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('from an empty folder to a printed class sheet, by answering only', async () => {
  cpSync('templates/sample-school', join(folder, '开学资料'), { recursive: true });
  const ask = scriptedAsk([
    '新建学校',
    '南楼小学',
    '2027-03-01',
    '',
    '', // init: name, opening day, the other two days as proposed
    '读入学校的表格',
    '开学资料',
    true,
    '打印一种表',
    '班级领书签收表',
    '退出',
  ]);
  const world = fakeWorld(folder, ask);
  expect(await run([], world)).toBe(0);
  expect(existsSync(join(folder, '班级领书签收表.pdf'))).toBe(true);
  expect(world.terminal.stderr).toContain('kaixue print class-books');
});

test('there is a way back at every step, and leaving changes nothing', async () => {
  await run(['init', '测试小学', '--opens', '2027-03-01'], fakeWorld(folder, null));
  await run(['class', 'add', '三2', '--enrolment', '39'], fakeWorld(folder, null));
  const ask = scriptedAsk(['发放', '返回', '打印', '返回', '到货', '返回', '退出']);
  expect(await run([], fakeWorld(folder, ask))).toBe(0);
  const world = fakeWorld(folder, null);
  await run(['log', '--json'], world);
  expect(JSON.parse(world.terminal.stdout).entries ?? JSON.parse(world.terminal.stdout).log).toHaveLength(2);
});

test('Ctrl-C at a prompt ends with 130', async () => {
  await run(['init', '测试小学', '--opens', '2027-03-01'], fakeWorld(folder, null));
  expect(await run([], fakeWorld(folder, scriptedAsk([])))).toBe(130);
});
