import { count, has } from '../facts.ts';
import { codeOf } from '../school.ts';
import type { Cell, Table } from '../table.ts';
import { DAYS, named, oddTable, ZH } from './odd.ts';
import {
  A,
  B,
  base,
  C,
  facts,
  type Make,
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
  teacher,
  week,
} from './week.ts';

const days = [1, 2, 3, 4, 5];
const across = (c: (typeof THREE)[number], make: Make) =>
  days.flatMap((d) => PERIODS.map((p) => make(c, d, p)));
const short = (c: (typeof THREE)[number]) => `${ZH[c.grade]}${c.number}`;

/** Timetables in other crossings of class, day, period and teacher than schools' programs write. */
export function oddCrossings(): Table[] {
  return [
    oddTable({
      ...base,
      what: 'day and period in a head of two lines, class and teacher of the class before them',
      title: '各班一周课程',
      sheets: {
        Sheet1: [
          ['桥头小学各班一周课程'],
          ['年级', '班级', '班主任', ...days.flatMap((d) => PERIODS.map((p) => `星期${ZH[d]}\n第${p}节`))],
          ...THREE.map((c) => [
            `${ZH[c.grade]}年级`,
            named(c),
            STAFF[c.number + 5]!.name,
            ...across(c, subject),
          ]),
        ],
      },
      facts: facts(THREE),
    }),
    oddTable({
      ...base,
      what: 'the day with its date above its classes, in one merged row',
      title: '每日课程安排',
      encoding: 'xls',
      sheets: [
        {
          name: 'Sheet1',
          rows: days.flatMap((d): Cell[][] => [
            [`星期${ZH[d]}（3月${d}日）课程安排`],
            ['班级', ...PERIODS.map(nth)],
            ...THREE.map((c) => [named(c), ...PERIODS.map((p) => subject(c, d, p))]),
          ]),
          merges: days.map((d) => `A${(d - 1) * 5 + 1}:G${(d - 1) * 5 + 1}`),
        },
      ],
      facts: facts(THREE),
    }),
    oddTable({
      ...base,
      what: 'class and day in columns, periods across',
      title: '课程表（按班按天）',
      encoding: 'csv-bom',
      sheets: {
        x: [
          ['班级', '星期', ...PERIODS.map((p) => `第${p}节`)],
          ...THREE.flatMap((c) =>
            days.map((d) => [
              d === 1 ? named(c) : null,
              `周${ZH[d]}`,
              ...PERIODS.map((p) => subject(c, d, p)),
            ]),
          ),
        ],
      },
      facts: facts(THREE),
    }),
    oddTable({
      ...base,
      what: 'days down a class, stacked',
      title: '班级课表（天在左）',
      sheets: {
        Sheet1: THREE.flatMap((c): Cell[][] => [
          [`${named(c)}（共36人）`],
          ['', ...PERIODS.map((p) => `第${p}节`)],
          ...days.map((d) => [DAYS[d - 1]!, ...PERIODS.map((p) => subject(c, d, p))]),
          [],
        ]),
      },
      facts: facts(THREE),
    }),
    oddTable({
      ...base,
      what: 'lines of 上午 and 下午 between, counting anew',
      title: '三（2）班课表',
      sheets: {
        Sheet1: [
          ['三（2）班课程表'],
          ['', ...DAYS],
          ['上        午'],
          ...[1, 2, 3, 4].map((p) => [p, ...days.map((d) => subject(B, d, p))]),
          ['下        午'],
          ...[1, 2].map((p) => [p, ...days.map((d) => subject(B, d, p + 4))]),
        ],
      },
      facts: facts([B]),
    }),
    oddTable({
      ...base,
      what: 'a line of subjects and a line of teachers a period',
      title: '四（1）班课表',
      encoding: 'html',
      sheets: {
        四1: [
          ['节次', '', ...DAYS],
          ...PERIODS.flatMap((p): Cell[][] => [
            [`第${p}节`, '课程', ...days.map((d) => subject(C, d, p))],
            [null, '任课教师', ...days.map((d) => teacher(C, d, p))],
          ]),
        ],
      },
      facts: facts([C], { teacher: true }),
    }),
    oddTable({
      ...base,
      what: "two teachers' weeks side by side, subject before the class",
      title: '教师个人课表',
      sheets: {
        Sheet1: pairs(TEACHERS).flatMap(([left, right]): Cell[][] => {
          const one = own(left, (c, s) => `${s}（${short(c)}）`);
          const two = right ? own(right, (c, s) => `${s}（${short(c)}）`) : () => null;
          return [
            [`教师：${left}`, null, null, null, null, null, null, right ? `教师：${right}` : null],
            ['节次', ...DAYS, null, ...(right ? ['节次', ...DAYS] : [])],
            ...PERIODS.map((p) => [
              p,
              ...days.map((d) => one(d, p)),
              null,
              ...(right ? [p, ...days.map((d) => two(d, p))] : []),
            ]),
            [],
          ];
        }),
      },
      facts: facts(THREE, { teacher: true }),
    }),
    oddTable({
      ...base,
      what: 'a row a teacher, day and period in one head, what they teach beside the name',
      title: '教师任课总表',
      encoding: 'xls',
      sheets: {
        Sheet1: [
          ['序号', '姓名', ...days.flatMap((d) => PERIODS.map((p) => `周${ZH[d]}${p}`))],
          ...TEACHERS.map((name, i) => {
            const make = own(name, (c, s) => `${named(c)}${s}`);
            return [i + 1, name, ...days.flatMap((d) => PERIODS.map((p) => make(d, p)))];
          }),
        ],
      },
      facts: facts(THREE, { teacher: true }),
    }),
    oddTable({
      ...base,
      what: 'a row a class, two rows of head and clock times beneath them',
      title: '全校课程一览表',
      sheets: {
        Sheet1: [
          ['2027年春季学期课程一览'],
          ['班级', ...overDays],
          [null, ...periodsOver],
          [null, ...days.flatMap(() => TIMES)],
          ...THREE.map((c) => [
            named(c),
            ...across(c, (x, d, p) => `${subject(x, d, p)}\n${teacher(x, d, p)}`),
          ]),
        ],
      },
      facts: facts(THREE, { teacher: true }),
    }),
    oddTable({
      ...base,
      what: 'fortnightly lessons of half a period in brackets',
      title: '三1课程表',
      sheets: {
        Sheet1: week(A, (c, d, p) =>
          d === 1 && p === 6
            ? '【单】音乐(0.5)\n【双】书法(0.5)'
            : d === 5 && (p === 1 || p === 2)
              ? `【连堂】${subject(c, 5, 1)}`
              : subject(c, d, p),
        ),
      },
      facts: [
        ...facts([A])
          .slice(1)
          .filter((_, i) => ![5, 24, 25].includes(i)),
        has('timetable list', { class: '3-1', weekday: 1, period: 6, weeks: 'odd' }, { subject: '音乐' }),
        has('timetable list', { class: '3-1', weekday: 1, period: 6, weeks: 'even' }, { subject: '书法' }),
        has('timetable list', { class: '3-1', weekday: 5, period: 2 }, { 'subject~': subject(A, 5, 1) }),
        count('timetable list', {}, 31),
      ],
    }),
    oddTable({
      ...base,
      what: 'periods down and days across for classes in a column',
      title: '三四年级课程表',
      encoding: 'xls',
      sheets: [
        {
          name: '三四年级',
          rows: [
            ['班级', '时段', '节次', ...DAYS],
            ...THREE.flatMap((c) =>
              PERIODS.map((p) => [
                p === 1 ? named(c) : null,
                p === 1 ? '上午' : p === 5 ? '下午' : null,
                p,
                ...days.map((d) => subject(c, d, p)),
              ]),
            ),
          ],
          merges: ['A2:A7', 'A8:A13', 'A14:A19'],
        },
      ],
      facts: facts(THREE),
    }),
    oddTable({
      ...base,
      what: 'the day at the left of its classes and periods across',
      title: '课务总表',
      sheets: {
        Sheet1: [
          ['星期', '班级', ...PERIODS.map(nth)],
          ...days.flatMap((d) =>
            THREE.map((c, i) => [
              i === 0 ? DAYS[d - 1]! : null,
              named(c),
              ...PERIODS.map((p) => subject(c, d, p)),
            ]),
          ),
        ],
      },
      facts: facts(THREE),
    }),
    oddTable({
      ...base,
      what: 'short subjects by their first character',
      title: '3年级2班课表',
      encoding: 'csv-gbk',
      sheets: {
        x: [
          ['节次', '一', '二', '三', '四', '五'],
          ...PERIODS.map((p) => [p, ...days.map((d) => subject(B, d, p).slice(0, p === 1 ? 1 : 2))]),
        ],
      },
      facts: [facts([B])[0]!],
    }),
    oddTable({
      ...base,
      what: 'two half lessons with their teachers line by line, one of a subject of the school',
      title: '课程总表（三年级）',
      sheets: {
        Sheet1: [
          ['三年级'],
          ['班级\n节次', ...days.flatMap((d) => [`星期${ZH[d]}`, ...Array(5).fill(null)])],
          [null, ...days.flatMap(() => ['上午', null, null, null, '下午', null])],
          [null, ...days.flatMap(() => PERIODS.map((p) => `${p}节`))],
          ...[A, B].map((c) => [
            named(c),
            ...across(c, (x, d, p) =>
              d === 2 && p === 6
                ? `【单】劳动(0.5)/【双】乡土探究(0.5)\n【单】${STAFF[1]!.name}/【双】${STAFF[2]!.name}`
                : `${subject(x, d, p)}\n${teacher(x, d, p)}`,
            ),
          ]),
        ],
      },
      facts: [A, B].flatMap((c) => [
        count('timetable list', { class: codeOf(c) }, 31),
        has(
          'timetable list',
          { class: codeOf(c), weekday: 2, period: 6, weeks: 'odd' },
          { subject: '劳动', teacher: STAFF[1]!.name },
        ),
        has(
          'timetable list',
          { class: codeOf(c), weekday: 2, period: 6, weeks: 'even' },
          { subject: '乡土探究', teacher: STAFF[2]!.name },
        ),
      ]),
    }),
    oddTable({
      ...base,
      what: 'a row a teacher, two classes in turn in one cell',
      title: '教师总课表',
      encoding: 'xls',
      sheets: {
        Sheet1: [
          ['教师', ...overDays],
          [null, ...periodsOver],
          [
            STAFF[3]!.name,
            `${named(A)}/${named(B)}\n【单】书法(0.5)/【双】书法(0.5)`,
            null,
            `${named(A)}\n音乐`,
          ],
          [STAFF[4]!.name, null, `${named(A)}、${named(B)}\n体育`, `${named(C)}\n美术`],
        ],
      },
      facts: [
        count('timetable list', {}, 6),
        has(
          'timetable list',
          { class: '3-1', period: 1, weeks: 'odd' },
          { subject: '书法', teacher: STAFF[3]!.name },
        ),
        has(
          'timetable list',
          { class: '3-2', period: 1, weeks: 'even' },
          { subject: '书法', teacher: STAFF[3]!.name },
        ),
        has('timetable list', { class: '3-1', period: 2 }, { 'subject~': '体育' }),
        has('timetable list', { class: '3-2', period: 2 }, { 'subject~': '体育' }),
        has('timetable list', { class: '4-1', period: 3 }, { subject: '美术', teacher: STAFF[4]!.name }),
      ],
    }),
    ...alien(),
  ];
}

