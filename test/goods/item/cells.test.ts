import { expect, it } from 'vitest';
import { isbnCell } from '../../../src/goods/item/isbn.ts';
import { itemKey } from '../../../src/goods/item/key.ts';
import { priceCell } from '../../../src/goods/item/price.ts';
import { rateCell } from '../../../src/goods/item/quantity.ts';
import { readTitle } from '../../../src/goods/item/title.ts';
import { readScope } from '../../../src/goods/need/scope.ts';
import type { Parsed } from '../../../src/intake/kind.ts';

const cell = (value: string | number) => ({ value, text: String(value) });
const said = (parsed: Parsed<unknown>) =>
  'value' in parsed ? parsed.value : 'problem' in parsed ? parsed.problem.code : 'asked';

it.each([
  ['978-7-107-30286-2', '9787107302862'],
  ['ISBN 9787107304996', '9787107304996'],
  ['ISBN：978-7-107-30499-6', '9787107304996'],
  [9787107301896, '9787107301896'],
  ['7-107-30286-4', 'isbn-check-digit'],
  ['9787107302863', 'isbn-check-digit'],
  ['9.78E+12', 'isbn-digits-lost'],
  ['978710730', 'isbn-wrong-length'],
  ['无', undefined],
])('ISBN %s', (value, expected) => expect(said(isbnCell(cell(value)))).toBe(expected));

it.each([
  ['8元', 800],
  ['￥8.50元', 850],
  ['８．５', 850],
  [7.49, 749],
  ['0.55元/本', 55],
  ['8元5角', 850],
  ['12.345', 'price-not-whole-fen'],
  [-1, 'price-negative'],
  ['面议', 'price-unreadable'],
])('price %s', (value, expected) => expect(said(priceCell(cell(value)))).toBe(expected));

it('reads how much for how many', () => {
  expect(said(rateCell(cell('1个/班')))).toEqual({ quantity: 1, per: 1, each: '班', unit: '个' });
  expect(said(rateCell(cell('1套/2人')))).toMatchObject({ quantity: 1, per: 2 });
  expect(said(rateCell(cell(0.5)))).toMatchObject({ quantity: 1, per: 2 });
  expect(said(rateCell(cell('若干')))).toBe('rate-unreadable');
});

it.each([
  ...['每班', '班级', '每个班', '各班', '班'].map((text) => [text, 'class']),
  ...['每生', '每人', '人均', '生均', '每位学生', '学生'].map((text) => [text, 'pupil']),
  ...['每师', '每位教师', '教师', '师均', '每名老师', '人（教师）'].map((text) => [text, 'teacher']),
  ...['每部门', '各处室', '部门', '每科室'].map((text) => [text, 'department']),
  ...['每室', '每间', '教室'].map((text) => [text, 'room']),
  ...['全校', '学校'].map((text) => [text, 'school']),
])('%s counts each %s', (text, scope) => expect(readScope(text)?.scope).toBe(scope));

it('limits a scope to grades and room kinds', () => {
  expect(readScope('一年级每班')).toEqual({ scope: 'class', grades: [1] });
  expect(readScope('每间科学实验室')).toEqual({ scope: 'room', roomKind: '科学实验室' });
  expect(readScope('酌情')).toBeNull();
  expect(readScope('教务处、语文组')).toEqual({ scope: 'department', departments: ['教务处', '语文组'] });
  expect(readScope('语文组每人')).toEqual({ scope: 'teacher', departments: ['语文组'] });
  expect(readScope('全部')).toBeNull();
});

it('reads a title', () => {
  expect(readTitle('《道德与法治　三年级 下册》')).toMatchObject({
    subject: '道德与法治',
    grade: 3,
    volume: '下册',
    guide: false,
  });
  expect(readTitle('数学教师教学用书 四年级下册')).toMatchObject({ guide: true, grade: 4 });
  expect(readTitle('语文同步练习册五年级（下）')).toMatchObject({ aid: true, grade: 5, volume: '下册' });
});

it('knows the same item under other marks', () => {
  const key = (name: string, spec = '') => itemKey({ kind: 'supply', name, spec });
  expect(key('彩 旗', '60*90cm')).toBe(key('彩旗', '60×90ｃｍ'));
  expect(key('中性笔', '黑')).not.toBe(key('中性笔', '红'));
});
