import { expect, it } from 'vitest';
import { emptySchool } from '../../support/school.ts';

const ROSTER =
  '班级,学籍号,姓名,性别\n三(1)班,G3300001,李明,男\n三(1)班,G3300002,王芳,女\n三(2)班,G3300003,赵强,男\n';

async function school() {
  const made = emptySchool('2027-02-26');
  made.write('名册.csv', ROSTER);
  expect((await made.kaixue('import 名册.csv --yes')).exit).toBe(0);
  const pupils = async () =>
    (
      await made.json<{ students: { name: string; class: string; state: string }[] }>('student list --all')
    ).students
      .map((one) => `${one.name} ${one.class} ${one.state}`)
      .sort();
  return { made, pupils };
}

it('what a person said is stronger than an older list: nobody is brought or moved back', async () => {
  const { made, pupils } = await school();
  expect((await made.kaixue('student out 李明 --yes')).exit).toBe(0);
  expect((await made.kaixue('student move 王芳 三2 --yes')).exit).toBe(0);
  const before = await pupils();
  const again = await made.kaixue('import 名册.csv --yes');
  expect(again.exit).toBe(0);
  expect(await pupils()).toEqual(before);
  expect(again.out).toContain('没有按文件改回的 2 处');
  expect(again.out).toContain('三(1)班 李明 状态：现在 转出，文件里是 在校');
  expect(again.out).toContain('三(1)班 王芳 班级：现在 三(2)班，文件里是 三(1)班');
});

it('a pupil taken off the list, and a name put right, stay so; what was undone is not said any more', async () => {
  const { made, pupils } = await school();
  expect((await made.kaixue('student remove 赵强 --yes')).exit).toBe(0);
  expect((await made.kaixue('student edit 李明 --name 李铭')).exit).toBe(0);
  const before = await pupils();
  expect((await made.kaixue('import 名册.csv --yes')).out).toContain('三(2)班 赵强 状态：现在 已删除');
  expect(await pupils()).toEqual(before);
  await made.kaixue('undo --yes');
  await made.kaixue('undo --yes');
  expect((await made.kaixue('import 名册.csv --yes')).exit).toBe(0);
  expect(await pupils()).toEqual(['李明 3-1 present', '王芳 3-1 present', '赵强 3-2 present']);
});

it('what a person said of rooms, staff, classes and prices is not taken back by the lists they came from', async () => {
  const { made } = await school();
  made.write('教室.csv', '教室,课桌,课椅,使用班级\n201,40,45,三(1)班\n202,50,45,三(2)班\n');
  made.write('教职工.csv', '工号,姓名,岗位,联系电话\nT01,韩娟,教师,13800000001\n');
  made.write(
    '目录.csv',
    '年级,科目,书名,书号,定价,征订数\n三年级,英语,英语 三年级 下册,9787107326998,12.00,3\n',
  );
  made.write('班级.csv', '班级,班主任,教室,人数\n三(1)班,韩娟,201,2\n');
  const all = 'import 教室.csv 教职工.csv 目录.csv 班级.csv --yes';
  expect(await made.kaixue(all)).toMatchObject({ exit: 0 });
  for (const said of [
    'room edit 201 --desks 44',
    'staff edit 韩娟 --phone 13900000002',
    'book edit 三年级英语 --price 13.50',
    'class edit 三1 --room 202',
  ])
    expect(await made.kaixue(`${said} --yes`)).toMatchObject({ exit: 0 });
  const now = async () =>
    Promise.all(['room list', 'staff list', 'book list', 'class list'].map((list) => made.json(list)));
  const before = await now();
  const again = await made.json<{ files: { older: { what: string; field: string }[] }[] }>(all);
  expect(await now()).toEqual(before);
  expect(again.files.flatMap((file) => file.older.map((one) => `${one.what} ${one.field}`)).sort()).toEqual([
    '201 desks',
    '三(1)班 room',
    '三(1)班 roomId',
    '英语 三年级 下册 priceFen',
    '韩娟 phone',
  ]);
  // A newer list that says something else is news.
  made.write('教室.csv', '教室,课桌,课椅,使用班级\n201,41,45,三(2)班\n202,50,45,三(1)班\n');
  await made.kaixue('import 教室.csv --yes');
  expect(JSON.stringify(await made.json('room list'))).toContain('"desks":41');
});

const CLASS = (of: (i: number) => string) =>
  `班级,学籍号,姓名,性别\n${Array.from({ length: 20 }, (_, i) => `三(${(i % 2) + 1})班,G55000${10 + i},${of(i)},男`).join('\n')}\n`;

