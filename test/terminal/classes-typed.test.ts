import { expect, it, test } from 'vitest';
import { typedClasses } from '../../src/terminal/arguments/class.ts';
import { workTerm } from '../../src/terminal/arguments/day.ts';
import type { Context } from '../../src/terminal/context.ts';
import { emptySchool } from '../support/school.ts';

const school = emptySchool();
for (const name of ['三1', '三2', '三3', '三4', '四1'])
  await school.kaixue(`class add ${name} --enrolment 40`);
const ctx = { read: () => school.store, options: {}, today: '2027-02-20' } as unknown as Context;
const codes = async (...typed: string[]) => {
  const all = await typedClasses(ctx, workTerm(ctx), typed);
  return all.map((one) => one.code).join(' ');
};

test.each([
  ['三1、三2', '3-1 3-2'],
  ['三1，三2', '3-1 3-2'],
  ['三1、2、4', '3-1 3-2 3-4'],
  ['3-1,3-2', '3-1 3-2'],
  ['三1-三3', '3-1 3-2 3-3'],
  ['三1到三3', '3-1 3-2 3-3'],
  ['3-1~3-3', '3-1 3-2 3-3'],
  ['3-1..3', '3-1 3-2 3-3'],
  ['三年级1-3班', '3-1 3-2 3-3'],
  ['三年级', '3-1 3-2 3-3 3-4'],
  ['三（１）班', '3-1'],
])('%s are classes', async (typed, found) => expect(await codes(typed)).toBe(found));

it('3 alone is no grade, and what one class is asked for is not several', async () => {
  await expect(codes('3')).rejects.toThrow();
  expect((await school.kaixue('student in 陈小明 三1、三2')).exit).toBe(2);
});

it('hands out to a whole grade by its name', async () => {
  await school.kaixue('supply add 拖把');
  await school.kaixue('standard add 拖把 1 --per class');
  await school.kaixue('receive 拖把=9');
  expect((await school.kaixue('issue 三年级')).out).toMatch(/三\(1\)班：[\s\S]*三\(4\)班：/);
  expect((await school.kaixue('owed 四1')).out).toContain('拖把');
});
