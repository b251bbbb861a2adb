import { expect, test } from 'vitest';
import { PAGE, planPage, planSheet } from '../../../src/paper/render/page.ts';
import { headLines, inPieces } from '../../../src/paper/render/set-width.ts';
import type { Column } from '../../../src/paper/sheet.ts';
import { samplePart, sampleSheet, words } from './sample.ts';

const column = (key: string, more: Partial<Column> = {}): Column => ({
  key,
  label: '列名',
  kind: 'count',
  ...more,
});
const row = (columns: Column[], value: string | number) => [
  { kind: 'row' as const, cells: Object.fromEntries(columns.map((c) => [c.key, value])) },
];
const many = (n: number, more: Partial<Column> = {}) =>
  Array.from({ length: n }, (_, i) => column(`c${i}`, more));

test('a few narrow columns stand upright and fill the page', () => {
  const columns = many(5);
  const plan = planPage(columns, row(columns, 45), 'auto', words);
  expect(plan.landscape).toBe(false);
  expect(plan.tables).toHaveLength(1);
  const total = plan.tables[0]!.widths.reduce((a, b) => a + b, 0);
  expect(total).toBeGreaterThan(PAGE.portrait - 1);
  expect(total).toBeLessThanOrEqual(PAGE.portrait);
});

test('columns that need more lie across; a sheet meant to stand does so while it can', () => {
  const columns = many(8, { kind: 'text' });
  const wide = row(columns, '人民教育出版社 第二编辑室');
  expect(planPage(many(9, { kind: 'text', width: 16 }), [], 'auto', words).landscape).toBe(true);
  expect(planPage(columns, row(columns, '人民教育'), 'portrait', words).landscape).toBe(false);
  const plan = planPage(columns, wide, 'portrait', words);
  expect(plan).toMatchObject({ landscape: true, tables: [{}] });
});

test('the parts of a sheet are of one orientation, and what stands in a column to write in takes lines', () => {
  const columns = [column('text', { kind: 'text', width: 60 }), column('note', { kind: 'write' })];
  const part = (note: string, own = columns) => ({
    ...samplePart('甲'),
    columns: own,
    groups: [{ rows: [{ text: '领书', note }] }],
  });
  const lying = (...parts: ReturnType<typeof part>[]) =>
    planSheet(sampleSheet({ columns, orientation: 'auto', parts }), words).map((plan) => plan.landscape);
  const long = '已签收 429 册（件），待补 21 册（件），由班主任代领后分发，缺的到货后补领';
  expect(lying(part(''), part(long))).toEqual([false, false]);
  expect(lying(part(''), part('', many(14, { kind: 'text', width: 20 })))).toEqual([true, true]);
});

test('an upright heading of two stacks has room beside both', () => {
  const columns = many(14, { kind: 'count', upright: true, label: '无尘环保水溶性粉笔（防过敏型）规格12' });
  const [table] = planPage(columns, [], 'portrait', words).tables;
  for (const width of table!.widths) expect(width).toBeGreaterThanOrEqual(9.5);
});

test('titles to tick stand upright while they can, and none is split off before the page lies down', () => {
  const ticks = (n: number) => [
    column('no'),
    column('k', { kind: 'text', key_column: true, width: 8 }),
    ...many(n, { kind: 'tick', upright: true, width: 4 }),
    column('s', { kind: 'write', width: 12 }),
  ];
  const of = (n: number) => planPage(ticks(n), row(ticks(n), ''), 'auto', words);
  expect(of(14)).toMatchObject({ landscape: false, tables: [{}] });
  expect(of(20)).toMatchObject({ landscape: true, tables: [{}] });
});

test('three characters of a heading, or an English word, are not torn apart', () => {
  const one = (label: string) =>
    planPage([column('a', { label }), ...many(18, { kind: 'text', width: 14 })], [], 'auto', words).tables[0]!
      .widths[0]!;
  // 10 points a Chinese character, 3 mm of inset.
  expect(one('本次发')).toBeGreaterThan((30 / 72) * 25.4 + 3);
  expect(one('Received')).toBeGreaterThan(one('收书') + 4);
});

test('what does not fit on a line is torn only between its pieces', () => {
  const width = 50;
  expect(inPieces('语文 一年级', width)).toBe('语文 一年级');
  expect(inPieces('体育与健康 一年级 下册（循环教材）', width)).toEqual([
    ['体育与健康 ', '一年级 ', '下册', '（循环教材）'],
  ]);
  expect(inPieces('第1包：一(1)班 43、一(2)班 17\n第2包：教师 1', width)).toEqual([
    ['第1包：一(1)班 43、', '一(2)班 17'],
    ['第2包：教师 1'],
  ]);
  // A piece wider than the column is left to the typesetter, so that nothing is cropped.
  const long = '义务教育教科书（五四学制）道德与法治与综合实践活动 下册';
  expect(inPieces('Class 1-1 43, Class 1-2 17', width)).toEqual([['Class 1-1 43, ', 'Class 1-2 17']]);
  expect(inPieces('Class 1-1 × 2, Class 1-2 × 17 and others (15)', width)).toEqual([
    ['Class 1-1 × 2, ', 'Class 1-2 × 17 ', 'and ', 'others ', '(15)'],
  ]);
  expect(inPieces(long, width)).toBe(long);
});

