import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { run } from '../../src/terminal/run.ts';
import { testFolder } from '../support/school.ts';
import { fakeWorld, scriptedAsk } from '../support/world.ts';

let folder: string;
beforeEach(() => {
  folder = testFolder();
});

/** Runs a line in a script, with this environment and nothing else. */
async function typed(line: string, env: Record<string, string> = {}, now = '2027-02-26T17:00:00Z') {
  const world = { ...fakeWorld(folder, null), env, now: () => new Date(now) };
  const exit = await run(line.split(' '), world);
  const { stdout, stderr } = world.terminal;
  return { exit, stdout, stderr };
}

describe('the language', () => {
  const spoken = async (line: string, env: Record<string, string> = {}) =>
    /^✗ [ -~]*$/m.test((await typed(line, env)).stderr) ? 'en' : 'zh';

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
    (await typed(`receive 粉笔=5 --json${line}`, env, now)).stdout.match(/RK(\d{8})/)?.[1];

  test('is that of the option, the environment, the clock where it hangs', async () => {
    await typed('init 测试小学 --opens 2027-03-01');
    await typed('supply add 粉笔');
    expect(await received(' --today 2027-02-20', { KAIXUE_TODAY: '2027-02-21' })).toBe('20270220');
    expect(await received('', { KAIXUE_TODAY: '2027-02-21' })).toBe('20270221');
    // Tests run in New York, where it is still the 26th at one in the morning of Greenwich's 27th.
    expect(await received('', {}, '2027-02-27T01:00:00Z')).toBe('20270226');
    for (const day of ['2027-02-30', '27-2-1', '月底'])
      expect(await typed(`log --today ${day}`)).toMatchObject({ exit: 2, stdout: '' });
  });
});

describe('exit codes', () => {
  test('2 for what cannot be meant, 0 for help, 78 without a school; JSON where it was asked for', async () => {
    expect((await typed('nosuch')).exit).toBe(2);
    expect((await typed('plan --nosuch')).exit).toBe(2);
    expect((await typed('plan --lang fr')).exit).toBe(2);
    expect(await typed('plan --help')).toMatchObject({ exit: 0, stderr: '' });
    const refused = await typed('plan --json');
    expect(refused).toMatchObject({ exit: 78, stdout: '' });
    expect(JSON.parse(refused.stderr).error.problems).toHaveLength(1);
  });

  test("a verb's own help is named where its option is wrong, under its other name too", async () => {
    await typed('init 测试小学 --opens 2027-03-01');
    for (const verb of ['list', '列表'])
      expect((await typed(`class ${verb} --nosuch`)).stderr).toContain('kaixue class list --help');
  });

  test('130 with a word where a prompt is left by Ctrl-C', async () => {
    await typed('init 测试小学 --opens 2027-03-01');
    const world = fakeWorld(folder, scriptedAsk([]));
    expect(await run(['supply', 'add'], world)).toBe(130);
    expect(world.terminal.stderr.trim()).not.toBe('');
  });

  test('a list of pairs may be given in pieces', async () => {
    await typed('init 测试小学 --opens 2027-03-01');
    writeFileSync(join(folder, '表.csv'), '娃在哪,叫啥\n三(1)班,甲\n');
    const { exit, stderr } = await typed(
      'import 表.csv --map 娃在哪=班级 --map 叫啥=姓名 --as roster --yes --json',
    );
    expect([exit, stderr]).toEqual([0, '']);
  });
});
