import { expect, it } from 'vitest';
import { emptySchool } from '../support/school.ts';

it('what expires is called by the title where no column names it, and not by a month', async () => {
  const made = emptySchool('2027-02-21');
  made.write(
    '灭火器台账.csv',
    '灭火器台账,,,,,,\n编号,位置,型号,数量,出厂日期,有效期至,检查人\nMH01,A栋1楼,ABC4,2,2023-03,2027-02,卫可\nMH02,B栋2楼,ABC4,2,2023-03,2027-03,卫可\n',
  );
  await made.kaixue('import 灭火器台账.csv --no-input');
  const { expiries } = await made.json<{ expiries: { name: string }[] }>('expiry list');
  expect(expiries.map(({ name }) => name)).toEqual(['灭火器', '灭火器']);
});

it('a plan counted back from the opening is one of tasks, with the last day of each', async () => {
  const made = emptySchool('2027-02-21');
  made.write(
    '倒排表.csv',
    '开学前总务工作倒排表,,,,,\n时间节点,工作内容,责任部门,责任人,完成标准,落实情况\n2月20日前,教学楼水电检查,总务处,,无故障,已完成\n2.22-2.24,课桌椅维修,总务处,,,\n2月25日,教材发放到班,教务处,,按班签收,\n',
  );
  expect(await made.kaixue('import 倒排表.csv --no-input')).toMatchObject({ exit: 0 });
  const { tasks } = await made.json<{ tasks: { title: string; due: string; state: string }[] }>(
    'task list --all',
  );
  expect(tasks.map(({ title, due, state }) => [title, due, state === 'done'])).toEqual([
    ['教学楼水电检查', '2027-02-20', true],
    ['课桌椅维修', '2027-02-24', false],
    ['教材发放到班', '2027-02-25', false],
  ]);
});

it('name and specification in one column, a part of the school before a class, and a column left blank', async () => {
  const made = emptySchool('2027-02-21');
  await made.kaixue('class add 七1 七2');
  made.write(
    '低值易耗品.csv',
    '总务处低值易耗品结存表,,,\n类别,品名规格,计量单位,期末结存\n清洁,扫把（竹）,把,35\n办公,A4复印纸 70g,包,70\n',
  );
  made.write(
    '班级概况.csv',
    '班级概况,,,,,\n级部,班级,班额,班主任,教室位置,值周年级组\n2026级,1班,45,魏文诗,A栋201,\n2026级,2班,46,郑曦琪,A栋202,\n',
  );
  expect(await made.kaixue('import 低值易耗品.csv 班级概况.csv --no-input')).toMatchObject({ exit: 0 });
  const { supplies } = await made.json<{ supplies: { name: string; held: number }[] }>('supply list');
  expect(supplies.map(({ name, held }) => [name, held])).toEqual([
    ['扫把(竹)', 35],
    ['A4复印纸 70g', 70],
  ]);
  const { classes } = await made.json<{ classes: object[] }>('class list');
  expect(classes).toMatchObject([
    { class: '7-1', enrolment: 45, teacher: '魏文诗' },
    { class: '7-2', enrolment: 46, teacher: '郑曦琪' },
  ]);
});

it('who heads which class is enough of a list that is called so', async () => {
  const made = emptySchool('2027-02-21');
  await made.kaixue('class add 1-1 1-2');
  made.write(
    '聘任.csv',
    '2027年春学期班主任聘任名单,,,\n班级,班主任,副班主任,办公地点\n101,吴琪若,赵诗宇,一楼办公室\n102,沈思怡,李佳雨,二楼办公室\n',
  );
  expect(await made.kaixue('import 聘任.csv --no-input')).toMatchObject({ exit: 0 });
  const { classes } = await made.json<{ classes: object[] }>('class list');
  expect(classes).toMatchObject([
    { class: '1-1', teacher: '吴琪若', room: null },
    { class: '1-2', teacher: '沈思怡', room: null },
  ]);
});
