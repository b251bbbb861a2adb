import { beforeAll, describe, expect, it } from 'vitest';
import { type Table, workbook } from '../intake/reading.ts';
import { schoolWithFiles, type TestSchool } from '../support/school.ts';
import { enrolment, isbn, planOf, printsAtEveryStage } from './figures.ts';

// 北河学校: nine grades, 63 classes; a workbook with a sheet a class, one a grade for the books, a delivery note with 差数.
const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const size = (grade: number, number: number) => 28 + ((grade * 5 + number * 3) % 14);
const classes = Array.from({ length: 9 }, (_, g) =>
  Array.from({ length: 7 }, (_, n) => [g + 1, n + 1] as const),
).flat();
const inGrade = (grade: number) =>
  classes.filter(([g]) => g === grade).reduce((sum, [g, n]) => sum + size(g, n), 0);

/** Each sheet: title, date, header, pupils, a count and a note at the foot; two pupils are not present. */
function roster(): Buffer {
  return workbook(
    Object.fromEntries(
      classes.map(([g, n]) => {
        const rows: Table = [
          [`北河学校2026—2027学年第二学期${NUMERALS[g]}（${n}）班学生名单`],
          ['班主任：', null, '填表日期：2027.2.20'],
          ['号次', '姓  名', '学籍号码', '性 别', '情况说明'],
        ];
        for (let i = 1; i <= size(g, n); i++)
          rows.push([
            i,
            `${'赵钱孙李周吴郑王'[i % 8]}${NUMERALS[g]}${NUMERALS[n]}${'甲乙丙丁戊己庚辛'[Math.floor(i / 8)]}`,
            `\tG32${g}${n}${String(i).padStart(12, '0')}`,
            i % 2 ? '男' : '女',
            null,
          ]);
        if (g === 2 && n === 1) {
          rows.push([size(g, n) + 1, '去无回', `\tG32${g}${n}999999999999`, '男', '2027年1月已转出']);
          rows.push([size(g, n) + 2, '养病中', `\tG32${g}${n}999999999998`, '女', '休学']);
        }
        rows.push(
          [],
          ['合计', `${size(g, n) + (g === 2 && n === 1 ? 2 : 0)}人`],
          ['注：借读生请在“情况说明”栏注明。'],
        );
        return [`${NUMERALS[g]}（${n}）班`, rows];
      }),
    ),
  );
}

const SUBJECTS = ['语文', '数学', '英语', '科学'] as const;
const code = (grade: number, subject: number) => isbn(grade * 100 + subject, grade % 2 === 0);

/** A sheet a grade; the grade stands in the sheet's name only. A guide among the titles, 小计 and notes below them. */
function bookList(): Buffer {
  return workbook(
    Object.fromEntries(
      Array.from({ length: 9 }, (_, i) => i + 1).map((g) => {
        const rows: Table = [
          [`北河学校 2027年春季教材征订目录`],
          ['课本名称', '出版单位', '书号', '单价（元）', '征订数量', '包册', '教师用书'],
        ];
        SUBJECTS.forEach((subject, s) => {
          rows.push([
            `${subject}（${g === 3 && s === 3 ? '全一册' : '下册'}）`,
            '人民教育出版社',
            code(g, s),
            `${8 + s}.${g}0`,
            inGrade(g) + 2,
            40,
            2,
          ]);
        });
        rows.push([`语文教师教学用书（下册）`, '人民教育出版社', code(g, 9), '35.00', 2, null, null]);
        rows.push(
          ['小计', null, null, null, (inGrade(g) + 2) * 4 + 2, null, 8],
          ['说明：教师用书随学生用书一并征订。'],
        );
        return [`${NUMERALS[g]}年级`, rows];
      }),
    ),
  );
}

/** 差数 beside 应到 and 实到; the first grade's Chinese books are 12 short and 3 damaged. */
function delivery(): Buffer {
  const rows: Table = [
    ['新华书店送货清单'],
    ['送货日期：2027年2月22日'],
    ['序号', '课本名称', '书号', '应到册数', '实到册数', '差数', '破损册数', '备注'],
  ];
  let seq = 0;
  for (let g = 1; g <= 3; g++) {
    SUBJECTS.forEach((subject, s) => {
      const lacking = g === 1 && s === 0 ? 12 : 0;
      rows.push([
        ++seq,
        `${NUMERALS[g]}年级${subject}`,
        code(g, s),
        inGrade(g) + 2,
        inGrade(g) + 2 - lacking,
        lacking ? -lacking : null,
        lacking ? 3 : null,
        lacking ? '下批补' : null,
      ]);
    });
  }
  const due = [1, 2, 3].reduce((sum, g) => sum + (inGrade(g) + 2) * 4, 0);
  rows.push(['合计', null, null, due, due - 12, -12, 3], ['送货人：          验收人：']);
  return workbook({ 送货清单: rows });
}

