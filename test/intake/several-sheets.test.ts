import { expect, it } from 'vitest';
import { schoolWithFiles } from '../support/school.ts';
import { workbook } from './reading.ts';

const PUPILS = [
  ['班级', '姓名', '性别'],
  ['四(1)班', '丁一帆', '男'],
  ['四(1)班', '丁小雨', '女'],
];
const LEFT = [
  ['班级', '姓名', '性别', '转入学校', '离校日期'],
  ['四(1)班', '石磊', '男', '南湖小学', '2027-01-15'],
];
const CAME = [
  ['班级', '姓名', '性别', '来自何处'],
  ['四(1)班', '钟灵', '女', '北湖小学'],
];

it('one doubtful sheet of several is asked about and stops none of the others; what is said of it holds for it alone', async () => {
  const book = workbook({ 现有: PUPILS, 已离校: LEFT, 新来: CAME });
  const school = await schoolWithFiles('南河小学', { '四一班变动.xlsx': book });
  const first = await school.kaixue('import 四一班变动.xlsx --no-input');
  const before = JSON.parse((await school.kaixue('student list --json')).out);
  await school.kaixue('import 四一班变动.xlsx --as 学生名册 --no-input --yes');
  const after = JSON.parse((await school.kaixue('student list --json')).out);
  expect(first.exit).toBe(1);
  expect(first.out + first.err).toContain('--sheet "新来" --as "学生名册"');
  expect(before.students).toHaveLength(2);
  expect(after.students.map((one: { name: string }) => one.name).sort()).toEqual(
    ['丁一帆', '丁小雨', '钟灵'].sort(),
  );
});

it('of two people in one cell the first is the class teacher, and neither is made anew', async () => {
  const school = await schoolWithFiles('南河小学', {
    '教师名单.csv': '姓名,部门\n丁　华,教务处\n石敏,教务处\n钟山,总务处\n',
    '班级情况表.csv':
      '班级,人数,班主任\n四(1)班,30,丁华、石敏\n四(2)班,31,石 敏\n四(3)班,29,钟山 丁华\n共3个班,90,\n',
  });
  await school.kaixue('import 教师名单.csv 班级情况表.csv --no-input --yes');
  const classes = JSON.parse((await school.kaixue('class list --json')).out).classes;
  const staff = JSON.parse((await school.kaixue('staff list --json')).out).staff;
  expect(classes.map((one: { teacher: string }) => one.teacher)).toEqual(['丁华', '石敏', '钟山']);
  expect(staff).toHaveLength(3);
});
