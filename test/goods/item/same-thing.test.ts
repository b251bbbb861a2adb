import { expect, it } from 'vitest';
import { schoolWithFiles, type TestSchool } from '../../support/school.ts';

const CLASSES = '班级,人数\n七(1)班,40\n高一(1)班,50';
const BOOKS = '年级,书名,定价,征订数\n七年级,音乐 七年级下册,7.5,40\n高一,语文 必修 下册,13.6,50';
const STOCK =
  '品名,规格,单位,库存数量\n音乐 七年级下册,,册,14\n作文本,16K,本,58\n粉笔,无尘,盒,5\n电池,5号,节,8\n电池,7号,节,6';
const things = async (school: TestSchool) => {
  const { items } = await school.json<{ items: { name: string; spec: string; held: number }[] }>('stock');
  return items.map(({ name, spec, held }) => [name, spec, held].filter(Boolean).join(' ')).sort();
};

it('takes what a stock list says with or without a spec for the thing that is known, not for a second', async () => {
  const school = await schoolWithFiles('一中', { '班级情况表.csv': CLASSES, '教材征订单.csv': BOOKS });
  await school.json('import . --yes');
  school.write('作业本标准.csv', '年级,品名,每生册数\n七年级,作文本,2');
  await school.json('import 作业本标准.csv --yes');
  await school.kaixue('supply add 粉笔 --unit 盒');
  await school.kaixue('supply add 电池 --unit 节');
  school.write('库存表.csv', STOCK);
  await school.json('import 库存表.csv --yes');
  const known = [
    '作文本 58',
    '电池 5号 8',
    '电池 7号 6',
    '粉笔 5',
    '音乐 七年级下册 14',
    '高一语文 必修 下册',
  ];
  expect(await things(school)).toEqual(expect.arrayContaining(known));
  expect((await things(school)).filter((one) => /作文本|粉笔|音乐/.test(one))).toHaveLength(3);
});

it('finds a title by the name that its order list had', async () => {
  const school = await schoolWithFiles('一中', { '班级情况表.csv': CLASSES, '教材征订单.csv': BOOKS });
  await school.json('import . --yes');
  school.write('发货单.csv', '书名,单价,发货数\n语文 必修 下册,13.6,50');
  expect((await school.kaixue('import 发货单.csv --yes --json')).exit).toBe(0);
  expect(await things(school)).toContain('高一语文 必修 下册 50');
});

it('takes a name of nothing but grade, volume and subject for the textbook of these', async () => {
  const order =
    '年级,书名,定价,征订数\n七年级,义务教育教科书 语文 七年级 下册,9,40\n七年级,语文同步练习 七年级下册,6,40';
  const school = await schoolWithFiles('一中', {
    '班级情况表.csv': CLASSES,
    '2027年春季教材教辅征订表.csv': order,
  });
  await school.json('import . --yes');
  const { books } = await school.json<{ books: { name: string; kind: string }[] }>('book list');
  expect(books.map(({ kind }) => kind).sort()).toEqual(['aid', 'book']);
  for (const [i, name] of ['七下语文', '语文七下', '七年级下册语文', '初一语文（下）', '7下语文'].entries()) {
    school.write(`送货单${i}.csv`, `书名,单价,实收\n${name},9,${i + 1}`);
    expect([name, (await school.kaixue(`import 送货单${i}.csv --yes --json`)).exit]).toEqual([name, 0]);
  }
  expect(await things(school)).toContain('义务教育教科书 语文 七年级 下册 15');
  school.write('送货单.csv', '书名,单价,实收\n七下语文练习册,9,3');
  expect((await school.kaixue('import 送货单.csv --yes --json')).exit).toBe(65);
});
