import { count, has } from '../facts.ts';
import { codeOf } from '../school.ts';
import type { Table } from '../table.ts';
import { DAYS, named, oddTable, ZH } from './odd.ts';
import {
  A,
  B,
  base,
  C,
  each,
  facts,
  nth,
  PERIODS,
  STAFF,
  stacked,
  subject,
  THREE,
  TIMES,
  teacher,
  week,
} from './week.ts';

export function oddTimetables(): Table[] {
  return [
    oddTable({
      ...base,
      what: 'a sheet a class',
      title: '课程表',
      sheets: Object.fromEntries(THREE.map((c) => [named(c), week(c, subject)])),
      facts: facts(THREE),
    }),
    oddTable({
      ...base,
      what: 'stacked',
      title: '各班课表',
      sheets: { Sheet1: stacked(subject, (c) => `${named(c)}课程表`) },
      facts: facts(THREE),
    }),
    oddTable({
      ...base,
      what: 'stacked, class in a line of its own',
      title: '2027春课表',
      encoding: 'xls',
      sheets: { 课表: stacked(subject, (c) => `班级：${named(c)}    班主任：${STAFF[0]!.name}`) },
      facts: facts(THREE),
    }),
    oddTable({
      ...base,
      what: 'double and fortnightly lessons',
      title: '课表（含单双周）',
      sheets: {
        Sheet1: [
          [`${named(A)}课程表`],
          ...week(A, (c, d, p) =>
            d === 2 && p >= 5
              ? '【连】美术'
              : d === 4 && p === 6
                ? '【单】劳动/【双】音乐'
                : subject(c, d, p),
          ),
        ],
      },
      facts: [
        has('timetable list', { class: codeOf(A), weekday: 2, period: 5 }, { subject: '美术' }),
        has('timetable list', { class: codeOf(A), weekday: 2, period: 6 }, { subject: '美术' }),
        has('timetable list', { class: codeOf(A), weekday: 4, period: 6, weeks: 'odd' }, { subject: '劳动' }),
        has(
          'timetable list',
          { class: codeOf(A), weekday: 4, period: 6, weeks: 'even' },
          { subject: '音乐' },
        ),
        has('timetable list', { class: codeOf(A), weekday: 1, period: 1 }, { subject: subject(A, 1, 1) }),
        count('timetable list', {}, 31),
      ],
    }),
    oddTable({
      ...base,
      what: 'one fortnightly lesson in words',
      title: '课程表3.1',
      sheets: {
        三1班: week(A, (c, d, p) => (d === 3 && p === 3 ? '音乐（单周）\n书法（双周）' : subject(c, d, p))),
      },
      facts: [
        has('timetable list', { class: codeOf(A), weekday: 3, period: 3, weeks: 'odd' }, { subject: '音乐' }),
        has(
          'timetable list',
          { class: codeOf(A), weekday: 3, period: 3, weeks: 'even' },
          { subject: '书法' },
        ),
        count('timetable list', {}, 31),
      ],
    }),
    oddTable({
      ...base,
      what: 'teacher beneath the subject',
      title: '课表（教师）',
      sheets: Object.fromEntries(
        THREE.map((c) => [named(c), week(c, (x, d, p) => `${subject(x, d, p)}\n${teacher(x, d, p)}`)]),
      ),
      facts: facts(THREE, { teacher: true }),
    }),
    ...(['merged', 'csv'] as const).map((how) =>
      oddTable({
        ...base,
        what: `teacher in a column beside the subject, ${how}`,
        title: `${named(A)}课程表（任课）`,
        encoding: how === 'csv' ? 'csv' : 'xlsx',
        sheets: [
          {
            name: 'Sheet1',
            rows: [
              ['节次', ...DAYS.flatMap((day) => [day, null])],
              [null, ...DAYS.flatMap(() => ['课程', '教师'])],
              ...PERIODS.map((p) => [
                nth(p),
                ...[1, 2, 3, 4, 5].flatMap((d) => [subject(A, d, p), teacher(A, d, p)]),
              ]),
            ],
            ...(how === 'merged'
              ? {
                  merges: ['B1:C1', 'D1:E1', 'F1:G1', 'H1:I1', 'J1:K1'],
                }
              : {}),
          },
        ],
        facts: facts([A], { teacher: true }),
      }),
    ),
    oddTable({
      ...base,
      what: 'teacher after the subject',
      title: '课程表（含任课教师）',
      sheets: Object.fromEntries(
        THREE.map((c) => [named(c), week(c, (x, d, p) => `${subject(x, d, p)}（${teacher(x, d, p)}）`)]),
      ),
      facts: facts(THREE, { teacher: true }),
    }),
    oddTable({
      ...base,
      what: 'labelled lines in a cell',
      title: `${named(A)}课表`,
      sheets: {
        Sheet1: week(
          A,
          (c, d, p) => `${subject(c, d, p)}\n教师：${teacher(c, d, p)}\n地点：${c.grade}0${c.number}\n备注：`,
        ),
      },
      facts: facts([A], { teacher: true, room: true }),
    }),
    oddTable({
      ...base,
      what: 'subject, teacher, room in a cell',
      title: '课程表三年级',
      sheets: Object.fromEntries(
        THREE.map((c) => [
          named(c),
          week(c, (x, d, p) => `${subject(x, d, p)}\n${teacher(x, d, p)}\n${x.grade}0${x.number}`),
        ]),
      ),
      facts: facts(THREE, { teacher: true, room: true }),
    }),
    oddTable({
      ...base,
      what: 'morning and afternoon at the left, class in the file name',
      title: '三2班课程表',
      encoding: 'xls',
      sheets: {
        Sheet1: [
          ['', '', ...DAYS],
          ...PERIODS.map((p) => [
            p === 1 ? '上午' : p === 5 ? '下午' : null,
            p,
            ...[1, 2, 3, 4, 5].map((d) => subject(B, d, p)),
          ]),
        ],
      },
      facts: facts([B]),
    }),
    oddTable({
      ...base,
      what: 'days down',
      title: '课表竖排',
      sheets: {
        '四（1）班': [
          ['', ...PERIODS.map(nth)],
          ...[1, 2, 3, 4, 5].map((d) => [`周${ZH[d]}`, ...PERIODS.map((p) => subject(C, d, p))]),
        ],
      },
      facts: facts([C]),
    }),
    oddTable({
      ...base,
      what: 'two classes side by side',
      title: '三年级课表',
      sheets: {
        Sheet1: [
          [`${named(A)}`, null, null, null, null, null, null, `${named(B)}`],
          ...week(A, subject).map((row, i) => [...row, null, ...week(B, subject)[i]!]),
        ],
      },
      facts: facts([A, B]),
    }),
    oddTable({
      ...base,
      what: 'clock times beside the periods',
      title: '课程表（带时间）',
      encoding: 'html',
      sheets: {
        [named(A)]: [[`${named(A)}课程表`], ...week(A, subject, (p) => `第${p}节\n${TIMES[p - 1]}`)],
      },
      facts: facts([A]),
    }),
    oddTable({
      ...base,
      what: 'breaks between and notes below',
      title: '三（1）班作息课表',
      encoding: 'csv-bom',
      sheets: {
        x: [
          ['桥头小学三（1）班课程表'],
          ['节次', '时间', '周一', '周二', '周三', '周四', '周五'],
          ['晨读', '8:00-8:20', '语文晨读', null, '英语晨读', null, null],
          ...PERIODS.flatMap((p) => [
            [p, TIMES[p - 1]!, ...[1, 2, 3, 4, 5].map((d) => subject(A, d, p))],
            ...(p === 2 ? [['大课间', '10:00-10:20']] : p === 4 ? [['午餐午休', '11:50-14:00']] : []),
          ]),
          ['课后服务', '15:40-17:00', '社团', '社团', '社团', '社团', null],
          ['注：自3月1日起执行。'],
        ],
      },
      facts: facts([A]),
    }),
    oddTable({
      ...base,
      what: 'short names of subjects',
      title: '四1课表',
      sheets: {
        四1: week(
          C,
          (c, d, p) => ({ 道德与法治: '道法', 语文: '语', 数学: '数' })[subject(c, d, p)] ?? subject(c, d, p),
        ),
      },
      facts: [
        count('timetable list', {}, 30),
        ...each([C]).map(({ c, day, period }) =>
          has(
            'timetable list',
            { class: codeOf(c), weekday: day, period },
            { 'subject~': subject(c, day, period) },
          ),
        ),
      ],
    }),
  ];
}
