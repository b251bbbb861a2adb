import { PassThrough } from 'node:stream';
import { expect, test, vi } from 'vitest';
import { lazyAsk } from '../../src/terminal/ask.ts';
import type { Ask } from '../../src/terminal/context.ts';
import { matching } from '../../src/terminal/matching.ts';
import type { Words } from '../../src/words/index.ts';
import * as zh from '../../src/words/zh/index.ts';

/** Asks with the real prompts: of each pair, types the second when the first has newly come onto the screen. */
async function typing<T>(
  asked: (ask: Ask) => Promise<T>,
  ...typed: [shown: string, typed: string][]
): Promise<{ answer: T; screen: string }> {
  const input = new PassThrough();
  const output = new PassThrough();
  let screen = '';
  output.on('data', (bytes) => {
    screen += String(bytes);
  });
  const answer = asked(lazyAsk(zh as Words, { streams: { input, output } }));
  let before = 0;
  for (const [shown, text] of typed) {
    await vi.waitFor(() => expect(screen.slice(before)).toContain(shown), { interval: 5, timeout: 60_000 });
    before = screen.length;
    input.write(text);
  }
  return { answer: await answer, screen };
}

const classes = ['一(1)班', '三(2)班', '三(12)班'].map((name) => ({ name, value: name }));

test('a class is found however it is typed, and what is not found is said in Chinese', async () => {
  const { answer, screen } = await typing(
    (ask) => ask.search({ message: '哪个班？', choices: classes }),
    ['三(12)班', '没有'],
    ['没有找到', '\u007f\u007f3年2班'],
    ['❯ 三(2)班', '\r'],
  );
  expect(answer).toBe('三(2)班');
  expect(screen).toContain('没有找到');
  expect(screen).not.toMatch(/No results/);
});

test('yes and no take 是 and 否; anything else is told so in Chinese', async () => {
  const { answer, screen } = await typing(
    (ask) => ask.confirm({ message: '导入吗？' }),
    ['导入吗？', '好\r'],
    ['请输入“是”或“否”', '\u007f否\r'],
  );
  expect(answer).toBe(false);
  expect(screen).toContain('请输入“是”或“否”');
  expect(screen).not.toMatch(/You must/);
});

test('a number may be typed in full width, and a wrong one is told so in Chinese', async () => {
  const { answer, screen } = await typing(
    (ask) => ask.number({ message: '扣几分' }),
    ['扣几分', '两\r'],
    ['写一个整数', '\u007f２\r'],
  );
  expect(answer).toBe(2);
  expect(screen).toContain('写一个整数');
});

test('choices are matched by words, as a class, then by characters', () => {
  const found = (names: string[], typed: string) =>
    matching(
      names.map((name) => ({ name, value: name })),
      typed,
    ).map((choice) => choice.name);
  const names = ['← 返回', '无尘粉笔  白色 48支/盒  WZ0001', '三(2)班', '三(12)班', 'Class 3-2'];
  expect(found(names, '')).toEqual(names);
  expect(found(names, '粉笔 ＷＺ')).toEqual([names[1]]);
  expect(found(names, '白粉笔')).toEqual([names[1]]);
  expect(found(names, '三（２）')).toEqual([names[2]]);
  expect(found(names, '三2')).toEqual([names[2], names[4]]);
  expect(found(names, '钢笔')).toEqual([]);
  // No room 201: 102 is another.
  expect(found(['102', '教学楼 102'], '201')).toEqual([]);
});

test('Enter alone says no, which is marked; Esc leaves the question', async () => {
  const { answer, screen } = await typing((ask) => ask.confirm({ message: '导入吗？' }), ['导入吗？', '\r']);
  expect(answer).toBe(false);
  expect(screen).toContain('是/[否]');
  const left = typing((ask) => ask.text({ message: '名称' }), ['名称', '\u001b']);
  await expect(left).rejects.toMatchObject({ name: 'ExitPromptError' });
});

test('a menu and a list start at the first of their choices, wherever the way back stands', async () => {
  const back = { name: '返回', value: undefined };
  const choices = [{ name: '第一项', value: 'a' as string | undefined }, back];
  const asked = ['办什么', '\r'] as [string, string];
  expect((await typing((ask) => ask.choose({ message: '办什么', choices }), asked)).answer).toBe('a');
  expect((await typing((ask) => ask.search({ message: '办什么', choices }), asked)).answer).toBe('a');
});

test('a menu leaves half the screen to what was said before it, and counts its rows; what is not listed may be typed', async () => {
  const choices = Array.from({ length: 30 }, (_, n) => ({ name: `第${n}项`, value: `${n}` }));
  const menu = await typing((ask) => ask.choose({ message: '办什么', choices }), ['办什么', '\r']);
  expect(menu.screen).toContain('共 30 项');
  expect(menu.screen).toContain('第10项');
  expect(menu.screen).not.toContain('第11项');
  const other = {
    name: '其他',
    value: '',
    typed: (text: string) => ({ name: `就是“${text}”`, value: text }),
  };
  const { answer } = await typing(
    (ask) => ask.search({ message: '哪里？', choices: [...classes, other] }),
    ['哪里？', '后门'],
    ['就是“后门”', '\r'],
  );
  expect(answer).toBe('后门');
});
