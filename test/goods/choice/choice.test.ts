import { expect, test } from 'vitest';
import { bySize } from '../../../src/goods/choice/choice.ts';
import { smallSchool, type TestSchool } from '../../support/school.ts';

test('sizes stand as on a rail', () => {
  expect(['120码', '90码', '110码'].sort(bySize)).toEqual(['90码', '110码', '120码']);
  expect(['XL', 'S', '2XL', 'M'].sort(bySize)).toEqual(['S', 'M', 'XL', '2XL']);
});

const item = async (desk: TestSchool, spec: string) =>
  (await desk.kaixue('plan --json')).json.items.find((one: { spec: string }) => one.spec === spec);
const dues = async (desk: TestSchool) => (await desk.kaixue('choice money --json')).json.dues;

test('a class orders by size: needed, ordered at once, received, handed out on its own sheet, and paid', async () => {
  const desk = smallSchool();
  await desk.kaixue('choice set 三1 夏季校服 130码=2 140码=1 --price 60 --unit 套');
  await desk.kaixue('choice set 三2 夏季校服 130码=3 --unit 套');
  expect(await item(desk, '130码')).toMatchObject({ name: '夏季校服', need: 5, to_buy: 5, cost_fen: 30000 });
  expect((await desk.kaixue('plan 夏季校服130码 --why')).out).toContain('订购 3');
  expect(await dues(desk)).toMatchObject([
    { class: '3-1', quantity: 3, due_fen: 18000, paid_fen: 0, open_fen: 18000 },
    { class: '3-2', quantity: 3, due_fen: 18000 },
  ]);
  await desk.kaixue('choice pay 三1 夏季校服 120');
  await desk.kaixue('choice pay 三1 夏季校服 -60');
  expect((await dues(desk))[0]).toMatchObject({ paid_fen: 6000, open_fen: 12000 });
  expect((await desk.kaixue('order make --json')).exit).toBe(0);
  desk.write('送货.csv', '品名,规格,单位,数量\n夏季校服,130码,套,5\n夏季校服,140码,套,1\n');
  expect((await desk.kaixue('receive 送货.csv --yes')).exit).toBe(0);
  expect((await desk.kaixue('print class-packet --class 三1 -f term')).out).toMatch(/夏季校服\s+130码/);
  expect((await desk.kaixue('issue 三1')).exit).toBe(0);
  expect(await item(desk, '130码')).toMatchObject({ need: 5, issued: 2, owed: 3 });
  // One less, and none of a size.
  await desk.kaixue('choice set 三2 夏季校服 130码=0 150码=2');
  expect(await item(desk, '130码')).toMatchObject({ need: 2, owed: 0 });
});

test('a list by pupil: what they chose counts for their class, moves along with them, and money stands once', async () => {
  const desk = smallSchool();
  desk.write(
    '名册.csv',
    '班级,学籍号,姓名\n三1,G1,吴明\n三1,G2,周红\n三1,G3,郑洁\n三1,G4,王强\n三2,G5,李响\n',
  );
  await desk.kaixue('import 名册.csv --yes');
  const [first, second] = (await desk.kaixue('student list --class 三1 --json')).json.students;
  const read = async (size: string) => {
    desk.write(
      '校服.csv',
      `夏季校服尺码登记表\n班级,姓名,性别,尺码,单价,已交金额\n三1,${first.name},男,${size},60,60\n三1,${second.name},女,140码,60,\n`,
    );
    return (await desk.kaixue('import 校服.csv --json --yes')).json.files[0];
  };
  await desk.kaixue('choice set 三1 夏季校服 120码=9');
  expect(await read('130码')).toMatchObject({ kind: 'choices', added: 2 });
  expect(await read('130码')).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
  expect(await read('150码')).toMatchObject({ changed: 1, unchanged: 1 });
  const list = async () => (await desk.kaixue('choice list --json')).json.choices;
  expect(await list()).toMatchObject([
    { class: '3-1', spec: '140码', quantity: 1, named: 1 },
    { class: '3-1', spec: '150码', quantity: 1, named: 1 },
  ]);
  expect(await dues(desk)).toMatchObject([{ due_fen: 12000, paid_fen: 6000 }]);
  expect((await desk.kaixue('choice set 三1 夏季校服 140码=4')).err).toContain('学生名单');
  await desk.kaixue(`choice set 三1 夏季校服 160码 --pupil ${first.name}`);
  await desk.kaixue(`student move ${second.name} --to 三2 --books taken`);
  expect(await list()).toMatchObject([
    { class: '3-1', spec: '160码' },
    { class: '3-2', spec: '140码', quantity: 1 },
  ]);
  expect(await item(desk, '140码')).toMatchObject({ need: 1 });
});

test('a column a size is read, and a list that names nobody in the class is refused', async () => {
  const desk = smallSchool();
  desk.write('尺码.csv', '冬季校服尺码统计表\n班级,人数,110,120,130码,XL\n三1,4,1,,2,1\n三2,4,,3,,1\n');
  expect((await desk.kaixue('import 尺码.csv --json --yes')).json.files[0]).toMatchObject({
    kind: 'choices',
    added: 5,
  });
  expect((await desk.kaixue('choice list --class 三2 --json')).json.choices).toMatchObject([
    { name: '冬季校服', spec: '120', quantity: 3 },
    { name: '冬季校服', spec: 'XL', quantity: 1 },
  ]);
  desk.write('校服.csv', '夏季校服尺码登记表\n班级,姓名,尺码\n三1,赵无人,130码\n');
  expect((await desk.kaixue('import 校服.csv --yes')).err).toContain('没有这个学生');
});

test('what is known by the name is no second item; a textbook is not ordered', async () => {
  const desk = smallSchool();
  await desk.kaixue('book add 英语活动手册 --kind 教辅材料 --grade 3 --subject 英语 --price 12');
  await desk.kaixue('book add 语文 --grade 3 --subject 语文');
  const { choices } = await desk.json<{ choices: { item: number }[] }>('choice set 三1 英语活动手册 20');
  const books = await desk.json<{ items: { name: string; need: number }[] }>('plan 英语活动手册');
  expect(choices).toHaveLength(1);
  expect(books.items).toMatchObject([{ kind: 'aid', need: 20 }]);
  expect(await desk.kaixue('choice set 三1 三年级语文 20')).toMatchObject({ exit: 2 });
});

test('a class is called by its name in what is wrong, and as it is typed in the command', async () => {
  const desk = smallSchool();
  desk.write('尺码.csv', '夏季校服尺码登记表\n班级,姓名,尺码\n三1,无此人,130码\n三1,也没有,130码\n');
  const { err } = await desk.kaixue('import 尺码.csv');
  expect(err).toContain('三(1)班 没有这个学生：无此人');
  expect((await desk.kaixue('import 尺码.csv --lang en')).err).toContain('Class 3-1 has no such pupil');
  desk.write('名册.csv', '班级,姓名,性别\n三1,陈小雨,女\n三1,陆一鸣,男\n');
  desk.write('订.csv', '夏季校服尺码登记表\n班级,姓名,尺码\n三1,陈小雨,130码\n三1,陆一鸣,130码\n');
  for (const file of ['名册', '订']) expect((await desk.kaixue(`import ${file}.csv --yes`)).exit).toBe(0);
  const refused = await desk.kaixue('choice set 三1 夏季校服 130码=4');
  expect(refused.err).toContain('三(1)班 的“夏季校服”有学生名单');
  expect(refused.err).toContain('kaixue choice set 三1 夏季校服');
});
