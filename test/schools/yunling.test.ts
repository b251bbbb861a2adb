import { beforeAll, describe, expect, it } from 'vitest';
import { workbook } from '../intake/reading.ts';
import { schoolWithFiles, type TestSchool } from '../support/school.ts';
import { enrolment, printsAtEveryStage } from './figures.ts';

// 云岭学校: nine years in one school. Its titles say neither grade nor ISBN, since a column beside them says the grade.
const NAMES = ['语文', '数学', '科学'];
const list = workbook(
  {
    小学: [
      ['小学部2027春用书目录'],
      ['年级', '书名', '出版社', '单价', '需用数'],
      ...['一', '二', '三'].flatMap((grade, g) =>
        NAMES.map((name, i) => [i ? null : grade, `${name}（下）`, '人教版', 10 + g, 27 + g]),
      ),
      ['一', '口算题卡', null, 5, 27],
      ['二', '口算题卡', null, 6, 28],
      ['三', '健康教育', null, 4, 29],
      ['二', '健康教育', null, 4, 28],
    ],
  },
  { merges: ['A1:E1', 'A3:A5', 'A6:A8', 'A9:A11'] },
);
const stock = [
  '教材库存（二年级）',
  '书名,年级,库存册数',
  '语文（下）,二年级,3',
  '数学,二年级,4',
  '健康教育,三年级,5',
].join('\n');
const delivery = [
  '到货清单',
  '年级,书名,数量,到货日期',
  '三年级,语文（下）,29,2027-02-24',
  '一年级,口算题卡,27,2027-02-24',
].join('\n');

describe('云岭学校: titles that only the grade beside them tells apart', () => {
  let school: TestSchool;
  beforeAll(async () => {
    school = await schoolWithFiles('云岭九年一贯制学校', {
      '教材/教材目录.xlsx': list,
      '教材/库存.csv': stock,
      '到货.csv': delivery,
    });
    const { exit, out, err } = await school.kaixue('import 教材 --yes');
    if (exit !== 0) throw new Error(`${out}${err}`);
  });
  const books = async () =>
    (await school.json<{ books: Record<string, unknown>[] }>('book list')).books.map((one) => [
      one.name,
      one.grade,
      one.price_fen,
    ]);

  it('makes a book a grade of them, and one of what all grades share', async () => {
    expect(await books()).toEqual(
      expect.arrayContaining([
        ['语文一年级下册', 1, 1000],
        ['语文二年级下册', 2, 1100],
        ['语文三年级下册', 3, 1200],
        ['一年级口算题卡', 1, 500],
        ['二年级口算题卡', 2, 600],
        ['健康教育', null, 400],
      ]),
    );
    expect(await books()).toHaveLength(12);
  });

  it('finds them by title and grade in lists of stock and of what came', async () => {
    const { items } = await school.json<{ items: { name: string; held: number }[] }>('stock');
    const there = items.filter((one) => one.held > 0).map((one) => [one.name, one.held]);
    expect(there.sort()).toEqual([
      ['健康教育', 5],
      ['数学二年级下册', 4],
      ['语文二年级下册', 3],
    ]);
    const { documents } = await school.json<{ documents: { lines: Record<string, unknown>[] }[] }>(
      'receive 到货.csv --draft --dry-run',
    );
    expect(documents).toMatchObject([
      {
        lines: [
          { name: '语文三年级下册', arrived: 29 },
          { name: '一年级口算题卡', arrived: 27 },
        ],
      },
    ]);
  });

  it('adds and changes nothing when the list is read again', async () => {
    const { files } = await school.json<{ files: { added: number; changed: number }[] }>('import 教材 --yes');
    expect(files.map((f) => f.added + f.changed)).toEqual(files.map(() => 0));
  });

  it('prints every sheet at nothing, some and all handed out', async () => {
    await printsAtEveryStage(school, 1);
  }, 120_000);
});

