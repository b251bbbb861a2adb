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
  expect(again.out).toContain('李明 已经转出，这份名册里还有，没有改回');
  expect(again.out).toContain('王芳 已经从三(1)班转班');
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
});