it('more than a fifth of a class renamed is asked: a script leaves it, --yes is the answer', async () => {
  const made = emptySchool('2027-02-26');
  made.write(
    '名册.csv',
    CLASS((i) => `张${'一二三四五六七八九十'[i % 10]}${i % 2 ? '甲' : '乙'}`),
  );
  expect((await made.kaixue('import 名册.csv')).exit).toBe(0);
  made.write(
    '错位.csv',
    CLASS((i) => `王${'一二三四五六七八九十'[i % 10]}${i % 2 ? '甲' : '乙'}`),
  );
  const held = await made.kaixue('import 错位.csv');
  expect(held.exit).toBe(65);
  expect(held.err).toContain('一次改动太多：三(1)班 10/10、三(2)班 10/10');
  expect(JSON.stringify(await made.json('student list'))).not.toContain('王一');
  expect((await made.kaixue('import 错位.csv --yes')).exit).toBe(0);
  expect(JSON.stringify(await made.json('student list'))).toContain('王一');
});

it('a new class of one pupil beside classes of many is asked', async () => {
  const made = emptySchool('2027-02-26');
  made.write('名册.csv', `${CLASS((i) => `张${i}`)}三(11)班,G5500099,赵六,男\n`);
  const held = await made.kaixue('import 名册.csv');
  expect(held).toMatchObject({ exit: 65 });
  expect(held.err).toContain('班里只有 1 名学生：三(11)班 赵六');
  expect((await made.kaixue('import 名册.csv --yes')).exit).toBe(0);
});

it('a new list moves whom it moved itself', async () => {
  const { made, pupils } = await school();
  made.write('新.csv', ROSTER.replace('三(1)班,G3300002', '三(2)班,G3300002'));
  expect((await made.kaixue('import 新.csv --yes')).exit).toBe(0);
  expect((await made.kaixue('import 名册.csv --yes')).exit).toBe(0);
  expect(await pupils()).toContain('王芳 3-1 present');
});

it('numbers that begin anew in each class say who somebody is only within it', async () => {
  const { made, pupils } = await school();
  made.write(
    '学号.csv',
    '班级,学号,姓名,性别\n四(1)班,1,甲一,男\n四(1)班,2,乙二,女\n四(2)班,1,丙三,男\n四(2)班,2,丁四,女\n',
  );
  expect((await made.kaixue('import 学号.csv --yes')).exit).toBe(0);
  expect((await pupils()).filter((one) => / 4-/.test(one))).toHaveLength(4);
});

it('a class that is blank in a column written in nearly every row is not taken from the row above', async () => {
  const { made } = await school();
  const rows = ['三(1)班', '三(2)班', '三(1)班', '三(2)班', '', '三(1)班'].map(
    (one, i) => `${one},G44000${i},孙${'甲乙丙丁戊己'[i]},男`,
  );
  made.write('乱.csv', `班级,学籍号,姓名,性别\n${rows.join('\n')}\n`);
  const { exit, err } = await made.kaixue('import 乱.csv --yes');
  expect(exit).toBe(65);
  expect(err).toContain('缺少班级');
  // Where no column has it, that is said once and not of every row.
  made.write('学生名册.csv', '学籍号,姓名,性别\nG550001,孙甲,男\nG550002,孙乙,男\nG550003,孙丙,男\n');
  const without = await made.kaixue('import 学生名册.csv --yes');
  expect([without.exit, without.err.match(/没有“班级”这一列/g)?.length]).toEqual([65, 1]);
});

it('pupils without numbers are not doubled by an older list, once they were moved, renamed, or their class merged', async () => {
  const made = emptySchool('2027-02-26');
  const names = '秦一 秦二 秦三 秦四 秦五 秦六'.split(' ');
  const rows = [...names.map((n) => `三(1)班,${n}`), '三(2)班,赵一', '三(2)班,赵二', '三(11)班,周一'];
  made.write('名册.csv', `班级,姓名\n${rows.join('\n')}\n`);
  expect((await made.kaixue('import 名册.csv --yes')).exit).toBe(0);
  for (const typed of ['student move 秦一 三2', 'student edit 秦二 --name 秦弍', 'class merge 三11 三1'])
    expect(await made.kaixue(`${typed} --yes`)).toMatchObject({ exit: 0 });
  const all = async () => (await made.json<{ students: object[] }>('student list --all')).students;
  const before = await all();
  const again = await made.kaixue('import 名册.csv --yes');
  expect(again.out).toContain('没有按文件改回的 3 处');
  expect(await all()).toEqual(before);
});

it('a list whose every pupil would be a class of one is asked about', async () => {
  const made = emptySchool('2027-02-26');
  made.write(
    '名册.csv',
    `班级,学籍号,姓名,性别\n${[1, 2, 3, 4, 5].map((n) => `三(${n})班,G330000${n},李明${'甲乙丙丁戊'[n - 1]},男`).join('\n')}\n`,
  );
  expect(await made.kaixue('import 名册.csv --no-input')).toMatchObject({
    exit: 65,
    err: expect.stringContaining('只有 1 名'),
  });
});
