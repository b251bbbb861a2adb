import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { enrolment, planOf } from '../../schools/figures.ts';
import { schoolWithFiles } from '../../support/school.ts';

const files = join(import.meta.dirname, '../../files');
const newSchool = (name = '测试学校') => schoolWithFiles(name, {});
const expected = (name: string) =>
  JSON.parse(readFileSync(join(files, name, 'expected.json'), 'utf8')).enrolment;

/** What an import says of each of its files. */
interface Imported {
  files: { added: number; changed: number; unchanged: number; missing: string[] }[];
}

it('reads 60 classes in GBK with a grade column and bare class numbers, staff in UTF-16 under two header rows', async () => {
  const school = await newSchool('东桥中心小学');
  await school.json(['import', join(files, 'dongqiao'), '--yes']);
  expect(await enrolment(school)).toEqual(expected('dongqiao'));
  const { staff } = await school.json<{ staff: { post: string | null }[] }>('staff list');
  expect(staff.filter((one) => one.post === '教师')).toHaveLength(15);
  const again = await school.json<Imported>(['import', join(files, 'dongqiao'), '--yes']);
  expect(again.files.map((file) => [file.added, file.changed])).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

it('reads a junior school: classes as titles between the rows, books with 学生用书 and 教师用书, a grid turned round, scopes as columns', async () => {
  const school = await newSchool();
  await school.json(['import', join(files, 'xijie'), '--yes']);
  const pupils = expected('xijie') as Record<string, number>;
  expect(await enrolment(school)).toEqual(pupils);
  const sum = (grade: string) =>
    Object.entries(pupils).reduce((n, [code, count]) => n + (code.startsWith(grade) ? count : 0), 0);
  const items = await planOf(school);
  const item = (name: string) => items.find((one) => one.name === name);
  expect(item('作文本')).toMatchObject({
    kind: 'exercise-book',
    need: 2 * sum('7') + 2 * sum('8') + 3 * sum('9'),
    held: 100,
    price_fen: 120,
  });
  expect(item('粉笔')).toMatchObject({ kind: 'supply', need: 45 });
  expect(item('硒鼓')).toMatchObject({ need: 6 });
  const books = items.filter((one) => one.kind === 'book');
  expect(books).toHaveLength(10);
  expect(item('校园安全教育读本')?.need).toBe(sum('7') + sum('8') + sum('9'));
});

it('moves a pupil, says who is missing, and marks them left only when told to', async () => {
  const school = await newSchool();
  const write = (rows: string[]) => school.write('名册.csv', ['班级,姓名,学号', ...rows].join('\n'));
  write(['三(1)班,甲,G2023001', '三(1)班,乙,G2023002', '三(2)班,丙,G2023003']);
  await school.json('import 名册.csv --yes');
  write(['三(2)班,甲,G2023001', '三(1)班,丁,G2023004', '三(2)班,丙,G2023003']);
  const [moved] = (await school.json<Imported>('import 名册.csv --yes')).files;
  expect(moved).toMatchObject({ added: 1, changed: 1, unchanged: 1, missing: ['三(1)班 乙'] });
  expect(await enrolment(school)).toEqual({ '3-1': 2, '3-2': 2 });
  await school.json('import 名册.csv --yes --missing leave');
  expect(await enrolment(school)).toEqual({ '3-1': 1, '3-2': 2 });
});

it('posts a growing delivery list only once', async () => {
  const school = await newSchool();
  const list = (rows: string[]) =>
    school.write('到货清单.csv', ['书名,应到,实到,破损,到货日期', ...rows].join('\n'));
  school.write('名册.csv', '班级,姓名,学号\n三(1)班,甲,1');
  school.write('目录.csv', '年级,书名,定价,征订数\n三年级,语文 三年级下册,8,60\n三年级,数学 三年级下册,8,60');
  list(['语文 三年级下册,60,40,2,2027.2.22']);
  await school.json('import 名册.csv 目录.csv 到货清单.csv --yes');
  const held = async () => (await planOf(school)).map((one) => one.held).sort();
  expect(await held()).toEqual([0, 38]);
  list(['语文 三年级下册,60,40,2,2027.2.22', '数学 三年级下册,60,60,,2027.2.23']);
  await school.json('import 到货清单.csv --yes');
  expect(await held()).toEqual([38, 60]);
});
