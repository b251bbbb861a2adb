import { expect, test } from 'vitest';
import { saidSchool } from '../../src/intake/evidence/said-school.ts';

test.each([
  ['新桥小学2027年春季学生名册', '柳河实验小学'],
  ['2027年春季新桥镇中心小学花名册', '柳河实验小学'],
  ['新桥镇中心校学生名册.xlsx', '石岭教学点'],
  ['第二中学初一名单', '第一中学'],
])('%s is none of %s', (title, own) => {
  expect([undefined, own]).not.toContain(saidSchool([title], own));
});

test.each([
  ['柳河实小学生名册', '柳河实验小学'],
  ['柳河县柳河实验小学2027年春季学生名册', '柳河实验小学'],
  ['新桥镇中心校石岭教学点学生名册', '石岭教学点'],
  ['小学部学生花名册', '云山学校'],
  ['柳河县小学学生名册', '云山学校'],
  ['2026-2027学年第二学期小学学生名册', '云山学校'],
  ['三年级小学生名单', '云山学校'],
  ['云山中学教职工名单', '云山学校'],
  ['全县中小学教师名单', '云山学校'],
  ['新桥小学学生名册', ''],
])('%s may be of %s', (title, own) => {
  expect([undefined, own]).toContain(saidSchool([title], own));
});

test('a place of teaching that the school has is this school', () => {
  const places = ['大坪教学点'];
  expect(saidSchool(['大坪教学点课程表'], '青石镇中心校', places)).toBe('青石镇中心校');
  expect(saidSchool(['石岭教学点课程表'], '青石镇中心校', places)).toBe('石岭教学点');
});
