import { beforeAll, describe, expect, it } from 'vitest';
import { type Table, utf16, workbook } from '../intake/reading.ts';
import { schoolWithFiles, type TestSchool } from '../support/school.ts';
import { enrolment, isbn, planOf, printsAtEveryStage } from './figures.ts';

// 滨江区实验初级中学: a class a column, two tables of staff on one sheet, a book list in parts, aids by class, two 补订.
const SIZE = { '8-1': 12, '8-2': 11, '9-1': 9, '9-2': 8 } as const;
const name = (code: string, i: number) =>
  `${'赵钱孙李周吴'[i % 6]}${'东南西北'[Number(code[2]) + (code[0] === '8' ? 0 : 1)]}${'甲乙丙丁戊己庚辛壬癸子丑'[i]}`;

const lower = () => {
  const rows: Table = [
    ['校区', '班级信息', null, '学生信息', null, null],
    [null, '年级', '班号', '姓名', '性别', '身份证号码'],
  ];
  for (const code of ['8-1', '8-2'] as const)
    for (let i = 0; i < SIZE[code]; i++)
      rows.push([
        rows.length === 2 ? '东校区' : null,
        i === 0 ? '初二' : null,
        i === 0 ? `${code[2]}班` : null,
        name(code, i),
        '女',
        `3301${code[2]}${i + 100}`,
      ]);
  rows.push(['合计', null, null, '23人']);
  return workbook({ 在籍: rows }, { merges: ['B1:C1', 'D1:F1', 'A1:A2'] });
};

const upper = () => {
  const rows: Table = [
    ['九年级分班名单'],
    ['序号', '九（1）班', '九（2）班'],
    [null, '班主任：陈晨', '班主任：李莉'],
  ];
  for (let i = 0; i < SIZE['9-1']; i++)
    rows.push([i + 1, name('9-1', i), i < SIZE['9-2'] ? name('9-2', i) + (i === 7 ? '（休学）' : '') : null]);
  rows.push(['人数', 9, 8]);
  return workbook({ Sheet1: rows });
};

const staff: Table = [
  ['一、专任教师'],
  ['工号', '姓名', '学科', '班主任'],
  ['B001', '陈 晨', '语文', '九（1）班'],
  ['B002', '李 莉', '数学', '2025级1班'],
  [],
  ['二、工勤人员'],
  ['工号', '姓名', '岗位', '部门'],
  ['B101', '老孙', '保安', '后勤处'],
  ['合计', '3人'],
];

const HEAD = ['序号', '教材名称', '书号（ISBN）', '单价（元）', '学生', '教师', '小计'];
const bookList: Table = [
  ['春季教科书征订汇总表'],
  ['八年级教材'],
  HEAD,
  [1, '语文（统编版）', isbn(51, false), '￥18.00', 23, 1, 24],
  ['小计', null, null, null, null, null, 24],
  ['九年级教材'],
  HEAD,
  [1, '语文（统编版）', isbn(52, false), '￥19.00', 16, 1, 17],
  ['小计', null, null, null, null, null, 17],
];

describe('滨江区实验初级中学', () => {
  let school: TestSchool;
  beforeAll(async () => {
    school = await schoolWithFiles('滨江区实验初级中学', {
      '八年级.xlsx': lower(),
      '九年级.xlsx': upper(),
      '教职工.xlsx': workbook({ Sheet1: staff }),
      '征订汇总.xlsx': workbook({ 汇总: bookList }),
      '教辅按班.csv': `教辅名称,书号,单价,八1,八2,合计\n数学同步练习（八下）,${isbn(61)},18元,9,10本,19\n`,
      '教辅.csv': `班级,教辅名称,书号,单价,订数\n九(1)班,总复习·科学,${isbn(62)},32,7本\n九(2)班,总复习·科学,${isbn(62)},32,无\n`,
      '补订一.txt': utf16(`书名\t书号\t年级\t补订数\r\n语文八下\t${isbn(51)}\t初二\t３本\r\n`, 'le', true),
      '补订二.csv': `书名,书号,年级,数量\n语文八下,${isbn(51)},初二,2\n`,
    });
    const { exit, out, err } = await school.kaixue('import .');
    if (exit !== 0) throw new Error(`${out.slice(0, 3000)}${err.slice(0, 5000)}`);
  });

  it('reads a class a column as well as a pupil a row', async () => {
    expect(await enrolment(school)).toEqual({ ...SIZE, '9-2': 7 });
    const { students } = await school.json<{ students: { name: string; class: string; number: string }[] }>(
      'student list',
    );
    expect(students.find((s) => s.name === name('9-2', 2))?.class).toBe('9-2');
    expect(students.find((s) => s.name === name('8-1', 0))?.number).toBe('33011100');
  });

  it('reads the second table of a sheet by its own header, and the total of both', async () => {
    const { staff } = await school.json<{ staff: { name: string; post: string; department: string }[] }>(
      'staff list',
    );
    expect(staff.map((s) => [s.name, s.post, s.department ?? ''])).toEqual(
      expect.arrayContaining([
        ['陈晨', '教师', ''],
        ['老孙', '保安', '后勤处'],
      ]),
    );
    const { classes } = await school.json<{ classes: { class: string; teacher: string | null }[] }>(
      'class list',
    );
    expect(classes.map((c) => [c.class, c.teacher])).toContainEqual(['8-1', '李莉']);
  });

  it('takes the grade of a part of a list from the title above it; adds 补订 to what was ordered', async () => {
    expect(
      (await planOf(school, '--kind', 'book')).map((i) => [i.isbn, i.grade, i.need, i.on_order]),
    ).toEqual([
      [isbn(51, false), 8, 24, 29],
      [isbn(52, false), 9, 17, 17],
    ]);
  });

  it('counts aids class by class, in a list or with a class a column', async () => {
    expect((await planOf(school, '--kind', 'aid')).map((i) => [i.name, i.need])).toEqual([
      ['数学同步练习(八下)', 19],
      ['总复习·科学', 7],
    ]);
  });

  it('changes nothing when all of it is read again', async () => {
    expect((await school.kaixue('import .')).out).toContain('和上次一样');
  });

  it('tells what is wrong in many cells once, with every cell', async () => {
    school.write(
      '转入.csv',
      '班级,学号,姓名\n八(1)班,8101,\n八(1)班,8102,\n八(1)班,8103,\n八(1)班,8101,新生\n',
    );
    const { err } = await school.kaixue('import 转入.csv');
    expect(err.match(/缺少姓名/g)).toHaveLength(1);
    expect(err).toContain('同样的还有 2 处：第3行、第4行');
    // The first 8101 stands in a row that is rejected: that it comes again is told all the same.
    expect(err).toContain('学号 8101');
  });

  it('prints every sheet at nothing, some and all handed out', async () => {
    await printsAtEveryStage(school, 8);
  }, 120_000);
});
