import { beforeAll, describe, expect, it } from 'vitest';
import { workbook } from '../intake/reading.ts';
import { schoolWithFiles, type TestSchool } from '../support/school.ts';
import { isbn, planOf, printsAtEveryStage } from './figures.ts';

// 南溪小学: no roster, a list of classes; books under 名称 or no title at all; exercise books as totals by class.
const classes = () =>
  workbook({
    Sheet1: [
      ['2026-2027学年第二学期班级情况表'],
      ['序号', '班级', '班主任', '男', '女', '合计', '教室'],
      [1, '一(1)班', '王芳', 20, 21, 41, '101'],
      [2, '一(2)班', '李明', 19, 20, 39, '102'],
      [3, '二(1)班', '赵红', 18, 22, null, '201'],
      ['合计', null, null, 57, 63, 80],
    ],
  });
const named = `序号,年级,学科,名称,出版社,版别,ISBN,定价,数量\n1,一年级,语文,语文一年级下册,人教社,统编版,${isbn(1)},9.5,80\n`;
const untitled =
  '年级,学科,册次,出版社,单价,数量\n一年级,英语,下册,外研社,9.5,80\n二年级,英语,下册,外研社,8.5,40\n';
const exercise =
  '簿册发放表,,,\n班级,人数,田字格本,数学本\n一(1)班,41,82,41\n一(2)班,39,78,39\n二(1)班,40,120,80\n合计,120,280,160\n';
const staff =
  '姓名,工号,部门,岗位\n王芳,T01,语文组,专任教师\n李明,T02,数学组,专任教师\n王芳,T03,总务处,工勤\n';

describe('南溪小学: a list of classes instead of a roster', () => {
  let school: TestSchool;
  const says = async (...args: string[]) => {
    const { out, err } = await school.kaixue(['import', ...args, '--dry-run']);
    return out + err;
  };
  beforeAll(async () => {
    school = await schoolWithFiles('南溪小学', {
      '班级情况表.xlsx': classes(),
      '课本.csv': named,
      '英语.csv': untitled,
      '簿册发放.csv': exercise,
      '教工.csv': staff,
    });
    const { exit, out, err } = await school.kaixue('import .');
    if (exit !== 0) throw new Error(out + err);
  });

  it('takes pupils, teacher and room of each class; a second 王芳 on the staff list is another person', async () => {
    const { classes: all } = await school.json<{ classes: Record<string, unknown>[] }>('class list');
    expect(all.map((c) => [c.class, c.enrolment, c.room, c.teacher])).toEqual([
      ['1-1', 41, '101', '王芳'],
      ['1-2', 39, '102', '李明'],
      ['2-1', 40, '201', '赵红'],
    ]);
    const { staff: people } = await school.json<{ staff: Record<string, unknown>[] }>('staff list');
    expect(people.map((s) => [s.name, s.number]).sort()).toEqual([
      ['李明', 'T02'],
      ['王芳', 'T01'],
      ['王芳', 'T03'],
      ['赵红', null],
    ]);
  });

  it('needs books that stand under 名称 or only by subject and volume', async () => {
    const books = await planOf(school, '--kind', 'book');
    expect(books.map((b) => [b.name, b.grade, b.need, b.on_order]).sort()).toEqual([
      ['英语一年级下册', 1, 80, 80],
      ['英语二年级下册', 2, 40, 40],
      ['语文一年级下册', 1, 80, 80],
    ]);
  });

  it('makes copies per pupil of what each class gets in all', async () => {
    const need = (await planOf(school, '--kind', 'exercise-book')).map((b) => [b.name, b.need]);
    expect(need).toEqual([
      ['田字格本', 280],
      ['数学本', 160],
    ]);
  });

  it('changes nothing when read again, a part at a time', async () => {
    for (const file of ['班级情况表.xlsx', '课本.csv', '英语.csv', '簿册发放.csv'])
      expect((await school.kaixue(['import', file])).out).toContain('和上次一样');
  });

  it('says what does not add up', async () => {
    school.write('错/班级.csv', '班级,男,女,合计\n一(1)班,20,21,42\n一(1)班,20,21,41\n');
    expect(await says('错/班级.csv')).toContain('男 20 人、女 21 人，加起来不是合计的 42 人');
    school.write('错/重复.csv', '班级,男,女\n一(1)班,20,21\n一(1)班,20,21\n');
    expect(await says('错/重复.csv')).toContain('一(1)班 前面已经有了');
    school.write('错/簿册.csv', '班级,人数,田字格本,数学本\n一(1)班,41,82,41\n一(2)班,39,117,40\n');
    const text = await says('错/簿册.csv');
    expect(text).toContain('田字格本：一(2)班 算下来每生 3 本，一年级别的班每生 2 本');
    expect(text).toContain('一(2)班 数学本 共 40 本，按 39 人算不出每生几本');
    school.write('错/教辅.csv', '自愿订购教辅,,,,\n书名,年级,一1,一2,合计\n口算题卡,一年级,30,20,55\n');
    expect(await says('错/教辅.csv')).toContain('这一行合计写的是 55，各栏加起来是 50');
  });

  it('takes a row a class and kind, by the pupils of the school where the table says none', async () => {
    school.write(
      '行/作业本.csv',
      '班级,名称,数量\n一(1)班,拼音本,82\n,生字本,41本\n一(2)班,拼音本,78\n,生字本,39\n',
    );
    const [file] = (
      await school.json<{ files: { kind: string; rows: number }[] }>('import 行/作业本.csv --dry-run')
    ).files;
    expect(file).toMatchObject({ kind: 'exercise-books', rows: 4 });
  });

  it('says what little told was taken for, and which column to map', async () => {
    school.write('问/物品.csv', '品名,规格,单位,数量\n墩布,大,把,10\n');
    expect(await says('问/物品.csv')).toContain('只写了数量，看不出是现有的、到货的、要领的还是要买的');
    school.write('问/物资库存.csv', '品名,规格,单位,数量\n墩布,大,把,10\n');
    expect(await says('问/物资库存.csv')).not.toContain('没有说明');
    school.write('问/仓库.csv', '品名,规格,单位,一号库,二号库,合计\n粉笔,白,盒,5,6,11\n');
    expect(await says('问/仓库.csv')).toContain('--map "合计=库存数量"');
    expect(await says('问/仓库.csv', '--map', '合计=库存数量')).toContain('1 行：新增 1');
    school.write('问/配备标准.csv', '品名,单位,范围,数量\n中性笔,支,每人,2\n尺,把,每生,1\n');
    const text = await says('问/配备标准.csv');
    expect(text).toContain('中性笔：“每人”按每名学生算');
    expect(text).not.toContain('尺：');
  });

  it('warns of a list of 补订 under another name', async () => {
    const list = `年级,书名,ISBN,补订数\n一年级,语文一年级下册,${isbn(1)},5\n`;
    school.write('补/补订.csv', list);
    expect((await school.kaixue('import 补/补订.csv')).out).not.toContain('又订了一遍');
    expect((await school.kaixue('import 补/补订.csv')).out).toContain('和上次一样');
    school.write('补/补订新.csv', list);
    expect((await school.kaixue('import 补/补订新.csv --dry-run')).out).toContain(
      '补订.csv）每一行都一样，又订了一遍',
    );
  });

  it('prints every sheet at nothing, some and all handed out', async () => {
    await printsAtEveryStage(school, 3);
  }, 120_000);
});
