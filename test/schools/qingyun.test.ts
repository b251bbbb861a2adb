import { beforeAll, describe, expect, it } from 'vitest';
import { workbook } from '../intake/reading.ts';
import { schoolWithFiles, type TestSchool } from '../support/school.ts';
import { enrolment, isbn, planOf, printsAtEveryStage } from './figures.ts';

// 青云高级中学: 高一 to 高三 in five writings, 选择性必修, a book that only some of each class chose, 走班 lessons.
const pupils = (name: string, count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      `${name},${'赵钱孙李'[i % 4]}${name.at(-2)}${'子丑寅卯辰巳午未申酉戌亥'[Math.floor(i / 4)]},${i % 2 ? '男' : '女'}`,
  );
const roster = [
  '班级,姓名,性别',
  ...pupils('高一(1)班', 40),
  ...pupils('高2026级2班', 42),
  ...pupils('高二1班', 44),
  ...pupils('2025级2班', 41),
  ...pupils('高三十一班', 39),
].join('\n');
const physics = '普通高中教科书·物理 选择性必修 第二册';
const books = `年级,科目,教材名称,ISBN,单价,学生用书,教师用书,合计\n高一,语文,普通高中教科书·语文 必修 下册,${isbn(300)},10.5,82,3,85\n高二,物理,${physics},${isbn(301)},15.5,50,2,52\n`;
const staff = '工号,姓名,处室/教研组,任教学科,职务\nQ1,刘一,语文组,语文,高二(1)班班主任\n';
const lessons = (subject: string) =>
  workbook({
    高二1: [
      ['节次', '星期一', '星期二', '星期三', '星期四', '星期五'],
      ...[1, 2, 3, 4, 5].map((p) => [`第${p}节`, subject, subject, subject, subject, subject]),
    ],
  });

describe('青云高级中学: a senior middle school', () => {
  let school: TestSchool;
  const say = (file: string) => school.kaixue(['import', file, '--dry-run']);
  beforeAll(async () => {
    school = await schoolWithFiles('青云高级中学', {
      '花名册.csv': roster,
      '教工.csv': staff,
      '征订.csv': books,
    });
    const { exit, out, err } = await school.kaixue('import .');
    if (exit !== 0) throw new Error(out + err);
  });

  it('reads every writing of a class, and 处室/教研组', async () => {
    expect(await enrolment(school)).toEqual({ '10-1': 40, '10-2': 42, '11-1': 44, '11-2': 41, '12-11': 39 });
    expect((await school.json<{ staff: { department: string }[] }>('staff list')).staff[0]?.department).toBe(
      '语文组',
    );
  });

  it('says that a book is ordered for fewer than the grade has, then needs it as each class chose', async () => {
    expect((await say('征订.csv')).out).toContain('选择性必修 第二册 学生用书 50 册，需求按在校 85 人算');
    expect((await say('征订.csv')).out).toContain('请再导入一份“选科用书”');
    expect((await planOf(school)).find((b) => b.name === physics)?.need).toBe(87);
    school.write(
      '选科用书.csv',
      `班级,书名,书号,册数\n高二(1)班,${physics},${isbn(301)},30\n高二(2)班,${physics},${isbn(301)},20\n`,
    );
    expect((await school.kaixue('import 选科用书.csv')).exit).toBe(0);
    const [book] = (await planOf(school)).filter((b) => b.name === physics);
    expect(book).toMatchObject({ kind: 'book', need: 52, on_order: 52 });
    for (const file of ['征订.csv', '选科用书.csv', '.'])
      expect((await school.kaixue(['import', file])).out).toContain('和上次一样');
  });

  it('tells two subjects at once in one finding, and takes 走班', async () => {
    school.write('课/课程表.xlsx', lessons('物理/历史'));
    const { err } = await say('课/课程表.xlsx');
    expect(err.match(/一格里有两门课/g)).toHaveLength(1);
    expect(err).toContain('写成 走班');
    school.write('课/课程表.xlsx', lessons('走班'));
    expect((await school.kaixue('import 课/课程表.xlsx')).exit).toBe(0);
    expect((await school.kaixue('timetable show 高二1')).out).toContain('每周 25 节');
  });

  it('prints every sheet at nothing, some and all handed out', async () => {
    await printsAtEveryStage(school, 10);
  }, 60_000);
});
