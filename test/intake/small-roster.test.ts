import { expect, it } from 'vitest';
import { emptySchool } from '../support/school.ts';

/** Rosters of a few pupils, beside whose own columns stand some that nobody knows. */
const EN = [
  ['3A', 'Amy Li', 'F'],
  ['3A', 'Ben Wu', 'M'],
  ['3A', 'Cai Xun', 'M'],
  ['3B', 'Dora Ho', 'F'],
  ['3B', 'Eve Lin', 'F'],
];
const ZH = [
  ['三（1）班', '李小雨', '女'],
  ['三（1）班', '王强', '男'],
  ['三（1）班', '陈军', '男'],
  ['三（2）班', '何朵', '女'],
  ['三（2）班', '林伊', '女'],
];
const PHONE: [string, string[]] = ['Guardian phone', EN.map((_, i) => `1380000111${i}`)];
const OTHER: [string, string[]] = ['Parent/guardian mobile', PHONE[1]];
const HOUSE: [string, string[]] = ['House', ['Red', 'Blue', 'Red', 'Green', 'Blue']];
const BUS: [string, string[]] = ['Bus', ['Line 2', '', 'Line 1', 'Line 2', '']];
const GROUP: [string, string[]] = ['小组', ['第一组', '第二组', '第一组', '第三组', '第二组']];
const LIVES: [string, string[]] = ['住宿', ['走读', '住校', '走读', '住校', '走读']];

async function imported(file: string, title: string, rows: string[][], more: [string, string[]][], own = 3) {
  const made = emptySchool('2027-02-22');
  const head = (rows === EN ? ['Class', 'Name', 'Sex'] : ['班级', '姓名', '性别']).slice(0, own);
  const all = [
    ...(title === '' ? [] : [[title]]),
    [...head, ...more.map(([header]) => header)],
    ...rows.map((row, i) => [...row.slice(0, own), ...more.map(([, cells]) => cells[i])]),
  ];
  made.write(file, all.map((line) => line.join(',')).join('\n'));
  const ran = await made.kaixue(`import "${file}" --yes --no-input`);
  const { students } = await made.json<{ students: unknown[] }>('student list');
  return { made, ran, count: students.length };
}

it.each([
  ['a.csv', 'Class roster Grade 3', EN, [PHONE, BUS, HOUSE]],
  ['a.csv', 'Pupil list 2026-27', EN, [BUS, HOUSE]],
  ['pupils.csv', '', EN, [OTHER, HOUSE]],
  ['a.csv', 'Pupils of Grade 3', EN, [HOUSE]],
  ['a.csv', '三年级1班、2班学生名单', ZH, [GROUP, LIVES]],
  ['三年级名单.csv', '', ZH, [GROUP, LIVES]],
  ['a.csv', '2027年春季各班名单', ZH, [GROUP]],
  ['a.csv', '', EN, [PHONE]],
  ['a.csv', '', EN, [OTHER]],
] as const)('%s (%s) is a roster, whatever stands beside it', async (file, title, rows, more) => {
  const { ran, count } = await imported(file, title, rows as string[][], [...more]);
  expect([ran.exit, count], ran.out + ran.err).toEqual([0, 5]);
  for (const [header] of more) expect(ran.out).toMatch(new RegExp(`没有用到的列：.*${header.slice(0, 12)}`));
});

it.each([
  ['a.csv', '', EN, [HOUSE]],
  ['名单.csv', '午餐', ZH, [GROUP]],
  ['午餐学生.csv', '', ZH, [GROUP]],
] as const)('%s (%s) may be one of some, and is asked about', async (file, title, rows, more) => {
  const { made, ran, count } = await imported(file, title, rows as string[][], [...more]);
  expect(count).toBe(0);
  const again = await made.kaixue(`import "${file}" --as 学生名册 --yes --no-input`);
  expect([ran.exit, again.exit], ran.err).toEqual([65, 0]);
});

it('a roster by name with no more than names and classes and what nobody knows is one question', async () => {
  const { made, ran, count } = await imported('a.csv', 'Class roster', EN, [HOUSE, BUS], 2);
  expect([ran.exit, count]).toEqual([65, 0]);
  expect(ran.err).toContain('kaixue import "a.csv" --as "学生名册"');
  expect((await made.kaixue('import a.csv --as 学生名册 --yes --no-input')).exit).toBe(0);
});

it('telephones number nobody', async () => {
  const { ran } = await imported('a.csv', 'Class roster', EN, [['Nanny telephone', PHONE[1]]], 2);
  expect(ran.out + ran.err).not.toContain('学籍号');
});