/** Crossings that look like a timetable and are none. */
function alien(): Table[] {
  const other = (kind: string, what: string, title: string, rows: Cell[][]) =>
    oddTable({
      kind,
      foreign: true,
      what,
      title,
      needs: ['pupils', 'staff', 'rooms', 'timetable'],
      sheets: { Sheet1: rows },
    });
  const sessions = ['上午第1场', '上午第2场', '下午第1场'];
  return [
    other('考试', 'papers by day and session', '期末考试日程', [
      ['场次', ...DAYS.slice(0, 3)],
      ...sessions.map((one, i) => [one, ...[0, 1, 2].map((d) => ['语文', '数学', '英语'][(i + d) % 3]!)]),
    ]),
    other('监考', 'who watches which class', '监考安排表', [
      ['考场', '第1节', '第2节', '第3节', '第4节'],
      ...THREE.map((c, i) => [named(c), ...[0, 1, 2, 3].map((n) => STAFF[(i * 4 + n) % 18]!.name)]),
    ]),
    other('食谱', 'meals by day', '一周食谱', [
      ['餐次', ...DAYS],
      ...['早餐', '午餐', '加餐'].map((meal, i) => [
        meal,
        ...DAYS.map((_, d) => ['米饭', '面条', '包子', '牛奶'][(i + d) % 4]!),
      ]),
    ]),
    other('社团', 'who leads what after school', '课后服务安排表', [
      ['班级', ...DAYS],
      ...THREE.map((c, i) => [named(c), ...DAYS.map((_, d) => STAFF[(i * 5 + d) % 18]!.name)]),
    ]),
    other('课时', 'lessons a week by class', '周课时统计', [
      ['班级', '语文', '数学', '英语', '体育', '合计'],
      ...THREE.map((c) => [named(c), 7, 5, 3, 4, 19]),
    ]),
    other('成绩', 'marks by day', '三（1）班每周听写成绩', [
      ['姓名', ...DAYS],
      ...[1, 2, 3, 4, 5, 6].map((n) => [STAFF[n]!.name, ...DAYS.map((_, d) => 90 + ((n * d) % 9))]),
    ]),
    other('考勤', 'pupils away by period', '三（1）班考勤', [
      ['节次', ...DAYS],
      ...PERIODS.map((p) => [nth(p), ...DAYS.map((_, d) => (p + d) % 5)]),
    ]),
    other('功能室', 'which class uses the laboratory', '科学实验室使用安排', [
      ['科学实验室使用安排表'],
      ['节次', ...DAYS],
      ...PERIODS.map((p) => [
        nth(p),
        ...DAYS.map((_, d) => ((p + d) % 3 === 0 ? named(THREE[(p + d) % 3]!) : null)),
      ]),
    ]),
  ];
}

function pairs<T>(all: readonly T[]): [T, T | undefined][] {
  return Array.from({ length: Math.ceil(all.length / 2) }, (_, i) => [all[i * 2] as T, all[i * 2 + 1]]);
}
