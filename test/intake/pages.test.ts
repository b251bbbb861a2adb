import { expect, it } from 'vitest';
import { emptySchool } from '../support/school.ts';
import { type Table, workbook } from './reading.ts';

const NAMES = '丁一帆 石磊 钟灵 陆小雨 高飞 邓敏 贺明 龙泉 段文 白雨 雷晨 范轩'.split(' ');

it('a class above its pupils holds over the lines below it: who teaches it, the page, the head again', async () => {
  const made = emptySchool('2027-02-22');
  const rows: Table = [];
  for (const [i, of] of ['高二（1）班', '高二（2）班', '高二（3）班'].entries()) {
    rows.push([`${of}学生花名册`], [`班主任：${NAMES[i]}`, null, null, '人数：4']);
    for (const page of [0, 1]) {
      rows.push(['座号', '学号', '姓名', '性别']);
      for (const k of [0, 1])
        rows.push([page * 2 + k + 1, `2025${i}${page}${k}`, NAMES[i * 4 + page * 2 + k] ?? null, '男']);
      rows.push([`第${page + 1}页 共2页`]);
    }
    rows.push(['小计', null, '4人'], []);
  }
  made.write('花名册.xlsx', workbook({ Sheet1: rows }));
  expect((await made.kaixue('import 花名册.xlsx --no-input')).err).not.toContain('✗');
  const { students } = (await made.json('student list')) as { students: { name: string; class: string }[] };
  const classes = Object.fromEntries(students.map((one) => [one.name, one.class]));
  expect(classes).toEqual(Object.fromEntries(NAMES.map((name, i) => [name, `11-${Math.floor(i / 4) + 1}`])));
});

it('what stands alone over two parts, one beneath the other, holds for the rows below both', async () => {
  const made = emptySchool('2027-02-22');
  made.write(
    '名册.csv',
    '姓名,性别,学籍号\n四年级,,\n二班,,\n丁一帆,男,20230101\n第 1 页,,\n石磊,男,20230102\n- 2 -,,\n钟灵,女,20230103\n',
  );
  expect((await made.kaixue('import 名册.csv --no-input')).err).not.toContain('✗');
  const { students } = (await made.json('student list')) as { students: { class: string }[] };
  expect(students.map((one) => one.class)).toEqual(['4-2', '4-2', '4-2']);
});

it('a register says in which dormitory its pupils sleep; a list of beds is no roster', async () => {
  const made = emptySchool('2027-02-22');
  const head = '序号,学籍号,姓名,性别,班级,是否住校,宿舍\n';
  const rows = NAMES.map(
    (name, i) => `${i + 1},G3607012024${1000 + i},${name},男,高一(1)班,是,3号楼30${i}\n`,
  );
  made.write('高一学生基本信息.csv', head + rows.join(''));
  expect((await made.kaixue('import 高一学生基本信息.csv --no-input')).err).not.toContain('✗');
  made.write(
    '安排.csv',
    `宿舍,床号,姓名,班级,性别\n${NAMES.map((name, i) => `301,${i + 1},丁${name},高一(1)班,男\n`).join('')}`,
  );
  expect((await made.kaixue('import 安排.csv --no-input')).err).toContain('像是宿舍安排');
  const { students } = (await made.json('student list')) as { students: unknown[] };
  expect(students).toHaveLength(NAMES.length);
});
