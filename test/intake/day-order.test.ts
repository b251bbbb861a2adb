import { expect, test } from 'vitest';
import { settleDays } from '../../src/intake/day-order.ts';
import type { SheetCells } from '../../src/intake/kind.ts';

const settled = (...texts: string[]) => {
  const rows = texts.map((text) => [{ value: text, text }]);
  settleDays({ rows } as unknown as SheetCells);
  return rows.map(([cell]) => cell?.text);
};

test('one day that can only be read one way tells for all of a sheet', () => {
  expect(settled('08/02/2027', '17/02/2027')).toEqual(['2027-2-8', '2027-2-17']);
  expect(settled('02/08/2027', '02/17/2027')).toEqual(['2027-2-8', '2027-2-17']);
  expect(settled('08/02/27', '17/02/27')).toEqual(['2027-2-8', '2027-2-17']);
});

test('without one, or where they differ, nobody can read them; what begins with the year, and shelves, stay', () => {
  expect(settled('08/02/2027', '09/03/2027')).toEqual(['8/2/2027', '9/3/2027']);
  expect(settled('17/02/2027', '02/18/2027')).toEqual(['17/2/2027', '2/18/2027']);
  expect(settled('27/2/8', '27/2/17')).toEqual(['27/2/8', '27/2/17']);
  expect(settled('1-1-01', '2-1-01', '3-1-25')).toEqual(['1-1-01', '2-1-01', '3-1-25']);
});
