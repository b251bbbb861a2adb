import { expect, it } from 'vitest';
import { classesOf } from '../../../src/school/class/several.ts';

const read = (text: string, sheetGrade?: number) => {
  const parsed = classesOf(
    { value: text, text },
    { schoolYear: 2026, ...(sheetGrade ? { sheetGrade } : {}) },
  );
  return 'value' in parsed ? parsed.value.map((one) => one.code).join(' ') : 'none';
};

it.each([
  ['一1、一2', '1-1 1-2'],
  ['三(1)(2)班', '3-1 3-2'],
  ['三（1）班 三（2）班', '3-1 3-2'],
  ['四（1、3）班', '4-1 4-3'],
  ['一1~一4', '1-1 1-2 1-3 1-4'],
  ['五(2)-(4)班', '5-2 5-3 5-4'],
  ['七1/八2', '7-1 8-2'],
  ['301班、302班', '3-1 3-2'],
  ['3-2', '3-2'],
  ['三(2)班', '3-2'],
])('%s names the classes %s', (text, codes) => expect(read(text)).toBe(codes));

it('takes bare numbers for classes of the grade that the sheet speaks of', () => {
  expect(read('1、2', 6)).toBe('6-1 6-2');
});

it.each(['总务处', '一1~二3', '一4~一1', '一1、操场'])('%s is no list of classes', (text) =>
  expect(read(text)).toBe('none'),
);
