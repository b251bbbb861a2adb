import type { Table } from '../table.ts';
import { DAYS, named, oddTable, ZH } from './odd.ts';
import {
  A,
  across,
  base,
  facts,
  nth,
  overDays,
  own,
  PERIODS,
  periodsOver,
  STAFF,
  subject,
  TEACHERS,
  THREE,
  TIMES,
  TOWN,
} from './week.ts';

export function oddOverviews(): Table[] {
  return [
    oddTable({
      ...base,
      what: 'a row a class',
      title: '总课表',
      sheets: {
        总表: across([['2027年春季总课表'], ['班级', ...overDays], [null, ...periodsOver]], subject),
      },
      facts: facts(THREE),
    }),
    oddTable({
      ...base,
      what: 'a row a class, header of four rows',
      title: '班级总表（横）',
      encoding: 'xls',
      sheets: {
        Sheet1: across(
          [
            ['班级', ...overDays],
            [null, ...DAYS.flatMap(() => ['上午', null, null, null, '下午', null])],
            [null, ...[1, 2, 3, 4, 5].flatMap(() => PERIODS.map((p) => `第${p}节`))],
            [null, ...[1, 2, 3, 4, 5].flatMap(() => TIMES)],
          ],
          subject,
        ),
      },
      facts: facts(THREE),
    }),
    oddTable({
      ...base,
      what: 'day and period in one head',
      title: '班级课表一览',
      encoding: 'csv-gbk',
      sheets: {
        x: across(
          [['班级', ...[1, 2, 3, 4, 5].flatMap((d) => PERIODS.map((p) => `周${ZH[d]}第${p}节`))]],
          subject,
        ),
      },
      facts: facts(THREE),
    }),
    oddTable({
      ...base,
      what: 'a column a class',
      title: '三年级课程总表',
      sheets: {
        Sheet1: [
          ['星期', '节次', ...THREE.map(named)],
          ...[1, 2, 3, 4, 5].flatMap((d) =>
            PERIODS.map((p) => [p === 1 ? DAYS[d - 1]! : null, p, ...THREE.map((c) => subject(c, d, p))]),
          ),
        ],
      },
      facts: facts(THREE),
    }),
    oddTable({
      ...base,
      what: 'the day above its classes',
      title: '日课表',
      sheets: {
        日课表: [1, 2, 3, 4, 5].flatMap((d) => [
          [DAYS[d - 1]!],
          ['节次', ...THREE.map(named)],
          ...PERIODS.map((p) => [nth(p), ...THREE.map((c) => subject(c, d, p))]),
          [],
        ]),
      },
      facts: facts(THREE),
    }),
    oddTable({
      ...base,
      what: 'days side by side over classes',
      title: '教务处总课表',
      sheets: {
        Sheet1: [
          [null, ...DAYS.flatMap((day) => [day, null, null])],
          ['节次', ...DAYS.flatMap(() => THREE.map((c) => `${c.grade}.${c.number}`))],
          ...PERIODS.map((p) => [p, ...[1, 2, 3, 4, 5].flatMap((d) => THREE.map((c) => subject(c, d, p)))]),
        ],
      },
      facts: facts(THREE),
    }),
    oddTable({
      ...base,
      what: "teachers' weeks stacked",
      title: '教师课表',
      sheets: {
        Sheet1: TEACHERS.flatMap((name) => {
          const make = own(name, (c, s) => `${named(c)}\n${s}`);
          return [
            [`${name}课表`],
            ['节次', ...DAYS],
            ...PERIODS.map((p) => [nth(p), ...[1, 2, 3, 4, 5].map((d) => make(d, p))]),
            [],
          ];
        }),
      },
      facts: facts(THREE, { teacher: true }),
    }),
    oddTable({
      ...base,
      what: 'a row a teacher',
      title: '教师总表（横）',
      sheets: {
        Sheet1: [
          ['教师', ...overDays],
          [null, ...periodsOver],
          ...TEACHERS.map((name) => {
            const make = own(name, (c, s) => `${named(c)}\n${s}`);
            return [name, ...[1, 2, 3, 4, 5].flatMap((d) => PERIODS.map((p) => make(d, p)))];
          }),
        ],
      },
      facts: facts(THREE, { teacher: true }),
    }),
    oddTable({
      ...base,
      what: 'clock times and no periods',
      title: '课程导入',
      unreadable: '只有起止时间，没有说是第几节',
      sheets: {
        Sheet1: [
          ['班级', '星期', '开始时间', '结束时间', '课程'],
          ...PERIODS.map((p) => [named(A), DAYS[0]!, ...TIMES[p - 1]!.split('-'), subject(A, 1, p)]),
        ],
      },
    }),
    oddTable({
      kind: '成绩',
      foreign: true,
      what: 'scores laid out like a timetable',
      title: '三年级各科成绩',
      needs: ['pupils', 'staff', 'rooms', 'timetable'],
      sheets: {
        Sheet1: [
          ['班级', '语文', '数学', '英语', '体育', '美术'],
          ...TOWN.map((c, i) => [named(c), 80 + i, 82 + i, 79 + i, '优', '良']),
        ],
      },
    }),
    oddTable({
      kind: '值日',
      foreign: true,
      what: 'pupils on duty by day',
      title: '三（1）班值日表',
      needs: ['pupils', 'staff', 'rooms', 'timetable'],
      sheets: {
        Sheet1: [
          ['', ...DAYS],
          ...['扫地', '拖地', '擦黑板', '倒垃圾'].map((job, j) => [
            job,
            ...DAYS.map((_, d) => STAFF[(j * 5 + d) % 18]!.name),
          ]),
        ],
      },
    }),
  ];
}
