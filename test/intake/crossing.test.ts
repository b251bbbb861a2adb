import { expect, test } from 'vitest';
import type { SheetCells } from '../../src/intake/kind.ts';
import type { Axes } from '../../src/intake/layout/axes.ts';
import { crossings } from '../../src/intake/layout/crossing.ts';

/** Fields by colour and size, in words that no kind of ours knows. */
const AXES: Axes = {
  all: [
    {
      name: 'size',
      read: (text) => /^S(\d)$/.exec(text)?.[1] ?? null,
      perhaps: (text) => (/^\d$/.test(text) ? text : null),
      corner: /size/,
      least: 3,
      rises: true,
    },
    {
      name: 'colour',
      read: (text) => (/^(red|blue|green)$/.test(text) ? text : null),
      corner: /colour/,
      least: 2,
    },
  ],
  needed: ['size', 'colour'],
  isIdle: (text) => text === 'am',
  isBreak: (text) => text === 'lunch',
};

function sheetOf(rows: (string | null)[][]): SheetCells {
  return {
    file: 'x.csv',
    sheet: '',
    plain: true,
    merges: [],
    rows: rows.map((row) => row.map((text) => (text === null ? undefined : { value: text, text }))),
  };
}

/** 'red 1 a' of every cell. */
function said(rows: (string | null)[][]): string[] {
  const sheet = sheetOf(rows);
  return crossings(sheet, AXES).flatMap((block) =>
    block.rows.flatMap(({ rows: lines, at }) =>
      block.columns.flatMap(({ column, at: over }) => {
        const text = lines.flatMap((r) => sheet.rows[r]?.[column]?.text ?? []).join('+');
        const all = { ...over, ...at };
        return text === '' ? [] : [`${all.colour ?? `(${block.titles.at(-1)})`} ${all.size} ${text}`];
      }),
    ),
  );
}

test('either axis may head the columns', () => {
  const want = ['red 1 a', 'red 2 b', 'red 3 c', 'blue 1 d', 'blue 2 e', 'blue 3 f'];
  expect(
    said([
      ['colour', 'S1', 'S2', 'S3'],
      ['red', 'a', 'b', 'c'],
      ['blue', 'd', 'e', 'f'],
    ]),
  ).toEqual(want);
  expect(
    said([
      ['size', 'red', 'blue'],
      ['S1', 'a', 'd'],
      ['S2', 'b', 'e'],
      ['S3', 'c', 'f'],
    ]).sort(),
  ).toEqual([...want].sort());
});

test('one may stand over the other, or both beside the cells in a column each', () => {
  expect(
    said([
      ['', 'red', null, null, 'blue', null, null],
      [null, '1', '2', '3', '1', '2', '3'],
      ['x', 'a', 'b', 'c', 'd', 'e', 'f'],
    ]),
  ).toEqual([]);
  expect(
    said([
      ['colour', 'size', 'red', 'blue'],
      ['am', '1', 'a', 'd'],
      [null, 'lunch'],
      [null, '2', 'b', 'e'],
    ]),
  ).toEqual(['red 1 a', 'blue 1 d', 'red 2 b', 'blue 2 e']);
});

test('blocks stacked and side by side each have their own titles', () => {
  expect(
    said([
      ['first', null, null, null, null, 'second'],
      ['size', 'S1', 'S2', 'S3', 'size', 'S1', 'S2', 'S3'],
      ['red', 'a', 'b', 'c', 'blue', 'd', 'e', 'f'],
      [],
      ['third'],
      ['size', 'S1', 'S2', 'S3'],
      ['green', 'g', 'h', 'i'],
    ]),
  ).toEqual([
    ...['red 1 a', 'red 2 b', 'red 3 c', 'blue 1 d', 'blue 2 e', 'blue 3 f'],
    ...['green 1 g', 'green 2 h', 'green 3 i'],
  ]);
});

test('a line without a label belongs to the one above; after a break it belongs to none', () => {
  expect(
    said([
      ['size', 'red', 'blue'],
      ['1', 'a', 'd'],
      [null, 'A', 'D'],
      ['lunch'],
      [null, 'x', 'y'],
      ['2', 'b', 'e'],
    ]),
  ).toEqual(['red 1 a+A', 'blue 1 d+D', 'red 2 b', 'blue 2 e']);
});
