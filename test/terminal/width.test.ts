import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { expect, test } from 'vitest';
import { loadBox } from '../../src/terminal/box.ts';
import { fitWidths, leastWidth, wrap } from '../../src/terminal/fit.ts';
import { flow } from '../../src/terminal/flow.ts';
import { keepsLast, table } from '../../src/terminal/table.ts';
import { displayWidth, pad } from '../../src/terminal/width.ts';
import { fakeTerminal } from '../support/world.ts';

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'a9 三（2）班《》·×—𠮷é😀，。'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
});

test('counts as the library does, whatever the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(displayWidth(text)).toBe(stringWidth(text));
    }),
  );
  expect(displayWidth('三(2)班')).toBe(7);
});

test('wrapped text fits its width and loses nothing but blanks; padded text fills it', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 2, max: 30 }), (text, width) => {
      const lines = wrap(text, width);
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      if (displayWidth(text) <= width) expect(displayWidth(pad(text, width))).toBe(width);
    }),
  );
});

test('days and commands stay whole, Chinese breaks anywhere but before a closing sign', () => {
  expect(leastWidth('2027-03-01 第2节前')).toBe(10);
  expect(wrap('304座位不够，椅子少1把', 12)).toEqual(['304座位不', '够，椅子少1', '把']);
  expect(wrap('kaixue room balance --apply', 14)).toEqual(['kaixue room', 'balance', '--apply']);
});

test('the widest give way first, and none below what it needs', () => {
  const text = { natural: 40, least: 8, shrink: true };
  const number = { natural: 10, least: 7, shrink: false };
  expect(fitWidths([number, text, number], 50)).toEqual([10, 30, 10]);
  expect(fitWidths([number, text, number], 30)).toEqual([10, 10, 10]);
  expect(fitWidths([number, text, number], 10)).toEqual([8, 8, 8]);
});

const columns = [
  { label: '编号', value: (r: string[]) => r[0]! },
  { label: '品名', value: (r: string[]) => r[1]!, shrink: true },
  { label: '单价（元）', value: (r: string[]) => r[2]!, align: 'right' as const },
  { label: '备注', value: () => '' },
  { label: '要到货', value: (r: string[]) => r[3]! },
];
const rows = [
  ['WZ0002', '无尘粉笔 彩色 48支/盒', '3.50', '2027-02-28'],
  ['WZ0039', '日光灯管 LED T8 1.2m 18W', '14.00', '2027-02-24'],
];

test('a table on a narrow terminal fits it with nothing cut away, boxed or plain', async () => {
  const box = await loadBox();
  for (const width of [80, 60, 50, 44]) {
    const text = table(columns, rows, { terminal: { ...fakeTerminal(), width, box } });
    for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    expect(text).not.toContain('…');
    for (const word of ['1.2m', '18W', '2027-02-24', '14.00']) expect(text).toContain(word);
    // The empty column goes first.
    expect(text.includes('备注')).toBe(width === 80);
  }
  const wide = table(columns, rows, { terminal: { ...fakeTerminal(), isOut: false, width: 40 } });
  expect(wide).toContain('日光灯管 LED T8 1.2m 18W');
});

test('what is wider than a terminal goes on below, under the same first column', () => {
  const many = Array.from({ length: 8 }, (_, i) => ({ label: `金额${i}（元）`, value: () => '12345.00' }));
  const text = table([columns[0]!, columns[1]!, ...many], rows, {
    terminal: { ...fakeTerminal(), width: 80 },
  });
  for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  expect(text.match(/WZ0039/g)).toHaveLength(2);
  expect(text.match(/12345\.00/g)).toHaveLength(16);
  expect(text).toContain('金额7（元）');
});

test('talk is broken between words and characters, its commands stay whole', () => {
  const command = 'kaixue order add new A4复印纸=20 --supplier 文具店';
  for (const width of [80, 66, 60]) {
    const said = flow(
      `  → 现在没有一张开着的采购单有这种物品，另开一张：${command}；看全部：kaixue order list`,
      width,
    );
    for (const line of said.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    expect(said).toContain(command);
    expect(said).toContain('kaixue order list');
    expect(said).toMatch(/^ {2}→ /);
    expect(said).toMatch(/\n {4}\S/);
  }
  const prose =
    'Run kaixue order list --open to see what is still to come from the suppliers, and then go on';
  expect(flow(prose, 60).replace(/\s+/g, ' ')).toBe(prose);
  expect(flow('short\nlines', 20)).toBe('short\nlines');
});

test('off a terminal one very long cell does not widen every row', () => {
  const long = '长'.repeat(5000);
  const text = table(columns, [...rows, ['X', long, '1', '']], {
    terminal: { ...fakeTerminal(), isOut: false },
  });
  expect(text).toContain(long);
  expect(text.split('\n').filter((line) => displayWidth(line) > 100)).toHaveLength(1);
});

test('a last column is told to stay on one line just where the table has it so', async () => {
  const box = await loadBox();
  const rows = [
    ['一(3)班教室卫生还没有检查合格，涉及一天的课', 'kaixue inspect add 一(3)班教室 --form 卫生'],
  ];
  const columns = [0, 1].map((at) => ({
    label: '列',
    value: (row: string[]) => row[at]!,
    ...(at === 0 && { shrink: true }),
  }));
  const told = [50, 60, 64, 65, 66, 70, 80, 120].map((width) => {
    const drawn = table(columns, rows, { terminal: { ...fakeTerminal(), width, box } });
    return [keepsLast(columns, rows, width), drawn.includes(rows[0]![1]!)];
  });
  expect(told.map(([said]) => said)).toEqual(told.map(([, so]) => so));
  expect(new Set(told.map(String)).size).toBe(2);
});