// A column that nobody knows keeps nothing of the rest from being known.
describe('云岭学校: a column that can wait', () => {
  const rooms = '教室,学生桌,学生椅,讲台\nA101,40,41,1\nA102,38,39,1';
  let school: TestSchool;
  beforeAll(async () => {
    school = await schoolWithFiles('云岭九年一贯制学校', { '教室.csv': rooms });
  });
  const list = async () =>
    (await school.json<{ rooms: Record<string, unknown>[] }>('room list')).rooms.map((one) => [
      one.room,
      one.desks,
      one.chairs,
    ]);

  it('goes in without it, and says what to run', async () => {
    const { exit, out } = await school.kaixue('import 教室.csv --yes --no-input');
    expect(exit).toBe(1);
    expect(out).toContain('没有把握的列先没有读，像是：讲台 → ');
    expect(out).toContain('kaixue import "教室.csv" --map "讲台=-"');
    expect(await list()).toEqual([
      ['A101', 40, 41],
      ['A102', 38, 39],
    ]);
  });

  it('is not taken with --strict', async () => {
    expect((await school.kaixue('import 教室.csv --yes --no-input --strict')).exit).toBe(65);
  });

  it('is silent once it was said to be of no use', async () => {
    expect((await school.kaixue(['import', '教室.csv', '--map', '讲台=-', '--yes'])).exit).toBe(0);
    expect((await school.kaixue('import 教室.csv --yes --no-input')).exit).toBe(0);
  });
});

// Its primary part has one class a grade, which its lists never number; those of its junior part are.
describe('云岭学校: a class a grade below, 初一1班 above', () => {
  const pupils = (grade: string, n: number) =>
    Array.from({ length: n }, (_, i) => [i + 1, `${grade}生${'甲乙丙丁戊己庚'[i]}`, i % 2 ? '女' : '男']);
  const sheets = (names: readonly string[]) =>
    workbook(
      Object.fromEntries(
        names.map((name, i) => [
          name,
          [[`云岭学校${name}学生名单`], ['学号', '姓名', '性别'], ...pupils(name.slice(0, 1), 5 + (i % 3))],
        ]),
      ),
    );
  const week = [
    ['节次', '星期一', '星期二', '星期三', '星期四', '星期五'],
    [1, '语文', '数学', '英语', '语文', '数学'],
    [2, '体育', '美术', '音乐', '体育', '科学'],
  ];
  let school: TestSchool;
  beforeAll(async () => {
    school = await schoolWithFiles('云岭九年一贯制学校', {
      '小学部.xlsx': sheets(['一年级', '二年级', '三年级']),
      '初中部.xlsx': sheets(['初一1班', '初一2班', '初二1班']),
      '课表.xlsx': workbook({ 一年级: [['一年级课程表'], ...week], 初一2班: [['初一2班课程表'], ...week] }),
      '新生.xlsx': sheets(['一年级']),
    });
  });

  it('reads 初一1班 within other words', async () => {
    expect((await school.kaixue('import 初中部.xlsx --yes')).exit).toBe(0);
    expect(await enrolment(school)).toEqual({ '7-1': 5, '7-2': 6, '8-1': 7 });
  });

  it('asks once whether each grade is a class; of one grade alone it says that classes are missing', async () => {
    const alone = await school.kaixue('import 新生.xlsx --no-input');
    expect(alone.err).toContain('5 行只知道是一年级，没有写班级');
    expect(alone.err).not.toContain('--map');
    const { err } = await school.kaixue('import 小学部.xlsx --no-input');
    const map = '一年级=一(1)班,二年级=二(1)班,三年级=三(1)班';
    expect(err).toContain(`kaixue import "小学部.xlsx" --map "${map}"`);
    expect(err).not.toContain('前面已经有了');
    expect((await school.kaixue(['import', '小学部.xlsx', '--map', map, '--yes'])).exit).toBe(0);
    expect(await enrolment(school)).toMatchObject({ '1-1': 5, '2-1': 6, '3-1': 7 });
    expect((await school.kaixue('import 课表.xlsx --yes --no-input')).exit).toBe(0);
  });

  it('reads the year of entry in any writing', async () => {
    const other = await schoolWithFiles('临江市第五中学', {
      '入学.csv': '姓名,性别,入学年份,班号\n钱一,男,2026年,1班\n钱二,女,2025年9月,2班\n',
    });
    expect((await other.kaixue('import 入学.csv --yes --no-input')).exit).toBe(0);
    expect(await enrolment(other)).toEqual({ '7-1': 1, '8-2': 1 });
  });

  it('takes one wish in words under a head that speaks of time for nothing', async () => {
    const other = await schoolWithFiles('临江市第五中学', {
      '报修单.csv':
        '报修单,,,\n报修部门,三年级,报修人,吴芳\n报修日期,2027.2.24,报修地点,三年级教室\n' +
        '故障描述,日光灯两支不亮,紧急程度,一般\n希望完成时间,开学前,维修情况,\n',
    });
    expect((await other.kaixue('import 报修单.csv --yes --quiet')).err).toBe('');
    const { repairs } = await other.json<{ repairs: { fault: string; equipment: unknown }[] }>('repair list');
    expect(repairs).toMatchObject([{ fault: '日光灯两支不亮' }]);
  });
});
