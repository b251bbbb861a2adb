import { expect, it } from 'vitest';
import { emptySchool } from '../support/school.ts';

const TOLD = '机电2601班=高一(1)班,机电2602班=高一(2)班,幼儿保育2601班=高一(3)班';

/** A vocational school whose classes are called by branch, year of entry and number. */
async function vocational() {
  const made = emptySchool('2027-02-22');
  await made.kaixue('school edit --name 临江职校');
  made.write('班级.csv', '班级名称,人数\n机电2601班,40\n机电2602班,42\n幼儿保育2601班,30\n');
  return made;
}

it('classes called by branch, year and number are asked about once, and known in titles, duties and lists of books afterwards', async () => {
  const made = await vocational();
  const before = await made.kaixue('import 班级.csv --no-input');
  expect(before.exit).toBe(65);
  expect(before.err).toContain(`--map "${TOLD}"`);
  expect((await made.kaixue(`import 班级.csv --map "${TOLD}" --no-input`)).exit).toBe(0);

  const week = [1, 2, 3, 4].map((p) => `${p},语文,数学,体育,英语,语文`).join('\n');
  made.write('课表.csv', `机电2602班课程表\n节次,周一,周二,周三,周四,周五\n${week}\n`);
  expect((await made.kaixue('import 课表.csv --no-input')).exit).toBe(0);
  const { lessons } = await made.json<{ lessons: { class: string }[] }>('timetable list');
  expect(new Set(lessons.map((one) => one.class))).toEqual(new Set(['10-2']));

  made.write(
    '教师.csv',
    '教职工名单\n姓名,部门,职务\n周建军,机电系,机电2602班班主任\n吴海波,机电系,教师、幼儿保育2601班班主任\n',
  );
  expect((await made.kaixue('import 教师.csv --no-input')).exit).toBe(0);
  const { classes } = await made.json<{ classes: { class: string; teacher: string | null }[] }>('class list');
  expect(classes.map((one) => `${one.class} ${one.teacher}`)).toEqual([
    '10-1 null',
    '10-2 周建军',
    '10-3 吴海波',
  ]);

  made.write(
    '教材.csv',
    '教材征订\n专业,年级,教材名称,书号,单价,学生用书\n机电技术应用,2026级,电工基础,9787103000007,30,82\n幼儿保育,2026级,幼儿卫生,9787103000014,28,30\n',
  );
  expect((await made.kaixue('import 教材.csv --no-input')).exit).toBe(0);
  const { items } = await made.json<{ items: { name: string; need: number }[] }>('plan');
  expect(items.map((one) => `${one.name} ${one.need}`)).toEqual(['电工基础 82', '幼儿卫生 30']);
});

it('a timetable of a class called so is of no other class, and says which it is when nobody has told', async () => {
  const made = await vocational();
  await made.kaixue(`class add 高一1 高一2 --no-input`);
  const week = [1, 2, 3, 4].map((p) => `${p},语文,数学,体育,英语,语文`).join('\n');
  made.write('课表.csv', `机电2602班课程表\n节次,周一,周二,周三,周四,周五\n${week}\n`);
  const { exit, err } = await made.kaixue('import 课表.csv --no-input');
  expect(exit).toBe(65);
  expect(err).toContain('机电2602班 只有名称');
});

it('who is called class teacher of a grade with two classes is told, and heads none', async () => {
  const made = emptySchool('2027-02-22');
  await made.kaixue('class add 一1 一2 二1 --no-input');
  made.write(
    '教师.csv',
    '教职工名单\n姓名,部门,职务\n周建军,语文组,一年级班主任\n吴海波,数学组,二年级班主任\n唐小燕,数学组,副班主任\n',
  );
  const { exit, out } = await made.kaixue('import 教师.csv --no-input');
  expect(exit).toBe(0);
  expect(out).toContain('看不出是哪个班的班主任，没有记到班上：周建军 一年级班主任');
  const { classes } = await made.json<{ classes: { class: string; teacher: string | null }[] }>('class list');
  expect(classes.map((one) => `${one.class} ${one.teacher}`)).toEqual(['1-1 null', '1-2 null', '2-1 吴海波']);
});
