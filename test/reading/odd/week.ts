import { count, type Fact, has } from '../facts.ts';
import { type ClassOf, classesOf, codeOf, staffOf } from '../school.ts';
import type { Cell } from '../table.ts';
import { DAYS, named, ZH } from './odd.ts';

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
export const TOWN = classesOf('town');
export const STAFF = staffOf('town');

/** What a class has on a day (1–5) and in a period: all layouts below show the same week. */
export const subject = (c: ClassOf, day: number, period: number) =>
  SUBJECTS[(c.grade * 2 + c.number * 3 + day * 4 + period) % 11]!;
/** No one is in two places: the classes shown are fewer than the staff. */
export const teacher = (c: ClassOf, day: number, period: number) =>
  STAFF[(TOWN.findIndex((x) => codeOf(x) === codeOf(c)) * 3 + ((day + period) % 3)) % STAFF.length]!.name;

export const PERIODS = [1, 2, 3, 4, 5, 6];
export const each = (classes: readonly ClassOf[], periods: readonly number[] = PERIODS) =>
  classes.flatMap((c) => [1, 2, 3, 4, 5].flatMap((day) => periods.map((period) => ({ c, day, period }))));

export function facts(
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

export type Make = (c: ClassOf, day: number, period: number) => Cell;
export const NOON = (width: number): Cell[] => ['午    休', ...Array(width - 1).fill(null)];
export const nth = (period: number) => `第${ZH[period]}节`;

/** Days across, periods down. */
export const week = (c: ClassOf, make: Make, label: (p: number) => Cell = nth): Cell[][] => [
  ['节次', ...DAYS],
  ...PERIODS.flatMap((p) => [
    ...(p === 5 ? [NOON(6)] : []),
    [label(p), ...[1, 2, 3, 4, 5].map((d) => make(c, d, p))],
  ]),
];

export const A = TOWN[4]!;
export const B = TOWN[5]!;
export const C = TOWN[6]!;
export const THREE = [A, B, C];
export const NEEDS = ['pupils', 'staff', 'rooms', 'supplies'] as const;
export const base = { kind: 'timetable', needs: NEEDS };

/** 三（1）班 | 8:30–9:10 and so on: a table a class, each beneath the last. */
export const stacked = (make: Make, title: (c: ClassOf) => string) =>
  THREE.flatMap((c) => [[title(c)], ...week(c, make), [], []]);

export const across = (header: Cell[][], make: Make): Cell[][] => [
  ...header,
  ...THREE.map((c) => [named(c), ...[1, 2, 3, 4, 5].flatMap((d) => PERIODS.map((p) => make(c, d, p)))]),
];
export const overDays = DAYS.flatMap((day) => [day, null, null, null, null, null]);
export const periodsOver = [1, 2, 3, 4, 5].flatMap(() => PERIODS as Cell[]);
export const TIMES = ['8:30-9:10', '9:20-10:00', '10:20-11:00', '11:10-11:50', '14:00-14:40', '14:50-15:30'];

/** A teacher's week: class and subject of each lesson that is theirs. */
export const own =
  (name: string, text: (c: ClassOf, s: string) => string) => (day: number, period: number) => {
    const found = THREE.find((c) => teacher(c, day, period) === name);
    return found ? text(found, subject(found, day, period)) : null;
  };
export const TEACHERS = [...new Set(each(THREE).map(({ c, day, period }) => teacher(c, day, period)))];
