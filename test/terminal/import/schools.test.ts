import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { testFolder } from '../../support/school.ts';

const program = join(import.meta.dirname, '../../../bin/kaixue.js');
const files = join(import.meta.dirname, '../../files');

/** Runs kaixue in a folder on 26 February 2027; the JSON it printed. */
function kaixue(cwd: string, ...args: string[]) {
  const env = { ...process.env, KAIXUE_TODAY: '2027-02-26', KAIXUE_LANG: 'zh' };
  return JSON.parse(
    execFileSync(process.execPath, [program, ...args, '--json'], {
      cwd,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
}

function school(): string {
  const dir = testFolder();
  kaixue(dir, 'init', '测试学校', '--opens', '2027-03-01', '--no-input');
  return dir;
}

function enrolment(dir: string): Record<string, number> {
  const { classes } = kaixue(dir, 'class', 'list') as { classes: { class: string; enrolment: number }[] };
  return Object.fromEntries(classes.map((one) => [one.class, one.enrolment]));
}

const expected = (name: string) =>
  JSON.parse(readFileSync(join(files, name, 'expected.json'), 'utf8')).enrolment;

it('reads 60 classes in GBK with a grade column and bare class numbers, staff in UTF-16 under two header rows', () => {
  const dir = school();
  kaixue(dir, 'import', join(files, 'dongqiao'), '--yes');
  expect(enrolment(dir)).toEqual(expected('dongqiao'));
  const { staff } = kaixue(dir, 'staff', 'list') as { staff: { post: string | null }[] };
  expect(staff.filter((one) => one.post === '教师')).toHaveLength(15);
  const again = kaixue(dir, 'import', join(files, 'dongqiao'), '--yes') as {
    files: { added: number; changed: number }[];
  };
  expect(again.files.map((file) => [file.added, file.changed])).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

it('reads a junior school: classes as titles between the rows, books with 学生用书 and 教师用书, a grid turned round, scopes as columns', () => {
  const dir = school();
  kaixue(dir, 'import', join(files, 'xijie'), '--yes');
  const pupils = expected('xijie') as Record<string, number>;
  expect(enrolment(dir)).toEqual(pupils);
  const sum = (grade: string) =>
    Object.entries(pupils).reduce((n, [code, count]) => n + (code.startsWith(grade) ? count : 0), 0);
  const plan = kaixue(dir, 'plan') as {
    items: { name: string; kind: string; need: number; held: number; price_fen: number }[];
  };
  const item = (name: string) => plan.items.find((one) => one.name === name);
  expect(item('作文本')).toMatchObject({
    kind: 'exercise-book',
    need: 2 * sum('7') + 2 * sum('8') + 3 * sum('9'),
    held: 100,
    price_fen: 120,
  });
  expect(item('粉笔')).toMatchObject({ kind: 'supply', need: 45 });
  expect(item('硒鼓')).toMatchObject({ need: 6 });
  const books = plan.items.filter((one) => one.kind === 'book');
  expect(books).toHaveLength(10);
  expect(item('校园安全教育读本')?.need).toBe(sum('7') + sum('8') + sum('9'));
});

it('moves a pupil, says who is missing, and marks them left only when told to', () => {
  const dir = school();
  const write = (rows: string[]) =>
    writeFileSync(join(dir, '名册.csv'), ['班级,姓名,学号', ...rows].join('\n'));
  write(['三(1)班,甲,1', '三(1)班,乙,2', '三(2)班,丙,3']);
  kaixue(dir, 'import', '名册.csv', '--yes');
  write(['三(2)班,甲,1', '三(1)班,丁,4', '三(2)班,丙,3']);
  const moved = kaixue(dir, 'import', '名册.csv', '--yes').files[0];
  expect(moved).toMatchObject({ added: 1, changed: 1, unchanged: 1, missing: ['三(1)班 乙'] });
  expect(enrolment(dir)).toEqual({ '3-1': 2, '3-2': 2 });
  kaixue(dir, 'import', '名册.csv', '--yes', '--missing', 'leave');
  expect(enrolment(dir)).toEqual({ '3-1': 1, '3-2': 2 });
});

it('posts a growing delivery list only once', () => {
  const dir = school();
  const list = (rows: string[]) =>
    writeFileSync(join(dir, '到货清单.csv'), ['书名,应到,实到,破损,到货日期', ...rows].join('\n'));
  writeFileSync(join(dir, '名册.csv'), '班级,姓名,学号\n三(1)班,甲,1');
  writeFileSync(
    join(dir, '目录.csv'),
    '年级,书名,定价,征订数\n三年级,语文 三年级下册,8,60\n三年级,数学 三年级下册,8,60',
  );
  list(['语文 三年级下册,60,40,2,2027.2.22']);
  kaixue(dir, 'import', '名册.csv', '目录.csv', '到货清单.csv', '--yes');
  const held = () =>
    (kaixue(dir, 'plan') as { items: { name: string; held: number }[] }).items.map((one) => one.held).sort();
  expect(held()).toEqual([0, 38]);
  list(['语文 三年级下册,60,40,2,2027.2.22', '数学 三年级下册,60,60,,2027.2.23']);
  kaixue(dir, 'import', '到货清单.csv', '--yes');
  expect(held()).toEqual([38, 60]);
});
