import { expect, test } from 'vitest';
import { SHEETS } from '../../../src/paper/sheets/index.ts';
import { fileNumber, sheetNumber } from '../../../src/paper/sheets/numbers.ts';

test('no two kinds of sheets share a number, in codes or in names of files', () => {
  for (const numberOf of [fileNumber, sheetNumber]) {
    const numbers = SHEETS.map(({ name }) => numberOf(name)).filter((n) => n !== undefined && n !== null);
    expect(new Set(numbers).size).toBe(numbers.length);
  }
});

test('a dossier has every kind but those that the class packet has all of, under the number it always had', () => {
  const without = SHEETS.filter(({ name }) => fileNumber(name) === null).map(({ name }) => name);
  expect(without).toEqual(['class-books', 'exercise-books', 'class-supplies']);
  expect((['class-packet', 'receipt', 'expiry', 'readiness'] as const).map(fileNumber)).toEqual([
    1, 20, 33, 37,
  ]);
});
