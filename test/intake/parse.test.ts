import { expect, it } from 'vitest';
import type { Parsed } from '../../src/intake/kind.ts';
import { dateCell, dayOrMonth, timeIn } from '../../src/intake/parse/date.ts';
import { wholeNumber } from '../../src/intake/parse/number.ts';
import { digitsLost, numberAsText, personName, yesNo } from '../../src/intake/parse/text.ts';

const cell = (value: string | number | Date) => ({ value, text: String(value) });
const said = (parsed: Parsed<unknown>) =>
  'value' in parsed ? parsed.value : 'problem' in parsed ? parsed.problem.code : 'asked';

it.each<[string | number | Date, string | undefined]>([
  ['2027.2.22', '2027-02-22'],
  ['2027-02-23', '2027-02-23'],
  ['2027年2月24日', '2027-02-24'],
  ['2027/2/25', '2027-02-25'],
  ['２０２７．２．２６', '2027-02-26'],
  ['20270226', '2027-02-26'],
  ['2.22', '2027-02-22'],
  ['9月1日', '2026-09-01'],
  [46440, '2027-02-22'],
  [61, '1900-03-01'],
  [new Date(Date.UTC(2027, 1, 22)), '2027-02-22'],
  ['2024228日', 'date-lost-marks'],
  ['2027-02-30', 'date-impossible'],
  ['2027-02-29', 'date-impossible'],
  ['2028-02-29', '2028-02-29'],
  ['22.2.2027', '2027-02-22'],
  ['22/02/2027', '2027-02-22'],
  ['02/22/2027', '2027-02-22'],
  ['3.4.2027', '2027-04-03'],
  ['3/4/2027', 'date-either'],
  ['月底', 'date-unreadable'],
  ['2027.2.22 8:30', '2027-02-22'],
  ['2027/2/22 8:30', '2027-02-22'],
  ['2027.02.22 08:30:00', '2027-02-22'],
  ['2027.2.2 8:30', '2027-02-02'],
  ['2027-02-22T08:30:00.000Z', '2027-02-22'],
  ['2027年2月22日8:30', '2027-02-22'],
  ['2027.2.22（周一）8:30', '2027-02-22'],
  ['2.22周一 8点', '2027-02-22'],
  ['2月22日下午3:00', '2027-02-22'],
  ['2027.2.228:30', 'date-unreadable'],
  ['2027.2.22 28:30', 'date-unreadable'],
  ['2027.2.22 8:30-9:00', 'date-unreadable'],
  ['2027.2.22 8', 'date-unreadable'],
  ['—', undefined],
])('date %s', (value, expected) => {
  // A serial before 2000 is no date of a school term.
  expect(said(dateCell(cell(value), 2026))).toBe(value === 61 ? 'date-unreadable' : expected);
});

it.each<[string | number | Date, string | undefined]>([
  ['2027.2.22 8:30', '08:30'],
  ['2027/2/22 18:05:09', '18:05'],
  ['2月22日下午3点半', '15:30'],
  ['2027.2.22 上午8点15分', '08:15'],
  ['2027-02-22 00:00:00', undefined],
  ['2027.2.22', undefined],
  [46440.3541666667, '08:30'],
  [new Date(Date.UTC(2027, 1, 22, 8, 30)), '08:30'],
])('the time behind a date: %s', (value, expected) => expect(timeIn(cell(value))).toBe(expected));

it.each<[string | number, string | undefined, string | undefined]>([
  ['2027.6', '2027-06-01', '2027-06-30'],
  ['2027年8月', '2027-08-01', '2027-08-31'],
  ['2028-02', '2028-02-01', '2028-02-29'],
  [2027.6, '2027-06-01', '2027-06-30'],
  [2027.12, '2027-12-01', '2027-12-31'],
  [2027.1, 'date-month-cut', 'date-month-cut'],
  ['2027年', '2027-01-01', '2027-12-31'],
  ['2027.6.5', '2027-06-05', '2027-06-05'],
  ['2027.13', 'date-unreadable', 'date-unreadable'],
])('a month where a day is asked: %s', (value, first, last) => {
  expect(said(dayOrMonth(cell(value), 2026, 'first'))).toBe(first);
  expect(said(dayOrMonth(cell(value), 2026, 'last'))).toBe(last);
});

it.each([
  ['19本', 19],
  ['40册/包', 40],
  ['１２ 人', 12],
  ['1,200', 1200],
  ['十二', 12],
  ['约40', 'number-unreadable'],
  ['10-20', 'number-unreadable'],
  ['3.5', 'number-not-whole'],
  [-2, 'number-negative'],
  ['/', undefined],
])('amount %s', (value, expected) => expect(said(wholeNumber(cell(value)))).toBe(expected));

it('keeps names, and takes out what is no part of them', () => {
  expect(['李　明', '江强洋 ', '买买提•艾力', '买买提．艾力', '𠮷田', 'Mary Ann'].map(personName)).toEqual([
    '李明',
    '江强洋',
    '买买提·艾力',
    '买买提·艾力',
    '𠮷田',
    'Mary Ann',
  ]);
});

it('keeps numbers that are names as text', () => {
  expect(said(numberAsText(cell('\tG3201 202')))).toBe('G3201202');
  expect(digitsLost(cell('3.2012E+17'))).toBe(true);
  expect(digitsLost(cell('20270001'))).toBe(false);
});

it('reads yes and no', () => {
  expect(['是', '√', '否', '×'].map((text) => said(yesNo(cell(text))))).toEqual([true, true, false, false]);
  expect(said(yesNo(cell('循环'), /^循环/))).toBe(true);
  expect(said(yesNo(cell('也许')))).toBe('yes-no-unreadable');
});
