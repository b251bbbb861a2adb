import { expect, test } from 'vitest';
import { termSaid } from '../../src/district/listed.ts';
import { schoolIn, schoolNamed } from '../../src/district/member.ts';

const SCHOOLS = [
  { school_id: '3101012345', name: '城西小学' },
  { school_id: '3101012346', name: '城西小学分校' },
  { school_id: '3101012347', name: '青山中学' },
];

test.each([
  ['3101012347', '青山中学'],
  ['城西小学', '城西小学'],
  ['青山', '青山中学'],
  ['示范区城西小学分校', '城西小学分校'],
  ['示范区城西小学', '城西小学'],
  ['城西', undefined],
  ['青山中学与城西小学', undefined],
  ['城东小学', undefined],
])('%s is the school %s', (written, name) => {
  expect(schoolNamed(SCHOOLS, written)?.name).toBe(name);
});

test('a file that is called after two schools is of neither', () => {
  expect(schoolIn(SCHOOLS, '城西小学分校缺余表.xlsx')?.name).toBe('城西小学分校');
  expect(schoolIn(SCHOOLS, '城西小学、青山中学缺余表.xlsx')).toBeUndefined();
});

test.each([
  ['2026-2027学年第二学期教材缺余情况统计表', '2026-2027-2'],
  ['2026—2027学年度 第一学期 余缺', '2026-2027-1'],
  ['2026～2027学年春季学期', '2026-2027-2'],
  ['2026年春缺书', undefined],
])('%s is of the term %s', (title, term) => {
  expect(termSaid(title)?.code).toBe(term);
});
