import { expect, test } from 'vitest';
import { PAGE, planPage } from '../../../src/paper/render/page.ts';
import type { Column } from '../../../src/paper/sheet.ts';
import { words } from './sample.ts';

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

test('columns that need more lie across, unless told otherwise', () => {
  const columns = many(12, { kind: 'text' });
  const lines = row(columns, '人民教育出版社');
  expect(planPage(columns, lines, 'auto', words).landscape).toBe(true);
  expect(planPage(columns, lines, 'portrait', words).landscape).toBe(false);
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