test('a sentence may break anywhere; a single sign keeps to the word after it', () => {
  const demand = '打印分书单、书堆标签；先整包后零册；书堆按楼层排好';
  expect(inPieces(demand, 50)).toBe(demand);
  expect(inPieces('语文 六年级 下册缺，已订购，哪天到还没有说定', 50)).toBeTypeOf('string');
  // One piece, which is wider than the column.
  expect(inPieces('▲ 信息科技', 20)).toBe('▲ 信息科技');
});

test('a heading on two lines has about as much on each, and a unit in brackets on its own', () => {
  // Room for five characters of 3.5 mm.
  expect(headLines('破损遗失编号', 21)).toBe('破损遗\n失编号');
  expect(headLines('应收（元）', 16)).toBe('应收\n（元）');
  expect(headLines('用料、数量', 16)).toBe('用料、\n数量');
  expect(headLines('待补', 12)).toBe('待补');
  expect(headLines('Unit price', 12)).toBe('Unit price');
});

test('no English word of a cell is wider than its column, and a heading over one column has its room there', () => {
  const columns = [column('for', { kind: 'text', width: 4 }), ...many(9, { kind: 'text', width: 14 })];
  const [first] = planPage(columns, row(columns, '8 departments'), 'landscape', words).tables[0]!.widths;
  expect(first).toBeGreaterThan(11 * 1.8 + 3);
  const over = [column('a', { over: '听课记录本', label: '16K' }), ...many(12, { kind: 'text', width: 14 })];
  const [head] = planPage(over, [], 'landscape', words).tables[0]!.widths;
  // Three of its five characters.
  expect(head).toBeGreaterThan(3 * 3.5 + 3);
});

test('a split loses no column, repeats the keys, and never exceeds the page', () => {
  const columns = [column('k', { kind: 'text', key_column: true }), ...many(70)];
  const plan = planPage(columns, row(columns, 1000), 'auto', words);
  expect(plan.tables.length).toBeGreaterThan(1);
  for (const table of plan.tables) {
    expect(table.columns[0]).toBe(0);
    expect(table.widths.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(PAGE.landscape);
  }
  const shown = plan.tables.flatMap((t) => t.columns.slice(1));
  expect(shown).toEqual(Array.from({ length: 70 }, (_, i) => i + 1));
});

test('columns under one heading are split between tables only where they must be', () => {
  const columns = [
    column('k', { kind: 'text', key_column: true }),
    ...Array.from({ length: 6 }, (_, g) =>
      many(8, { over: `${g}年级`, upright: true }).map((c) => ({ ...c, key: `${g}${c.key}` })),
    ).flat(),
  ];
  const plan = planPage(columns, row(columns, 45), 'auto', words);
  expect(plan.tables.length).toBeGreaterThan(1);
  for (const table of plan.tables) expect((table.columns.length - 1) % 8).toBe(0);
});

test('a split spreads its columns evenly, and repeats the first where no column is a key', () => {
  const columns = many(40, { kind: 'text', width: 10 });
  const plan = planPage(columns, [], 'auto', words);
  const counts = plan.tables.map((t) => t.columns.length - 1);
  expect(counts.length).toBeGreaterThan(1);
  // Nobody wants a last page with two columns.
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  expect(plan.tables.map((t) => t.columns[0])).toEqual(plan.tables.map(() => 0));
});

test('a sheet meant to lie lies; an ISBN keeps its line where its neighbours must give way', () => {
  expect(planPage(many(3), [], 'landscape', words).landscape).toBe(true);
  const columns = [
    ...many(6, { kind: 'text' }),
    column('isbn', { kind: 'text' }),
    column('note', { kind: 'text' }),
  ];
  const cells = { ...Object.fromEntries(columns.map((c) => [c.key, '人民教育出版社第二编辑室'])) };
  const plan = planPage(
    columns,
    [{ kind: 'row', cells: { ...cells, isbn: '9787107302862' } }],
    'portrait',
    words,
  );
  // 13 digits of 10 points and the space beside them.
  expect(plan.tables[0]!.widths[6]).toBeGreaterThan(25);
});

test('columns to write in give way before names do', () => {
  const columns = [
    ...many(2, { kind: 'text' }),
    ...['a', 'b', 'c'].map((key) => column(key, { kind: 'write', label: '实发数量及签名（按手印）' })),
  ];
  const name = '道德与法治 三年级';
  const plan = planPage(
    columns,
    [{ kind: 'row', cells: Object.fromEntries(columns.slice(0, 2).map((c) => [c.key, name])) }],
    'portrait',
    words,
  );
  expect(plan).toMatchObject({ landscape: false, tables: [{}] });
  // 17 half-width characters of 10 points: the names have all they want.
  for (const width of plan.tables[0]!.widths.slice(0, 2)) expect(width).toBeGreaterThan(33);
});
