import { count, type Fact, has } from '../facts.ts';
import { type ClassOf, classesOf, codeOf, staffOf } from '../school.ts';
import type { Cell, Table } from '../table.ts';
import { DAYS, oddTable, ZH } from './odd.ts';

const SUBJECTS = [
  '语文',
  '数学',
  '体育',
  '美术',
  '科学',
  '语文',
  '音乐',
  '道德与法治',
  '数学',
  '劳动',
  '英语',
];
const TOWN = classesOf('town');
const STAFF = staffOf('town');
const named = (c: ClassOf) => `${ZH[c.grade]}（${c.number}）班`;

/** What a class has on a day (1–5) and in a period: all layouts below show the same week. */
const subject = (c: ClassOf, day: number, period: number) =>
  SUBJECTS[(c.grade * 2 + c.number * 3 + day * 4 + period) % 11]!;
/** No one is in two places: the classes shown are fewer than the staff. */
const teacher = (c: ClassOf, day: number, period: number) =>
  STAFF[(TOWN.findIndex((x) => codeOf(x) === codeOf(c)) * 3 + ((day + period) % 3)) % STAFF.length]!.name;

const PERIODS = [1, 2, 3, 4, 5, 6];
const each = (classes: readonly ClassOf[], periods: readonly number[] = PERIODS) =>
  classes.flatMap((c) => [1, 2, 3, 4, 5].flatMap((day) => periods.map((period) => ({ c, day, period }))));

function facts(
  classes: readonly ClassOf[],
  also?: { teacher?: true; room?: true },
  periods?: readonly number[],
): Fact[] {
  const all = each(classes, periods);
  return [
    count('timetable list', {}, all.length),
    ...all.map(({ c, day, period }) =>
      has(
        'timetable list',
        { class: codeOf(c), weekday: day, period },
        {
          // 体育 is kept as 体育与健康.
          'subject~': subject(c, day, period),
          ...(also?.teacher ? { teacher: teacher(c, day, period) } : {}),
          ...(also?.room ? { room: `${c.grade}0${c.number}` } : {}),
        },
      ),
    ),
  ];
}

type Make = (c: ClassOf, day: number, period: number) => Cell;
const NOON = (width: number): Cell[] => ['午    休', ...Array(width - 1).fill(null)];
const nth = (period: number) => `第${ZH[period]}节`;

/** Days across, periods down. */
const week = (c: ClassOf, make: Make, label: (p: number) => Cell = nth): Cell[][] => [
  ['节次', ...DAYS],
  ...PERIODS.flatMap((p) => [
    ...(p === 5 ? [NOON(6)] : []),
    [label(p), ...[1, 2, 3, 4, 5].map((d) => make(c, d, p))],
  ]),
];

const A = TOWN[4]!;
const B = TOWN[5]!;
const C = TOWN[6]!;
const THREE = [A, B, C];
const NEEDS = ['pupils', 'staff', 'rooms', 'supplies'] as const;
const base = { kind: 'timetable', needs: NEEDS };

/** 三（1）班 | 8:30–9:10 and so on: a table a class, each beneath the last. */
const stacked = (make: Make, title: (c: ClassOf) => string) =>
  THREE.flatMap((c) => [[title(c)], ...week(c, make), [], []]);

const across = (header: Cell[][], make: Make): Cell[][] => [
  ...header,
  ...THREE.map((c) => [named(c), ...[1, 2, 3, 4, 5].flatMap((d) => PERIODS.map((p) => make(c, d, p)))]),
];
const overDays = DAYS.flatMap((day) => [day, null, null, null, null, null]);
const periodsOver = [1, 2, 3, 4, 5].flatMap(() => PERIODS as Cell[]);
const TIMES = ['8:30-9:10', '9:20-10:00', '10:20-11:00', '11:10-11:50', '14:00-14:40', '14:50-15:30'];

/** A teacher's week: class and subject of each lesson that is theirs. */
const own = (name: string, text: (c: ClassOf, s: string) => string) => (day: number, period: number) => {
  const found = THREE.find((c) => teacher(c, day, period) === name);
  return found ? text(found, subject(found, day, period)) : null;
};
const TEACHERS = [...new Set(each(THREE).map(({ c, day, period }) => teacher(c, day, period)))];

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
      what: 'teacher beneath the subject',
      title: '课表（教师）',
      sheets: Object.fromEntries(
        THREE.map((c) => [named(c), week(c, (x, d, p) => `${subject(x, d, p)}\n${teacher(x, d, p)}`)]),
      ),
      facts: facts(THREE, { teacher: true }),
    }),
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
      kind: '任课安排',
      foreign: true,
      what: 'who teaches what, lessons a week',
      title: '任课教师安排',
      needs: ['pupils', 'staff', 'rooms', 'timetable'],
      sheets: {
        Sheet1: [
          ['班级', '语文', null, '数学', null, '体育', null],
          [null, '教师', '周课时', '教师', '周课时', '教师', '周课时'],
          ...THREE.map((c, i) => [named(c), STAFF[i]!.name, 6, STAFF[i + 3]!.name, 5, STAFF[i + 6]!.name, 3]),
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
