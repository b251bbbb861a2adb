import { describe, expect, test } from 'vitest';
import { otherTerm } from '../../src/intake/evidence/said-term.ts';

const SPRING = { id: 1, code: '2026-2027-2', year: 2026, half: 2 as const, opening: '2027-03-01' };
const AUTUMN = { id: 2, code: '2027-2028-1', year: 2027, half: 1 as const, opening: '2027-09-01' };

describe('a term that a title names', () => {
  test.each([
    '三（1）班课程表（2025—2026学年第一学期）',
    '2026-2027学年度第一学期课程表',
    '2026-2027学年上学期总课表',
    '2026-2027学年度上期学生名册',
    '2026年秋季教材征订单',
    '2026 秋 用书目录',
    'Book order, Autumn Term 2026',
    '课程表 2025-26(2)',
    '2026学年第一学期课表',
    '2027年秋一年级新生预登记',
    '2024年教材',
  ])('%s is none of spring 2027', (title) => {
    expect(otherTerm(title, SPRING, 'this')).toBeTypeOf('string');
  });

  test.each([
    '2026—2027学年第二学期课程表',
    '2027春教材征订统计表',
    'Textbook Order Spring 2027',
    '课程表（制表日期 2026年11月10日）',
    '2026年秋结余，2027年春季使用',
    '2024级3班课程表',
    '语文（2024年版）征订目录',
    '三（1）班课程表',
    '课表 2026-2027-2',
    '学生花名册（2026-2027学年度下期）',
    '制表 2027-02-20',
  ])('%s may be of it', (title) => {
    expect(otherTerm(title, SPRING, 'this')).toBeUndefined();
  });

  // 2027年 and the year 2026-27 name neither half, wherever they stand.
  test.each([
    '2027-2028学年',
    '初一2027-2028学年教材征订 | 1.csv',
    'Textbook order 2027-28',
    'Class 1: 2027学年',
  ])('%s may be of either half', (title) => {
    expect(otherTerm(title, AUTUMN, 'this')).toBeUndefined();
    expect(otherTerm(title, { ...AUTUMN, half: 2 }, 'this')).toBeUndefined();
  });

  test('a roster of the half before is of the same school year; stock may be of the term before, over a year’s end too', () => {
    expect(otherTerm('2026-2027学年第一学期花名册', SPRING, 'school-year')).toBeUndefined();
    expect(otherTerm('2027年秋新生名册', SPRING, 'school-year')).toBe('2027年秋');
    expect(otherTerm('2026年秋季教材结存', SPRING, 'before')).toBeUndefined();
    expect(otherTerm('2027年春季结存', AUTUMN, 'before')).toBeUndefined();
    expect(otherTerm('2026年秋季结存', AUTUMN, 'before')).toBe('2026年秋');
    expect(otherTerm('2026-2027学年第二学期花名册', AUTUMN, 'school-year')).toBe('2026-2027学年第二学期');
  });
});
