import { utils, write } from '@e965/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Table } from '../intake/reading.ts';
import { schoolWithFiles, type TestSchool } from '../support/school.ts';
import { isbn, planOf, printsAtEveryStage } from './figures.ts';

// 石岔教学点: one class a grade, called by the grade alone; blank rows and columns, remarks, files of LibreOffice.
const WORDS = ['', '一', '二', '三'];
const SIZES = [0, 6, 5, 7];

function ods(rows: Table): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Sheet1');
  return write(book, { type: 'buffer', bookType: 'ods' }) as Buffer;
}

function roster(): Buffer {
  const rows: Table = [
    [],
    [null, '石岔教学点学生花名册'],
    [],
    [null, '序号', null, '姓 名', '性别', '班级', null, '备注'],
    [],
  ];
  for (const g of [1, 2, 3]) {
    for (let i = 1; i <= SIZES[g]!; i++)
      rows.push([
        null,
        i,
        null,
        `${WORDS[g]}${'甲乙丙丁戊己庚'[i - 1]}`,
        i % 2 ? '男' : '女',
        `${WORDS[g]}年级`,
        null,
        g === 3 && i === 2 ? '随父母外出，转学' : null,
      ]);
    rows.push([]);
  }
  return ods([...rows, [null, '注：三年级下学期有可能转到中心小学']]);
}

const books = `石岔教学点2027年春季课本征订\n年级,书名,书号,学生,教师,合计\n${[1, 2, 3].map((g) => `${WORDS[g]}年级,语文${WORDS[g]}下,${isbn(800 + g)},${SIZES[g]},1,${SIZES[g]! + 1}`).join('\n')}\n`;
const timetable = ods(
  [1, 2].flatMap((g) => [
    [`${WORDS[g]}年级课程表`],
    ['', '一', '二', '三', '四', '五'],
    ...[1, 2, 3].map((p) => [p, '语文', '数学', '美术', '体育', '音乐']),
    [],
  ]),
);

describe('石岔教学点: one class a grade', () => {
  let school: TestSchool;
  beforeAll(async () => {
    school = await schoolWithFiles('石岔教学点', {
      '学生花名册.ods': roster(),
      '课本数.csv': books,
      '到货.csv': `中心校送来的书,,\n书名,书号,数量\n语文一下,${isbn(801)},7本\n`,
      '教室.csv': '房间,用途,班级,课桌,凳子\n东屋,教室,一年级,8,8\n西屋,教室,二年级,6,6\n库房,仓库,,,\n',
      '教师.csv': '姓名,职务,任教科目\n马老师,负责人、一年级班主任,语文\n',
      '课程表.ods': timetable,
    });
    const { exit, out, err } = await school.kaixue('import .');
    if (exit !== 0) throw new Error(out + err);
  });

  it('takes 一年级 for the only class of its grade, in rosters, rooms, duties and timetables', async () => {
    const { classes } = await school.json<{ classes: Record<string, unknown>[] }>('class list');
    expect(classes.map((c) => [c.class, c.enrolment, c.room, c.teacher])).toEqual([
      ['1-1', 6, '东屋', '马老师'],
      ['2-1', 5, '西屋', null],
      ['3-1', 6, null, null],
    ]);
    expect(
      (await school.kaixue('timetable show 一年级')).out + (await school.kaixue('timetable show 二1')).out,
    ).toContain('每周 15 节');
  });

  it('receives what a file called 到货 says: it is no stock, and no longer on order', async () => {
    const [first] = await planOf(school, '--kind', 'book');
    expect(first).toMatchObject({ name: '语文一下', need: 7, held: 7, on_order: 0 });
    expect((await school.kaixue('import .')).out).toContain('和上次一样');
  });

  it('does not guess which class a grade means, keeps no pre-school, and takes no shopping list for stock', async () => {
    school.write('错/名册.csv', '姓名,性别,班级\n甲,男,四年级\n乙,女,四(2)班\n丙,女,学前班\n');
    const { err, exit } = await school.kaixue('import 错/名册.csv');
    expect(exit).toBe(65);
    expect(err).toContain('只写了 四年级，可这个年级有 2 个班');
    school.write('错/学前班.csv', '姓名,性别,班级\n丙,女,学前班\n丁,男,学前班\n');
    expect((await school.kaixue('import 错/学前班.csv')).err).toContain('2 行是学前班、幼儿园的，没有读');
    school.write('错/要买的.csv', '要买的东西,,,,\n名称,数量,单位,谁要,用途\n水桶,2,个,马老师,打水\n');
    expect((await school.kaixue('import 错/要买的.csv')).exit).toBe(65);
  });

  it('prints every sheet at nothing, some and all handed out', async () => {
    await printsAtEveryStage(school, 1);
  }, 120_000);
});
