import { beforeAll, describe, expect, it } from 'vitest';
import { gb18030, type Table, workbook } from '../intake/reading.ts';
import { schoolWithFiles, type TestSchool } from '../support/school.ts';
import { enrolment, isbn, planOf, printsAtEveryStage } from './figures.ts';

// 石磨沟九年一贯制学校: two 2025级, grades as titles in the book list, one kind of exercise book, two storerooms side by side.
const PRIMARY = { '1-1': 17, '2-1': 21 } as const;
const JUNIOR = [
  ['7-1', '初一（１）班', 31],
  ['7-2', '七(2)', 29],
  ['8-1', '2025级1班', 35],
] as const;

function roster(): Buffer {
  const primary: Table = [['小学部学生花名册'], ['序号', '姓　名', '性别', '年级', '班级', '身份证号']];
  let n = 0;
  for (const [code, size] of Object.entries(PRIMARY)) {
    const grade = code === '1-1' ? '一年级' : '二年级';
    for (let i = 1; i <= size; i++)
      primary.push([
        ++n,
        `${'张王李'[i % 3]} ${'甲乙丙丁戊己庚辛壬癸'[i % 10]}`,
        i % 3 ? '男' : '女',
        i === 1 ? grade : null,
        i === 1 ? `${grade}（1）班` : null,
        `51132020${String(n).padStart(10, '0')}`,
      ]);
    primary.push(['小计', `${size}人`]);
  }
  const junior: Table = [['班 级', '学 号', '姓 名', '就读方式', '备 注']];
  for (const [code, name, size] of JUNIOR)
    for (let i = 1; i <= size; i++)
      junior.push([
        name,
        Number(`2026${code[0]}${code[2]}${String(i).padStart(2, '0')}`),
        `${'赵钱孙'[i % 3]} ${'天地玄黄宇宙洪荒日月'[i % 10]}${code[0]}`,
        i % 2 ? '住校' : '走读',
        code === '8-1' && i === 5 ? '休学' : null,
      ]);
  return workbook({ 小学部: primary, 初中部: junior }, { type: 'biff8' });
}

const bookList = () =>
  workbook({
    征订: [
      ['石磨沟九年一贯制学校2027年春季教材征订表'],
      ['书名', '书号', '定价(元)', '循环', '学生用书', '教师用书', '合计'],
      ['一年级'],
      ['义务教育教科书·语文 一年级下册', isbn(1), '￥7.10元', null, 17, 1, 18],
      ['义务教育教科书·音乐 一年级下册', isbn(2), 5.5, '√', 0, 0, 0],
      ['小计', null, null, null, null, null, 18],
      ['七年级'],
      ['义务教育教科书·语文 七年级下册', isbn(3), 12.3, null, 60, 1, 61],
      ['总计', null, null, null, null, null, 79],
    ],
  });

const STAFF = [
  ['李 兰', '一年级（1）班班主任、语文'],
  ['周敏', '物理'],
];

describe('石磨沟九年一贯制学校', () => {
  let school: TestSchool;
  beforeAll(async () => {
    school = await schoolWithFiles('石磨沟九年一贯制学校', {
      '花名册.xls': roster(),
      '春季教材.xlsx': bookList(),
      '教职工.xls': gb18030(
        `<html><table><tr><th>姓&nbsp;名</th><th>任教情况</th><th>手机号</th><th>所在部门</th></tr>${STAFF.map((r) => `<tr><td>${r[0]}</td><td>${r[1]}</td><td>139</td><td>语文组</td></tr>`).join('')}</table></html>`,
      ),
      '作业本.csv': gb18030(
        '作业本发放标准,\n年级,作业本（本）\n一年级,6\n二年级,7\n初一,10\n初二,11\n合计,\n',
      ),
      '库房.xlsx': workbook(
        {
          Sheet1: [
            ['库房物资一览'],
            ['物资名称', '规格', '单位', '单价', '库存', null, null, '备注'],
            [null, null, null, null, '一号库', '二号库', '合计', null],
            ['粉笔', '白 50支', '盒', '￥3.20元', '20盒', 35, 55, null],
            ['扫把', '竹', '把', 4.5, null, 18, 18, null],
          ],
        },
        { merges: ['E2:G2', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3'] },
      ),
      '循环书.csv': '循环教材,年级,完好册数,破损\n义务教育教科书·音乐 一年级下册,一年级,21,1\n',
    });
    const { exit, out, err } = await school.kaixue('import . --quiet');
    if (exit !== 0) throw new Error(`${out.slice(0, 3000)}${err.slice(0, 5000)}`);
  });

  it('takes 2025级 of the junior part for grade eight, and 住校 for no state', async () => {
    expect(await enrolment(school)).toEqual({ '1-1': 17, '2-1': 21, '7-1': 31, '7-2': 29, '8-1': 34 });
  });

  it('takes a grade alone in a row for a title, not for a book', async () => {
    const books = await planOf(school, '--kind', 'book');
    expect(books.map((i) => [i.name, i.grade, i.need, i.on_order, i.held, i.price_fen])).toEqual([
      ['义务教育教科书·语文 一年级下册', 1, 18, 18, 0, 710],
      ['义务教育教科书·音乐 一年级下册', 1, 17, 0, 21, 550],
      ['义务教育教科书·语文 七年级下册', 7, 61, 61, 0, 1230],
    ]);
  });

  it('reads a table with a single kind of exercise book, of a CSV where amounts are text', async () => {
    expect((await planOf(school, '--kind', 'exercise-book')).map((i) => [i.name, i.need])).toEqual([
      ['作业本', 17 * 6 + 21 * 7 + 60 * 10 + 34 * 11],
    ]);
  });

  it('takes the total of two storerooms, not the first of them', async () => {
    const { items } = await school.json<{ items: { name: string; held: number }[] }>('stock list');
    expect(items.filter((i) => !i.name.includes('教科书')).map((i) => [i.name, i.held])).toEqual([
      ['粉笔', 55],
      ['扫把', 18],
    ]);
  });

  it('finds class teachers in what a teacher does', async () => {
    const { classes } = await school.json<{ classes: { class: string; teacher: string }[] }>('class list');
    expect(classes.find((c) => c.class === '1-1')?.teacher).toBe('李兰');
  });

  it('does not guess a year of entry that two grades have', async () => {
    school.write('转入.csv', '班级,学号,姓名\n2025级1班,9001,新生\n');
    const { err, exit } = await school.kaixue('import 转入.csv');
    expect(exit).toBe(65);
    expect(err).toContain('小学、初中都有可能');
  });

  it('asks for a total where storerooms have none', async () => {
    school.write(
      '分库.xlsx',
      workbook(
        {
          Sheet1: [
            ['品名', '规格', '单位', '库存', null],
            [null, null, null, '一号库', '二号库'],
            ['拖把', '棉', '把', 3, 4],
          ],
        },
        { merges: ['D1:E1'] },
      ),
    );
    const { err, exit } = await school.kaixue('import 分库.xlsx');
    expect(exit).toBe(65);
    expect(err).toContain('库存数量');
  });

  it('prints every sheet at nothing, some and all handed out', async () => {
    await printsAtEveryStage(school, 1);
  }, 60_000);
});
