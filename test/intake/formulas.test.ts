import { utils, write } from '@e965/xlsx';
import { expect, it } from 'vitest';
import { Formulas } from '../../src/intake/formulas.ts';
import { workbookCells } from '../../src/intake/workbook-cells.ts';

const CELLS = [
  [1, 2, { formula: 'A1+B1*2' }],
  [3, '无', { formula: 'SUM($A$1:B2,C1)-A1' }],
  [{ formula: 'B3' }, { formula: 'A3' }, { formula: 'IF(A1>0,1,0)' }],
  [{ formula: 'SUM(A1:A2' }, { formula: 'C3+1' }, { formula: '(A1+A2)*3' }],
];

it.each([
  [0, 2, 5],
  [1, 2, 10],
  [2, 0, undefined],
  [2, 2, undefined],
  [3, 0, undefined],
  [3, 1, undefined],
  [3, 2, 12],
])('row %i, column %i comes to %s', (row, column, value) => {
  const formulas = new Formulas((r, c) => CELLS[r]?.[c]);
  expect(formulas.valueOf(row, column)).toBe(value);
});

it('a formula that was never reckoned is reckoned where it is a sum, and named where it is not', async () => {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([
    ['中心校', '大坪', '合计', '等级'],
    [5, 3],
  ]);
  // A program that writes formulas without values leaves cells like these.
  sheet.C2 = { t: 'z', f: 'SUM(A2:B2)' };
  sheet.D2 = { t: 'z', f: 'IF(C2>5,"大","小")' };
  sheet['!ref'] = 'A1:D2';
  utils.book_append_sheet(book, sheet, 'S');
  const bytes = write(book, { type: 'buffer', sheetStubs: true });
  const read = await workbookCells(bytes);
  if (typeof read === 'string') throw new Error(read);
  expect(read.sheets[0]?.rows[1]?.map((cell) => cell?.value)).toEqual([5, 3, 8]);
  expect(read.sheets[0]?.unreckoned).toEqual(['D2']);
});