/** Grades down, kinds across, prices and packs at the foot. */
const exerciseBooks = () =>
  workbook({
    簿册: [
      ['北河学校簿册配发标准（每生本数）'],
      ['年级', '田字格本', '数学本', '英语本', '作文本'],
      ...Array.from(
        { length: 9 },
        (_, i) =>
          [`${NUMERALS[i + 1]}年级`, i < 2 ? 6 : null, 4, i < 2 ? null : 3, i < 2 ? 0 : 2] as Table[number],
      ),
      ['单价', '0.6元', 0.6, '￥0.60', '1.20元'],
      ['每包本数', '50本', 50, 50, '40本/包'],
      ['库存', 1000, 200, null, '30本'],
    ],
  });

describe('北河学校: a sheet a class, nine grades', () => {
  let school: TestSchool;
  beforeAll(async () => {
    school = await schoolWithFiles('北河学校', {
      '资料/花名册（新）.xlsx': roster(),
      '资料/2027春书目.xlsx': bookList(),
      '资料/送货.xlsx': delivery(),
      '资料/簿册.xlsx': exerciseBooks(),
    });
    const { exit, out, err } = await school.kaixue('import 资料 --quiet');
    if (exit !== 0) throw new Error(`${out.slice(0, 3000)}${err.slice(0, 5000)}`);
  });

  it('counts the pupils present of 63 classes', async () => {
    expect(await enrolment(school)).toEqual(
      Object.fromEntries(classes.map(([g, n]) => [`${g}-${n}`, size(g, n)])),
    );
  });

  it('knows who left and who is ill', async () => {
    const { students } = await school.json<{ students: { name: string; state: string }[] }>(
      'student list 2-1 --all',
    );
    expect(students.filter((s) => /去无回|养病中/.test(s.name)).map((s) => s.state)).toEqual([
      'left',
      'suspended',
    ]);
  });

  it('needs a copy for each pupil and two for the teachers, and has what came undamaged', async () => {
    const items = await planOf(school);
    for (let g = 1; g <= 9; g++) {
      SUBJECTS.forEach((_, s) => {
        const item = items.find((i) => i.isbn === code(g, s).replaceAll('-', ''));
        const need = inGrade(g) + 2;
        const held = g > 3 ? 0 : need - (g === 1 && s === 0 ? 15 : 0);
        expect(item, `${g} ${s}`).toMatchObject({
          kind: 'book',
          grade: g,
          need,
          held,
          on_order: need - held,
          short: need - held,
          price_fen: (8 + s) * 100 + g * 10,
        });
      });
      expect(items.find((i) => i.isbn === code(g, 9).replaceAll('-', ''))).toMatchObject({
        kind: 'guide',
        need: 2,
        held: 0,
      });
    }
  });

  it('reads the grid with the grades going down', async () => {
    const items = (await planOf(school)).filter((i) => i.kind === 'exercise-book');
    const all = Array.from({ length: 9 }, (_, i) => inGrade(i + 1));
    const low = all[0]! + all[1]!;
    const high = all.slice(2).reduce((a, b) => a + b, 0);
    expect(Object.fromEntries(items.map((i) => [i.name, [i.need, i.held, i.short, i.price_fen]]))).toEqual({
      田字格本: [low * 6, 1000, Math.max(0, low * 6 - 1000), 60],
      数学本: [(low + high) * 4, 200, (low + high) * 4 - 200, 60],
      英语本: [high * 3, 0, high * 3, 60],
      作文本: [high * 2, 30, high * 2 - 30, 120],
    });
  });

  it('changes nothing the second time', async () => {
    const again = await school.json<{ files: { added: number; changed: number }[] }>('import 资料');
    expect(again.files.map((f) => [f.added, f.changed])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it('prints every sheet at nothing, some and all handed out', async () => {
    await printsAtEveryStage(school, 7);
  }, 120_000);
});
