import { expect, test } from 'vitest';
import { copyMarks, SHEETS } from '../../../src/paper/sheets/index.ts';
import { BY_HAND, numbered, tableOf } from '../../../src/paper/sheets/table.ts';
import * as en from '../../../src/words/en/index.ts';
import type { Words } from '../../../src/words/index.ts';
import * as zh from '../../../src/words/zh/index.ts';

interface Row {
  name: string;
  due: number;
  note: string;
}

const table = (words: Words) =>
  tableOf<Row>(words, {
    no: numbered,
    book: { width: 30, value: (row) => row.name },
    due: (row) => row.due,
    now: { sum: false, value: () => 1 },
    done: { as: 'handedOver' },
    i7: { label: '语文', kind: 'tick', upright: true },
    note: { hidden: true, value: (row) => row.note },
    got: BY_HAND,
  });
const rows = (...due: number[]): Row[] => due.map((n) => ({ name: `书${n}`, due: n, note: 'x' }));

test('a column has the label and the shape of its key, of another, or its own', () => {
  expect(table(zh).columns).toEqual([
    { key: 'no', label: '序号', kind: 'count', key_column: true },
    { key: 'book', label: '教材名称', kind: 'text', width: 30, key_column: true },
    { key: 'due', label: '应发', kind: 'count' },
    { key: 'now', label: '本次发', kind: 'count' },
    { key: 'done', label: '实交（领）', kind: 'write', width: 12 },
    { key: 'i7', label: '语文', kind: 'tick', upright: true },
    { key: 'got', label: '实发', kind: 'write', width: 6 },
  ]);
  expect(
    table(en)
      .columns.map((c) => c.label)
      .slice(0, 3),
  ).toEqual(['No.', 'Title', 'Due']);
});

test('a row has a cell for every column, also for one that is not printed; numbers run on from group to group', () => {
  const one = table(zh);
  const cells = { now: 1, done: null, i7: null, note: 'x', got: null };
  expect(one.group(rows(3))).toEqual({ rows: [{ no: 1, book: '书3', due: 3, ...cells }] });
  expect(one.group(rows(4), { heading: '三年级' })).toEqual({
    heading: '三年级',
    rows: [{ no: 2, book: '书4', due: 4, ...cells }],
  });
});

test('totals sum the columns that add up, of a group or of all rows, and stand in the column that names the rows', () => {
  const one = table(zh);
  expect(one.group(rows(3, 4), { total: 'subtotal' }).total).toEqual({ book: '小计', due: 7 });
  expect(one.group(rows(5), { total: 'subtotal', only: ['now'] }).total).toEqual({ book: '小计', now: 1 });
  expect(one.total('grandTotal')).toEqual({ rows: [], total: { book: '总计', due: 12 } });
  expect(one.total('grandTotal', { due: 0 }).total).toEqual({ book: '总计', due: 0 });
  expect(one.sum('due')).toBe(12);
});

test('no label and no title of the sheets stands twice', () => {
  const twice = (texts: string[]) => texts.filter((text, i) => texts.indexOf(text) !== i);
  const keys = Object.keys(zh.paper.sheets.labels) as (keyof typeof zh.paper.sheets.labels)[];
  // What Chinese tells apart, English may not, and the other way round.
  expect(twice(keys.map((key) => `${zh.paper.sheets.labels[key]}|${en.paper.sheets.labels[key]}`))).toEqual(
    [],
  );
  for (const words of [zh, en]) {
    const kinds = Object.values(words.paper.sheets.kinds);
    expect(twice(kinds.map((kind) => kind.title))).toEqual([]);
    expect(kinds).toHaveLength(SHEETS.length);
  }
});

test('copies are marked for who keeps them, by the kind of sheet', () => {
  const marks = (name: string, count: number, words: Words = zh) =>
    copyMarks(SHEETS.find((s) => s.name === name)!, words, count);
  expect(marks('class-books', 1)).toEqual(['']);
  expect(marks('class-books', 4)).toEqual([
    ...['第一联 总务处存', '第二联 班级存', '第三联 财务室存', '第四联'],
  ]);
  expect(marks('order-list', 2)).toEqual(['第一联 总务处存', '第二联 供应商存']);
  expect(marks('order-list', 2, en)).toEqual(['Copy 1: general office', 'Copy 2: supplier']);
});
