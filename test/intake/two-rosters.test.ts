import { expect, it } from 'vitest';
import { emptySchool } from '../support/school.ts';

const PUPILS = ['赵一鸣', '钱二丽', '孙三强', '李四芳', '周五婷', '吴六军'];
const list = (names: readonly string[], head = '', number = true) =>
  `${head}${number ? '学籍号,' : ''}姓名,性别,班级\n${names
    .map(
      (name, i) =>
        `${number ? `G35010220220100100${PUPILS.indexOf(name)},` : ''}${name},男,一(${1 + (i % 2)})班`,
    )
    .join('\n')}\n`;
const names = async (made: ReturnType<typeof emptySchool>) =>
  (await made.json<{ students: { name: string }[] }>('student list')).students.map((one) => one.name).sort();

it.each([true, false])(
  'of two states of one roster neither is taken; the later is named (numbers: %s)',
  async (number) => {
    const made = emptySchool('2027-02-26');
    made.write('学籍导出0201.csv', list(PUPILS.slice(0, 5), '', number));
    made.write('学籍导出0225.csv', list([...PUPILS.slice(0, 4), '吴六军'], '', number));
    const asked = await made.kaixue('import . --no-input');
    expect(asked.exit).toBe(65);
    expect(asked.err).toContain('有 4 个学生是同样的');
    const hint = /只导入新的那份：kaixue (import \S+)（/.exec(asked.err)![1]!;
    expect(hint).toContain('0225');
    expect((await made.kaixue(`${hint} --no-input`)).exit).toBe(0);
    expect(await names(made)).toEqual([...PUPILS.slice(0, 4), '吴六军'].sort());
  },
);

it('a roster of last autumn is told where there is none, and changes none that is there', async () => {
  const made = emptySchool('2027-02-26');
  made.write('一.csv', list(PUPILS.slice(0, 4), '2026年秋季学生名册\n'));
  const first = await made.kaixue('import 一.csv --no-input');
  expect(first).toMatchObject({ exit: 0 });
  expect(first.out).toContain('写的是“2026年秋”，当作 2026-2027-2 学期的名册读入');
  expect((await made.kaixue('import 一.csv --no-input')).exit).toBe(0);
  made.write('二.csv', list(PUPILS.slice(0, 5), '2026年秋季学生名册\n'));
  const held = await made.kaixue('import 二.csv --yes --no-input');
  expect(held).toMatchObject({ exit: 65 });
  expect(await names(made)).toHaveLength(4);
  const hint = /kaixue (import .* --as \S+)/.exec(held.err)![1]!;
  expect((await made.kaixue(`${hint} --no-input`)).exit).toBe(0);
  expect(await names(made)).toHaveLength(5);
});
