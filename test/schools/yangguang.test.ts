import { expect, it } from 'vitest';
import { schoolWithFiles } from '../support/school.ts';
import { enrolment, planOf, printsAtEveryStage } from './figures.ts';

// 阳光实验学校: odds and ends of other schools' files, each read by what it says.
it('reads totals that count heads, two header rows without merges, a delivery note with 差数', async () => {
  const school = await schoolWithFiles('阳光实验学校', {
    '花名册.csv':
      '阳光实验学校2026-2027学年度花名册\n年级班,学生姓名,男女,学生学籍号,备 注\n一年级1班,甲一,男,G1,\n,甲二,女,G2,\n一年级1班人数,2,,,\n一年级2班,甲三,男,G3,随班就读\n初一1班,乙一,男,G4,\n高一（1）班,丙一,女,G5,\n全校总人数：5人,,,,\n',
    '目录.csv':
      '年级,科目,教材名称,版别,书号,单价(元),征订册数,,金额\n,,,,,,学生,教师,\n一年级,语文,语文一年级下册,人教版,9787107323324,8.5,4,1,42.5\n一年级,数学,数学（一下）,苏教版,9787107324949,￥9,4,1,45\n,,,,合计,,8,2,87.5\n',
    '送货.csv':
      '送 货 清 单\n客户：阳光实验学校,,,日期：2027年2月20日\n书 名,数 量,单 价,差数\n语文一年级下册,5,8.5,0\n数学（一下）,4,9,-1\n合计：,9册,,\n',
  });
  const { exit, err } = await school.kaixue('import . --quiet');
  expect(err).toBe('');
  expect(exit).toBe(0);
  expect(await enrolment(school)).toEqual({ '1-1': 2, '1-2': 1, '7-1': 1, '10-1': 1 });
  expect(
    (await planOf(school, '--kind', 'book')).map((i) => [i.isbn, i.need, i.held, i.on_order, i.price_fen]),
  ).toEqual([
    ['9787107323324', 4, 5, 0, 850],
    ['9787107324949', 4, 4, 1, 900],
  ]);
  await printsAtEveryStage(school, 3);
}, 120_000);
