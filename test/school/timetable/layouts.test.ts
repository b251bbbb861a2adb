import { expect, test } from 'vitest';
import { periodIn } from '../../../src/school/timetable/slots.ts';
import { problemsOf, type Rows, readTimetable, said } from './reading.ts';

const DAYS = ['星期一', '星期二', '星期三'];
const LESSONS = [
  '3-1 一1 语文',
  '3-1 二1 数学',
  '3-1 三1 英语',
  '3-2 一1 数学',
  '3-2 二1 语文',
  '3-2 三1 科学',
].sort();

/** One sheet; what is read of it, by class. */
async function read(rows: Rows, merges: string[] = []): Promise<string[]> {
  const result = await readTimetable({ Sheet1: rows }, { Sheet1: merges });
  expect(problemsOf(result)).toEqual([]);
  return said(result).sort();
}

test('the class in a column of its own beside the periods of one table', async () => {
  const rows: Rows = [
    ['班级', '节次', 'Monday\n星期一', '星期二\n3月2日', '星期三 Wed.'],
    ['三(1)班', '早读', '语文', '语文', '语文'],
    [null, '第一节(40分钟)', '语文', '数学', '英语'],
    ['三(2)班', '早读', '语文', '语文', '语文'],
    [null, '第一节', '数学', '语文', '科学'],
  ];
  expect(await read(rows, ['A2:A3', 'A4:A5'])).toEqual(LESSONS);
  expect(await read(rows)).toEqual(LESSONS);
});

test('days across with the classes beneath, periods down', async () => {
  const rows: Rows = [
    ['节次', '星期一', null, '星期二', null, '星期三', null],
    [null, '三1', '三2', '三1', '三2', '三1', '三2'],
    [1, '语文', '数学', '数学', '语文', '英语', '科学'],
  ];
  expect(await read(rows, ['B1:C1', 'D1:E1', 'F1:G1'])).toEqual(LESSONS);
});

test('bare 一 二 三 under 班级, 上1 and 下1 as periods, a row of teachers under each class', async () => {
  const rows: Rows = [
    ['班级', null, '一', null, '二', null, '三', null],
    [null, null, '上1', '下1', '上1', '下1', '上1', '下1'],
    ['三(1)班', '课程', '语文', null, '数学', '音乐', '英语', null],
    [null, '教师', '王明', null, '李丽', null, null, null],
  ];
  expect(await read(rows, ['C1:D1', 'E1:F1', 'G1:H1'])).toEqual([
    '3-1 一1 语文 王明',
    '3-1 三1 英语',
    '3-1 二1 数学 李丽',
    '3-1 二2 音乐',
  ]);
});

test("a teacher's own week names class and subject in each cell, and is a part of the classes' weeks", async () => {
  const result = await readTimetable({
    王明: [
      ['王明老师课程表', null, null, null],
      ['节次', ...DAYS],
      [1, '三(1)语文', null, '班队例会'],
      [2, '语文 三2班', '三(1)班会', '三(2)书法(单)'],
    ],
    李丽: [['李丽（数学）任课表'], ['节次', ...DAYS], [3, '三1', '三2', null]],
  });
  expect(problemsOf(result)).toEqual([]);
  expect(said(result)).toEqual([
    '3-1 一1 语文 王明',
    '3-2 一2 语文 王明',
    '3-1 二2 班会 王明',
    '3-2 三2 书法 王明 odd',
    '3-1 一3 数学 李丽',
    '3-2 二3 数学 李丽',
  ]);
  expect(
    result.files
      .flatMap((f) => f.sheets.flatMap((s) => s.reading.rows))
      .every((r) => (r.row as { part?: true }).part),
  ).toBe(true);
});

test('odd and even weeks, however they are written; a special room with its number', async () => {
  const rows: Rows = [
    ['三(2)班', null, null, null],
    ['节次', ...DAYS],
    [1, '美术/音乐(单/双)', '美术单音乐双', '信息（机房2）'],
    [2, '单周美术双周音乐', '信息单周', '无课'],
  ];
  expect(await read(rows)).toEqual([
    '3-2 一1 美术 odd',
    '3-2 一1 音乐 even',
    '3-2 一2 美术 odd',
    '3-2 一2 音乐 even',
    '3-2 三1 信息 机房2',
    '3-2 二1 美术 odd',
    '3-2 二1 音乐 even',
    '3-2 二2 信息 odd',
  ]);
});

test('a list never loses the second of two subjects', async () => {
  const result = await readTimetable({
    课表: [
      ['班级', '日期', '节次', '科目'],
      ['三(2)班', '星期一', 1, '美术（单）音乐（双）'],
    ],
  });
  expect(problemsOf(result)).toEqual(['lesson-two-subjects A2']);
});

test('periods held as one: 第1-2节 is two lessons, down or across; 1-2 alone is no period', async () => {
  const rows: Rows = [
    ['三(1)班', '星期一', '星期二', '星期三'],
    ['第1-2节', '语文', '数学', '英语'],
    ['午休', null, null, null],
    ['下午1～2节', '科学', null, null],
  ];
  const lessons = [
    '一1 语文',
    '一2 语文',
    '一3 科学',
    '一4 科学',
    '三1 英语',
    '三2 英语',
    '二1 数学',
    '二2 数学',
  ];
  expect(await read(rows)).toEqual(lessons.map((one) => `3-1 ${one}`).sort());
  const turned: Rows = [
    ['三(1)班课程表'],
    ['星期', '第一、二节', '第三节', '第四节'],
    ['星期一', '语文', '数学', '英语'],
  ];
  expect(await read(turned)).toEqual(['3-1 一1 语文', '3-1 一2 语文', '3-1 一3 数学', '3-1 一4 英语']);
  expect(periodIn('1-2')).toBeNull();
});
