import { beforeAll, describe, expect, it } from 'vitest';
import { gb18030, type Table, workbook } from '../intake/reading.ts';
import { schoolWithFiles, type TestSchool } from '../support/school.ts';
import { enrolment, isbn, planOf, printsAtEveryStage } from './figures.ts';

// 东山小学: 302 with a grade column, numbers 3.2, rosters side by side, an .xls that is a web page, one sheet with all kinds of rows.
const NUMERALS = ['', '一', '二', '三', '四', '五', '六'];
const size = (grade: number, number: number) => 30 + ((grade * 3 + number * 7) % 13);
const classes = [1, 2, 3, 4, 5, 6].flatMap((g) => [1, 2, 3].map((n) => [g, n] as const));
const inGrade = (grade: number) => [1, 2, 3].reduce((sum, n) => sum + size(grade, n), 0);
const pupil = (g: number, n: number, i: number) =>
  `${'周吴郑王冯陈褚卫'[i % 8]}${NUMERALS[g]}${'梅兰竹'[n - 1]}${'春夏秋冬晨'[Math.floor(i / 8)]}`;

/** Grades 1-3: 年级 and 302 in columns of their own, another order, 性别 as a code. */
function lower(): Table {
  const rows: Table = [['东山小学一至三年级学生'], ['性别码', '学生编号', '名字', '年级', '班号', '备考']];
  for (const [g, n] of classes.filter(([g]) => g <= 3)) {
    for (let i = 0; i < size(g, n); i++)
      rows.push([
        (i % 2) + 1,
        `2024${g}${n}${String(i).padStart(3, '0')}`,
        pupil(g, n, i),
        `${NUMERALS[g]}年级`,
        g * 100 + n,
        null,
      ]);
    rows.push([null, null, `${g * 100 + n}班小计`, null, size(g, n), null]);
  }
  return rows;
}

/** Grades 4 and 5: numbers 4.1 4.2 4.3 in the class column. */
function middle(): Table {
  const rows: Table = [['班 级', '姓　名', '学  号']];
  for (const [g, n] of classes.filter(([g]) => g === 4 || g === 5))
    for (let i = 0; i < size(g, n); i++)
      rows.push([g + n / 10, `${pupil(g, n, i)} `, Number(`2023${g}${n}${String(i).padStart(3, '0')}`)]);
  return rows;
}

/** Grade 6: three classes side by side, each with its name above its block. */
function upper(): Table {
  const rows: Table = [
    ['东山小学六年级分班名单'],
    ['六（1）班', null, null, '六（2）班', null, null, '六（3）班', null, null],
    ['序号', '姓名', '性别', '序号', '姓名', '性别', '序号', '姓名', '性别'],
  ];
  for (let i = 0; i < Math.max(...[1, 2, 3].map((n) => size(6, n))); i++)
    rows.push(
      [1, 2, 3].flatMap((n) =>
        i < size(6, n) ? [i + 1, pupil(6, n, i), i % 2 ? '女' : '男'] : [null, null, null],
      ),
    );
  return rows;
}

/** An .xls as many systems 'export' it: a table of HTML in GBK. */
function bookList(): Buffer {
  const row = (cells: (string | number)[]) =>
    `<tr>${cells.map((c) => `<td style="x">${c}</td>`).join('')}</tr>`;
  const lines = [
    '<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><body><table border="1">',
    '<tr><td colspan="8">东山小学2027年春季用书计划</td></tr>',
    row(['年级', '课本名称', '书号', '单价（元）', '征订数量', '其中教师用书', '包册', '是否循环']),
  ];
  for (let g = 1; g <= 6; g++) {
    ['语文', '数学', '音乐'].forEach((subject, s) => {
      lines.push(
        row([
          `${NUMERALS[g]}年级`,
          `${subject}·${NUMERALS[g]}下`,
          s === 1 ? isbn(g * 10 + s, false) : isbn(g * 10 + s),
          `${(7 + s).toFixed(2)}元`,
          s === 2 ? 20 : inGrade(g) + 1,
          1,
          '30册/包',
          s === 2 ? '是' : '否',
        ]),
      );
    });
    lines.push(row(['小计', '&nbsp;', '', '', (inGrade(g) + 1) * 2 + 20, 3, '', '']));
  }
  lines.push(
    row(['备注：循环教材按年级人数的比例补充', '', '', '', '', '', '', '']),
    '</table></body></html>',
  );
  return gb18030(lines.join('\n'));
}

/** Last year's music books, in Chinese words of another school. */
const reused = () =>
  `﻿回收教材结存,,\r\n书号,课本名称,可用册数\r\n${[1, 2, 3, 4, 5, 6].map((g) => `="${isbn(g * 10 + 2, false)}",音乐${NUMERALS[g]}下,${80 + g}`).join('\r\n')}\r\n合计,,${80 * 6 + 21}\r\n`;

describe('东山小学: 302 beside a grade, 3.2, side by side, HTML called .xls', () => {
  let school: TestSchool;
  beforeAll(async () => {
    school = await schoolWithFiles('东山小学', {
      '学生.xlsx': workbook({ '1-3': lower(), '4-5': middle(), 六年级: upper() }),
      '用书计划.xls': bookList(),
      '循环.csv': reused(),
    });
    const { exit, out, err } = await school.kaixue('import . --quiet');
    if (exit !== 0) throw new Error(`${out.slice(0, 3000)}${err.slice(0, 5000)}`);
  });

  it('counts 18 classes from three shapes of sheet', async () => {
    expect(await enrolment(school)).toEqual(
      Object.fromEntries(classes.map(([g, n]) => [`${g}-${n}`, size(g, n)])),
    );
  });

  it('reads the web page: need, held of the reused titles, on order, short', async () => {
    const items = new Map((await planOf(school, '--kind', 'book')).map((i) => [i.isbn, i]));
    for (let g = 1; g <= 6; g++) {
      const need = inGrade(g) + 1;
      expect(items.get(isbn(g * 10, false)), `语文 ${g}`).toMatchObject({
        grade: g,
        need,
        held: 0,
        on_order: need,
        short: need,
        price_fen: 700,
      });
      expect(items.get(isbn(g * 10 + 2, false)), `音乐 ${g}`).toMatchObject({
        grade: g,
        need,
        held: 80 + g,
        on_order: 20,
        short: need - 80 - g,
        price_fen: 900,
      });
    }
    expect(items.size).toBe(18);
  });

  it('prints every sheet at nothing, some and all handed out', async () => {
    await printsAtEveryStage(school, 3);
  }, 120_000);
});
