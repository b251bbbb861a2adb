import { expect, it } from 'vitest';
import { whereabouts } from '../../src/school/staff/staff.ts';
import { emptySchool } from '../support/school.ts';

it.each([
  ['已退休', 'left'],
  ['2027.1调出', 'left'],
  ['内部退养', 'left'],
  ['产假至5月', 'away'],
  ['支教一年', 'away'],
  ['退休返聘', undefined],
  ['2027年8月退休', undefined],
  ['即将退休', undefined],
  ['产假结束，2月返岗', undefined],
  ['兼校医', undefined],
])('a remark of %s', (text, said) => {
  expect(whereabouts(text, '2027-03-01')).toBe(said);
});

it('who has gone by a remark is no longer on the staff, who is away is told, and both are said', async () => {
  const made = emptySchool('2027-02-26');
  made.write(
    '教职工.csv',
    '姓名,部门,岗位,备注\n赵敏,教务处,教师,\n钱刚,教务处,教师,12月已退休\n李娜,教务处,教师,产假\n吴静,教务处,教师,退休返聘\n',
  );
  const ran = await made.kaixue('import 教职工.csv --no-input');
  expect(ran.exit).toBe(0);
  expect(ran.out).toContain('已经离岗的：钱刚 12月已退休');
  expect(ran.out).toContain('暂时不在岗的：李娜 产假');
  const { staff } = await made.json<{ staff: { name: string }[] }>('staff list');
  expect(staff.map((one) => one.name).sort()).toEqual(['吴静', '李娜', '赵敏']);
  // Who comes back by a newer list that says so is at work again; one without a remark says nothing of it.
  made.write('教职工2.csv', '姓名,部门,岗位,备注\n钱刚,教务处,教师,\n');
  expect((await made.kaixue('import 教职工2.csv --no-input')).exit).toBe(0);
  expect((await made.json<{ staff: unknown[] }>('staff list')).staff).toHaveLength(3);
});
