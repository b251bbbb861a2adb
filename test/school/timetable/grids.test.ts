import { expect, test } from 'vitest';
import { problemsOf, readTimetable, said } from './reading.ts';

const DAYS = ['星期一', '星期二', '星期三'];

test('a sheet a class: breaks are skipped, afternoon periods go on, empty cells hold no lesson', async () => {
  const result = await readTimetable(
    {
      '三(2)班': [
        ['三(2)班课程表', null, null, null],
        ['节次', ...DAYS],
        ['早读', '语文', '英语', '语文'],
        ['第一节', '语文', '数学', null],
        ['大课间', null, null, null],
        ['第二节', '道法\n王老师', '体育（李明）', '—'],
        ['午休', null, null, null],
        ['第三节', '音乐(单)/美术(双)', '数学/单', '科学 李明 科学实验室'],
        ['备注：周五大扫除', null, null, null],
      ],
    },
    { '三(2)班': ['A1:D1', 'A7:D7'] },
  );
  expect(problemsOf(result)).toEqual([]);
  expect(said(result)).toEqual([
    '3-2 一1 语文',
    '3-2 二1 数学',
    '3-2 一2 道法 王老师',
    '3-2 二2 体育 李明',
    '3-2 一3 音乐 odd',
    '3-2 一3 美术 even',
    '3-2 二3 数学 odd',
    '3-2 三3 科学 李明 科学实验室',
  ]);
});

test('blocks below and beside each other on one sheet, each with its own title', async () => {
  const result = await readTimetable({
    三年级: [
      ['三(1)班', null, null, null, '三(2)班', null, null, null],
      ['节次', ...DAYS, '节次', ...DAYS],
      [1, '语文', '数学', '英语', 1, '数学', '语文', '科学'],
      [null, null, null, null, null, null, null, null],
      ['三(3)班', null, null, null],
      ['节次', ...DAYS],
      ['一', '美术', '音乐', '劳动'],
    ],
  });
  expect(problemsOf(result)).toEqual([]);
  expect(said(result)).toEqual([
    '3-1 一1 语文',
    '3-1 二1 数学',
    '3-1 三1 英语',
    '3-2 一1 数学',
    '3-2 二1 语文',
    '3-2 三1 科学',
    '3-3 一1 美术',
    '3-3 二1 音乐',
    '3-3 三1 劳动',
  ]);
});

test('上午 and 下午 in a column of their own, teachers in the row below, a count that begins anew', async () => {
  const result = await readTimetable(
    {
      '3.2': [
        ['时间', '节次', ...DAYS],
        ['上午', '第1节', '语文', '数学', '英语'],
        [null, null, '王明', '李丽', '张华'],
        [null, '第2节', '数学', '语文', '科学'],
        ['下午', '第1节', '音乐', '美术', '体育'],
      ],
    },
    { '3.2': ['A2:A4', 'B2:B3'] },
  );
  expect(said(result)).toEqual([
    '3-2 一1 语文 王明',
    '3-2 二1 数学 李丽',
    '3-2 三1 英语 张华',
    '3-2 一2 数学',
    '3-2 二2 语文',
    '3-2 三2 科学',
    '3-2 一3 音乐',
    '3-2 二3 美术',
    '3-2 三3 体育',
  ]);
});

test('the whole school: classes down, days across with their periods below', async () => {
  const result = await readTimetable(
    {
      总课表: [
        ['南楼小学课程总表', null, null, null, null, null, null],
        ['班级', '星期一', null, '星期二', null, '星期三', null],
        [null, 1, 2, 1, 2, 1, 2],
        ['三(1)班', '语文', '数学', '英语', '语文', '体育', '科学'],
        ['三(2)班', '数学', '语文', '语文', null, '美术', '音乐'],
      ],
    },
    { 总课表: ['B2:C2', 'D2:E2', 'F2:G2', 'A2:A3'] },
  );
  expect(problemsOf(result)).toEqual([]);
  expect(said(result)).toEqual([
    '3-1 一1 语文',
    '3-1 一2 数学',
    '3-1 二1 英语',
    '3-1 二2 语文',
    '3-1 三1 体育',
    '3-1 三2 科学',
    '3-2 一1 数学',
    '3-2 一2 语文',
    '3-2 二1 语文',
    '3-2 三1 美术',
    '3-2 三2 音乐',
  ]);
});

test('the whole school: classes across, days and periods down', async () => {
  const result = await readTimetable(
    {
      总课表: [
        ['星期', '节次', '三(1)班', '三(2)班'],
        ['星期一', '第一节', '语文', '数学'],
        [null, '第二节', '数学', '语文'],
        [null, '午休', null, null],
        ['星期二', '第一节', '英语', '科学'],
      ],
    },
    { 总课表: ['A2:A4'] },
  );
  expect(said(result)).toEqual([
    '3-1 一1 语文',
    '3-2 一1 数学',
    '3-1 一2 数学',
    '3-2 一2 语文',
    '3-1 二1 英语',
    '3-2 二1 科学',
  ]);
});

test('days down and periods across, for the class of the sheet', async () => {
  const result = await readTimetable({
    三2班: [
      ['', '第一节', '第二节', '第三节'],
      ['星期一', '语文', '数学', '体育'],
      ['星期二', '数学', null, '语文'],
    ],
  });
  expect(said(result)).toEqual([
    '3-2 一1 语文',
    '3-2 一2 数学',
    '3-2 一3 体育',
    '3-2 二1 数学',
    '3-2 二3 语文',
  ]);
});

test('a list: class, weekday, period, subject, teacher, room', async () => {
  const result = await readTimetable({
    课表: [
      ['班级', '星期', '节次', '科目', '教师', '教室'],
      ['三(2)班', '星期一', '第1节', '语文', '王明', '203'],
      ['三(2)班', '周二', 2, '音乐', null, '音乐教室'],
    ],
  });
  expect(problemsOf(result)).toEqual([]);
  expect(said(result)).toEqual(['3-2 一1 语文 王明 203', '3-2 二2 音乐 音乐教室']);
});

test('what cannot be known is a problem with its cell: two subjects, no class, a slot filled twice', async () => {
  const two = await readTimetable({
    '三(2)班': [
      ['节次', ...DAYS],
      ['第一节', '音乐/美术', '语文', '数学'],
    ],
  });
  expect(problemsOf(two)).toEqual(['lesson-two-subjects B2']);
  const none = await readTimetable({
    Sheet1: [['课程表'], ['节次', ...DAYS], ['第一节', '语文', '语文', '数学']],
  });
  expect(problemsOf(none)).toEqual(['timetable-class-missing B2']);
  const twice = await readTimetable({
    '三(2)班': [
      ['节次', ...DAYS],
      ['第一节', '语文', '语文', '数学'],
    ],
    '3-2': [
      ['节次', ...DAYS],
      ['第一节', '语文', '数学', '数学'],
    ],
  });
  expect(problemsOf(twice)).toEqual(['lesson-twice C2']);
});
