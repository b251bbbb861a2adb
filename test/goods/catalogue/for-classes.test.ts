import { expect, it } from 'vitest';
import { schoolWithFiles, type TestSchool } from '../../support/school.ts';

const CLASSES = '班级,人数\n高二(1)班,44\n高二(2)班,43\n高二(3)班,45\n高三(1)班,40';
const list = (rows: string, head = '使用班级') => `年级,书名,定价,${head},征订数\n${rows}`;
const school = async (order: string, name = '教材征订单.csv') => {
  const made = await schoolWithFiles('一中', { '班级情况表.csv': CLASSES, [name]: order });
  await made.json('import . --yes');
  return made;
};
const needs = async (of: TestSchool): Promise<Record<string, number>> => {
  const { items } = await of.json<{ items: { name: string; need: number }[] }>('plan');
  return Object.fromEntries(items.map((one) => [one.name.slice(0, 2), one.need]));
};
const ROWS =
  '高二,语文选择性必修 中,12,,132\n高二,物理选择性必修3,11,"1、2班",88\n高二,生物选择性必修3,11,1班,44\n高二,地理选择性必修3,11,"2、3班",89';

it('needs a book for the classes that the order list says, whatever the column is called', async () => {
  for (const head of ['使用班级', '班级', '发放班级'])
    expect([head, await needs(await school(list(ROWS, head)))]).toEqual([
      head,
      { 语文: 132, 物理: 87, 生物: 44, 地理: 88 },
    ]);
});

it.each([
  ['高二1、高二2', 87],
  ['高二(1)班、高二(2)班', 87],
  ['高二1班、2班', 87],
  ['高二（1）（2）班', 87],
  ['1-2班', 87],
  ['高二（3）班', 45],
  ['全年级', 132],
  ['高二', 132],
  ['高二全体', 132],
  ['1、2、3班', 132],
])('takes %s for the classes that it names', async (said, need) => {
  expect((await needs(await school(list(`高二,物理选择性必修3,11,"${said}",88`)))).物理).toBe(need);
});

it('takes a list class by class for the whole grade, a class that is in none of its rows too', async () => {
  const rows =
    '高二,语文选必,12,1班,44\n高二,数学选必,12,1班,44\n高二,语文选必,12,2班,43\n高二,数学选必,12,2班,43';
  expect(await needs(await school(list(rows, '班级'), '教材用书.csv'))).toEqual({ 语文: 132, 数学: 132 });
});

it('follows the list when it is read again with other classes, and leaves what a person said', async () => {
  const made = await school(list(ROWS));
  made.write('教材征订单.csv', list(ROWS.replace('1、2班', '3班').replace('1班', '全年级')));
  const { files } = await made.json<{ files: { changes: object[] }[] }>('import 教材征订单.csv --yes');
  expect(await needs(made)).toEqual({ 语文: 132, 物理: 45, 生物: 132, 地理: 88 });
  expect(files.flatMap((one) => one.changes)).toContainEqual(
    expect.objectContaining({ field: 'classes', from: '高二(1)班、高二(2)班', to: '高二(3)班' }),
  );
});

it('gives and takes by class: book add and edit, need, what is owed', async () => {
  const made = await school(list(ROWS));
  await made.json('book edit 物理 --classes 高二1,高二3');
  expect((await needs(made)).物理).toBe(89);
  const shown = await made.json<{ book: { classes: string[]; per_pupil: object[] } }>('book show 物理');
  expect(shown.book).toMatchObject({ classes: ['11-1', '11-3'] });
  await made.json('receive 物理=89');
  await made.json('issue 高二1 物理=44');
  expect((await made.kaixue('owed 高二2 物理')).out).not.toContain('待补');
  expect((await made.kaixue('owed 高二1 物理')).out).not.toContain('应退');
  expect((await made.kaixue('plan 物理 --why')).out).toContain('高二(3)班');
  await made.json('book edit 物理 --classes -');
  expect((await needs(made)).物理).toBe(132);
  await made.json('book add 校本阅读 --grade 高三 --classes 高三1 --per-pupil 2');
  expect((await needs(made)).校本).toBe(80);
});

it('a column of what pupils chose is no sort of book', async () => {
  const rows = '高二,语文选择性必修 中,12,全体,132\n高二,物理选择性必修3,11,物化生,88';
  const made = await schoolWithFiles('一中', { '教材征订单.csv': list(rows, '选用类别') });
  const { out } = await made.kaixue('import . --dry-run');
  expect(out).toContain('没有把握的列先没有读，像是：选用类别');
  expect(out).not.toContain('选用类别 → 教材类别');
});
