import { beforeAll, describe, expect, it } from 'vitest';
import { gb18030, type Table, utf16, workbook } from '../intake/reading.ts';
import { schoolWithFiles, type TestSchool } from '../support/school.ts';
import { enrolment, isbn, planOf, printsAtEveryStage } from './figures.ts';

// 西山中学: grades 7-9, classes written in a different way in every file; CSV in GBK under two header rows, TSV in UTF-16.
const NUMERALS = ['', '一', '二', '三'];
const size = (year: number, number: number) => 38 + ((year * 4 + number * 5) % 11);
const classes = [1, 2, 3].flatMap((year) => [1, 2, 3, 4, 5, 6].map((number) => [year, number] as const));
const inYear = (year: number) =>
  classes.filter(([y]) => y === year).reduce((sum, [y, n]) => sum + size(y, n), 0);
const total = inYear(1) + inYear(2) + inYear(3);

const WAYS = [
  (year: number, n: number) => `初${NUMERALS[year]}(${n})班`,
  (year: number, n: number) => `${['', '七', '八', '九'][year]}年级${n}班`,
  (year: number, n: number) => `${2027 - year}级${n}班`,
  (year: number, n: number) => `${year + 6}.${n}`,
  (year: number, n: number) => `初${NUMERALS[year]}${NUMERALS[n] ?? n}班`,
  (year: number, n: number) => `${year + 6}（${n}）`,
];

/** Two header rows, the upper one blank to the right as a merged cell saves to CSV; the class only on its first line. */
function roster(): Buffer {
  const lines = [
    '西山初级中学在校学生一览,,,,,',
    '打印日期：2027/2/20,,,,,',
    '学生信息,,,班别,学籍信息,',
    '学籍号码,学生姓名,性别,,在校情况,备注',
  ];
  for (const [year, n] of classes) {
    for (let i = 1; i <= size(year, n); i++) {
      const written = i === 1 ? WAYS[(year + n) % WAYS.length]!(year, n) : '';
      lines.push(
        `\tG3301${year}${n}${String(i).padStart(11, '0')},"${'张王李赵'[i % 4]}${'一二三四五六七八九'[year]}${'天地玄黄宇宙洪荒日月盈昃'[n]}${i % 7 ? '' : '　'}${'甲乙丙丁戊己庚'[i % 7]}",${i % 2 ? '男' : '女'},${written},在籍在校,`,
      );
    }
    lines.push(`小计,,,,${size(year, n)}人,`);
  }
  lines.push(`总计,${total}人,,,,`, '注：以上数据以学籍系统为准,,,,,');
  return gb18030(`${lines.join('\r\n')}\r\n`);
}

/** UTF-16 with tabs, as WPS saves 'Unicode text'. */
function bookList(): Buffer {
  const lines = ['年级\t学科\t教材书名\t书 号\t价格(元)\t学生数\t教师数\t合计'];
  for (let year = 1; year <= 3; year++) {
    ['语文', '数学', '物理'].forEach((subject, s) => {
      if (year === 1 && s === 2) return;
      const title = `《义务教育教科书 ${subject} ${['七', '八', '九'][year - 1]}年级 ${year === 3 && s === 2 ? '全一册' : '下册'}》`;
      lines.push(
        `${s === 0 ? `初${NUMERALS[year]}` : ''}\t${subject}\t${title}\tISBN ${isbn(year * 10 + s)}\t￥${9 + s}.5\t${inYear(year)}\t${3}\t${inYear(year) + 3}`,
      );
    });
  }
  const sum = [1, 2, 3].reduce((a, y) => a + (inYear(y) + 3) * (y === 1 ? 2 : 3), 0);
  lines.push(`合计\t\t\t\t\t${sum - 24}\t24\t${sum}`);
  return utf16(`${lines.join('\r\n')}\r\n`, 'le', true);
}

/** Staff side by side in two blocks. */
function staff(): Buffer {
  const rows: Table = [
    ['西山中学教职工名单'],
    ['序号', '姓名', '处室', '岗位', '序号', '姓名', '处室', '岗位'],
  ];
  for (let i = 0; i < 20; i++)
    rows.push([
      i + 1,
      `师${'赵钱孙李'[i % 4]}${'东南西北中'[i % 5]}`,
      ['教务处', '语文组'][i % 2]!,
      '教师',
      ...(i < 13
        ? [i + 21, `员${'赵钱孙李'[i % 4]}${'金木水火土'[i % 5]}`, '总务处', i < 3 ? '工勤' : '教师']
        : [null, null, null, null]),
    ]);
  return workbook({ Sheet1: rows });
}

const exerciseBooks = () =>
  `本册名称,规格,单位,初一,初二,初三,单价（元）,包/本,结存\n作业本,16K,本,5,5,6,1.5,40,120\n英语本,,本,4,4,4,0.8,,\n物理作业本,,本,,2,2,0.9,50,0\n`;

describe('西山初级中学: GBK under two header rows, UTF-16, side by side', () => {
  let school: TestSchool;
  beforeAll(async () => {
    school = await schoolWithFiles('西山初级中学', {
      '名单.csv': roster(),
      '用书.txt': bookList(),
      '教工.xls': staff(),
      '本册.csv': exerciseBooks(),
    });
    const { exit, out, err } = await school.kaixue('import . --quiet');
    if (exit !== 0) throw new Error(`${out.slice(0, 3000)}${err.slice(0, 5000)}`);
  });

  it('takes six ways to write a class for the same', async () => {
    expect(await enrolment(school)).toEqual(
      Object.fromEntries(classes.map(([y, n]) => [`${y + 6}-${n}`, size(y, n)])),
    );
  });

  it('needs a copy for each pupil and three for the teachers', async () => {
    const need = Object.fromEntries(
      (await planOf(school, '--kind', 'book')).map((i) => [
        i.isbn,
        [i.grade, i.need, i.on_order, i.price_fen],
      ]),
    );
    const expected = Object.fromEntries(
      [1, 2, 3].flatMap((y) =>
        [0, 1, 2]
          .filter((s) => !(y === 1 && s === 2) && !(y === 3 && s === 2))
          .map((s) => [isbn(y * 10 + s, false), [y + 6, inYear(y) + 3, inYear(y) + 3, 950 + s * 100]]),
      ),
    );
    expect(need).toMatchObject(expected);
    // A 全一册 of which no hand-out in autumn is on record is needed like any other.
    expect(need[isbn(32, false)]).toEqual([9, inYear(3) + 3, inYear(3) + 3, 1150]);
  });

  it('reads both blocks of the staff', async () => {
    const { staff } = await school.json<{ staff: { name: string; post: string }[] }>('staff list');
    expect(staff).toHaveLength(33);
    expect(staff.filter((s) => s.post === '教师')).toHaveLength(30);
  });

  it('reads exercise books under 初一 初二 初三', async () => {
    expect(
      (await planOf(school, '--kind', 'exercise-book')).map((i) => [i.name, i.need, i.held, i.price_fen]),
    ).toEqual(
      expect.arrayContaining([
        ['作业本', (inYear(1) + inYear(2)) * 5 + inYear(3) * 6, 120, 150],
        ['英语本', total * 4, 0, 80],
        ['物理作业本', (inYear(2) + inYear(3)) * 2, 0, 90],
      ]),
    );
  });

  it('prints every sheet at nothing, some and all handed out', async () => {
    await printsAtEveryStage(school, 7);
  }, 60_000);
});
