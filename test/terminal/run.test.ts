import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { run } from '../../src/terminal/run.ts';
import { EXIT, refuse } from '../../src/words/problem.ts';
import { kaixueIn } from '../support/command.ts';
import { testFolder } from '../support/folder.ts';
import { fakeWorld, scriptedAsk } from '../support/world.ts';

let folder: string;
beforeEach(() => {
  folder = testFolder();
});

/** Runs a line in a script, with this environment and nothing else. */
const typed = (line: string, env: Record<string, string> = {}, now = '2027-02-26T17:00:00Z') =>
  kaixueIn(folder, line, { today: '', env, now: () => new Date(now) });

describe('the language', () => {
  const spoken = async (line: string, env: Record<string, string> = {}) =>
    /^✗ [ -~]*$/m.test((await typed(line, env)).err) ? 'en' : 'zh';

  test('is that of the option, the environment, the school, the locale, in this order; else Chinese', async () => {
    expect(await spoken('plan')).toBe('zh');
    for (const LANG of ['C', 'C.UTF-8', 'POSIX', 'zh_CN.UTF-8'])
      expect(await spoken('plan', { LANG })).toBe('zh');
    expect(await spoken('plan', { LANG: 'en_US.UTF-8' })).toBe('en');
    expect(await spoken('plan', { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' })).toBe('zh');
    expect(await spoken('plan', { KAIXUE_LANG: 'en' })).toBe('en');
    expect(await spoken('plan --lang zh', { KAIXUE_LANG: 'en' })).toBe('zh');
    await typed('init Test --opens 2027-03-01 --lang en');
    expect(await spoken('class show 9-9', { LANG: 'zh_CN.UTF-8' })).toBe('en');
    expect(await spoken('class show 9-9', { KAIXUE_LANG: 'zh' })).toBe('zh');
  });
});

describe('the day', () => {
  const received = async (line = '', env: Record<string, string> = {}, now?: string) =>
    (await typed(`receive 粉笔=5 --json${line}`, env, now)).out.match(/RK(\d{8})/)?.[1];

  test('is that of the option, the environment, the clock where it hangs', async () => {
    await typed('init 测试小学 --opens 2027-03-01');
    await typed('supply add 粉笔');
    expect(await received(' --today 2027-02-20', { KAIXUE_TODAY: '2027-02-21' })).toBe('20270220');
    expect(await received('', { KAIXUE_TODAY: '2027-02-21' })).toBe('20270221');
    // Tests run in New York, where it is still the 26th at one in the morning of Greenwich's 27th.
    expect(await received('', {}, '2027-02-27T01:00:00Z')).toBe('20270226');
    for (const day of ['2027-02-30', '27-2-1', '月底'])
      expect(await typed(`log --today ${day}`)).toMatchObject({ exit: 2, out: '' });
  });
});

describe('exit codes', () => {
  test('73 says that the change was saved where only the answer could not be given', async () => {
    await typed('init 测试小学 --opens 2027-03-01 --quiet');
    const world = fakeWorld(folder);
    world.terminal.out = () => refuse(EXIT.cannotWrite, 'output-unwritable', { reason: 'ENOSPC' });
    expect(await run(['class', 'add', '三1'], world)).toBe(73);
    expect(world.terminal.stderr).toMatch(/结果写不出去[\s\S]*这一步的改动已经保存/);
    expect(await run(['class', 'list'], world)).toBe(73);
    expect(world.terminal.stderr.match(/已经保存/g)).toHaveLength(1);
  });

  test('2 for what cannot be meant, 0 for help, 78 without a school; JSON where it was asked for', async () => {
    expect((await typed('nosuch')).exit).toBe(2);
    expect((await typed('plan --nosuch')).exit).toBe(2);
    expect((await typed('plan --lang fr')).exit).toBe(2);
    expect(await typed('plan --help')).toMatchObject({ exit: 0, err: '' });
    const refused = await typed('plan --json');
    expect(refused).toMatchObject({ exit: 78, out: '' });
    expect(JSON.parse(refused.err).error.problems).toHaveLength(1);
  });

  test("a verb's own help is named where its option is wrong, under its other name too", async () => {
    await typed('init 测试小学 --opens 2027-03-01');
    for (const verb of ['list', '列表'])
      expect((await typed(`class ${verb} --nosuch`)).err).toContain('kaixue class list --help');
  });

  test('130 with a word where a prompt is left by Ctrl-C', async () => {
    await typed('init 测试小学 --opens 2027-03-01');
    const { exit, err } = await kaixueIn(folder, 'supply add', { ask: scriptedAsk([]) });
    expect(exit).toBe(130);
    expect(err.trim()).not.toBe('');
  });

  test('a list of pairs may be given in pieces', async () => {
    await typed('init 测试小学 --opens 2027-03-01');
    writeFileSync(join(folder, '表.csv'), '娃在哪,叫啥\n三(1)班,甲\n');
    const { exit, err } = await typed(
      'import 表.csv --map 娃在哪=班级 --map 叫啥=姓名 --as roster --yes --json',
    );
    expect([exit, err]).toEqual([0, '']);
  });
});

describe('for scripts', () => {
  test('a dry run leaves no file behind, whatever the command writes', async () => {
    await typed('init 测试小学 --opens 2027-03-01');
    await typed('class add 三2 --enrolment 39');
    await typed('supply add 粉笔');
    await typed('receive 粉笔=5');
    const names = () => readdirSync(folder, { recursive: true }).map(String).sort();
    const before = names();
    for (const line of [
      'prepare',
      'print readiness',
      'backup',
      'backup 副本.db',
      'template copy form',
      'checklist copy 开学准备-春季 --as 本校',
      'demo',
    ]) {
      const { exit, err } = await typed(`${line} --dry-run`);
      expect([line, exit, err.includes('试运行'), names()]).toEqual([line, 0, true, before]);
    }
  });

  test('--json gives one document, also of what prints a text for a shell', async () => {
    await typed('init 测试小学 --opens 2027-03-01');
    for (const line of ['completion bash', 'complete is', '--version', 'demo --dry-run'])
      expect([line, JSON.parse((await typed(`${line} --json`)).out).version]).toEqual([line, 1]);
    await typed('class add 三2 --enrolment 39');
    const refused = await typed('term new 2027-2028-1 --opens 2027-09-01 --json');
    expect(refused).toMatchObject({ exit: 2, out: '' });
  });

  test('KAIXUE_DB says where init makes the file', async () => {
    await typed('init 测试小学 --opens 2027-03-01', { KAIXUE_DB: join(folder, '别处.db') });
    expect(readdirSync(folder)).toEqual(['别处.db']);
  });
});
