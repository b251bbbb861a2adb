import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import {
  calendarOf,
  isWorkday,
  nextWorkday,
  type OwnDay,
  schoolDay,
  shift,
  workdaysBetween,
} from '../../../src/school/calendar/calendar.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  isDay,
  parseDay,
  weekdayOf,
} from '../../../src/school/calendar/day.ts';
import { daysSaid, yearOfMonth } from '../../../src/school/calendar/said.ts';
import { parseSpan } from '../../../src/school/calendar/typed.ts';
import { bundleChild } from '../../support/child.ts';

const spring2027 = calendarOf(
  [
    ...['05', '06', '07', '08', '09', '10', '11'].map(
      (day): OwnDay => ({
        date: `2027-02-${day}`,
        kind: 'holiday',
        follows: null,
        periodsLost: null,
        name: '春节',
      }),
    ),
    { date: '2027-02-13', kind: 'workday', follows: 5, periodsLost: null, name: '春节' },
  ],
  [2027],
);

describe('days', () => {
  test('exist or do not', () => {
    expect(isDay('2028-02-29')).toBe(true);
    expect(isDay('2027-02-29')).toBe(false);
    expect(isDay('2027-02-30')).toBe(false);
    expect(isDay('2027-2-3')).toBe(false);
  });
  test('are added and counted across 29 February and the year', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(daysBetween('2027-02-25', '2027-03-01')).toBe(4);
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
    expect(addMonths('2027-11-30', 2)).toBe('2028-01-30');
  });
  test('have weekdays', () => {
    expect(weekdayOf('2027-03-01')).toBe(1);
    expect(weekdayOf('2027-02-28')).toBe(7);
    expect(weekdayOf('1970-01-01')).toBe(4);
  });
  test('are read as people write them', () => {
    for (const t of ['2027-02-16', '2027.2.16', '2027/2/16', '2027年2月16日', '20270216', '２０２７-２-16']) {
      expect(parseDay(t)).toBe('2027-02-16');
    }
    expect(parseDay('2027-02-30')).toBeUndefined();
    expect(parseDay('2-16')).toBeUndefined();
    expect(parseDay('2月16日', '2026-12-30')).toBe('2027-02-16');
    expect(parseDay('12.30', '2027-01-05')).toBe('2026-12-30');
  });
  test('do not move in a time zone west of Greenwich', async () => {
    const script = await bundleChild('school/calendar/zones.ts');
    for (const TZ of ['America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Shanghai']) {
      const out = execFileSync(process.execPath, [script], { env: { ...process.env, TZ }, encoding: 'utf8' });
      expect(out.trim()).toBe('2027-03-15 1 274 2027-03-01');
    }
  });
});

describe('working days', () => {
  test('know China’s holidays and shifted workdays', () => {
    const c = calendarOf();
    expect(isWorkday(c, '2026-02-16')).toBe(false);
    expect(isWorkday(c, '2026-02-14')).toBe(true);
    expect(isWorkday(c, '2026-02-28')).toBe(true);
    expect(schoolDay(c, '2026-02-28')).toMatchObject({
      works: true,
      follows: null,
      name: '春节',
      known: true,
    });
    // 2026: 2-15 to 2-23 are free, Saturdays 2-14 and 2-28 are worked.
    expect(shift(c, '2026-03-02', -5, 'workdays').day).toBe('2026-02-24');
    expect(shift(c, '2026-03-02', -6, 'workdays').day).toBe('2026-02-14');
  });
  test('say the year that nobody knows, and guess nothing but weekends', () => {
    const c = calendarOf();
    expect(shift(c, '2027-03-01', -3, 'workdays')).toEqual({ day: '2027-02-24', unknownYears: [2027] });
    expect(shift(c, '2027-01-02', -3, 'workdays')).toEqual({ day: '2026-12-30', unknownYears: [2027] });
    expect(shift(c, '2027-03-01', -3, 'days')).toEqual({ day: '2027-02-26', unknownYears: [] });
    expect(schoolDay(c, '2027-02-08').known).toBe(false);
    expect(nextWorkday(c, '2027-02-27')).toEqual({ day: '2027-03-01', unknownYears: [2027] });
    expect(nextWorkday(c, '2027-03-01')).toEqual({ day: '2027-03-01', unknownYears: [2027] });
    expect(workdaysBetween(c, '2026-12-31', '2027-01-01').unknownYears).toEqual([2027]);
    // A holiday stays the day that nothing is counted from.
    expect(shift(c, '2026-02-16', 0, 'workdays')).toEqual({ day: '2026-02-16', unknownYears: [] });
  });
  test('are completed by the school’s own calendar', () => {
    expect(shift(spring2027, '2027-02-15', -2, 'workdays')).toEqual({ day: '2027-02-12', unknownYears: [] });
    expect(shift(spring2027, '2027-02-15', -3, 'workdays')).toEqual({ day: '2027-02-04', unknownYears: [] });
    expect(schoolDay(spring2027, '2027-02-13')).toMatchObject({ works: true, follows: 5 });
    expect(workdaysBetween(spring2027, '2027-02-03', '2027-02-15').days).toEqual([
      '2027-02-03',
      '2027-02-04',
      '2027-02-12',
      '2027-02-13',
      '2027-02-15',
    ]);
  });
  test('own days override the library', () => {
    const c = calendarOf([
      { date: '2026-02-16', kind: 'workday', follows: 1, periodsLost: '1,2', name: '补课' },
      { date: '2031-05-04', kind: 'holiday', follows: null, periodsLost: null, name: '校庆' },
    ]);
    // A day that the school has said itself is known, whatever is known of its year.
    expect([schoolDay(c, '2031-05-04'), schoolDay(c, '2031-05-05')]).toMatchObject([
      { works: false, known: true, periodsLost: [] },
      { works: true, known: false, periodsLost: [] },
    ]);
    expect(schoolDay(c, '2026-02-16')).toMatchObject({
      works: true,
      follows: 1,
      periodsLost: [1, 2],
      name: '补课',
    });
  });
});

describe('a calendar file', () => {
  test('takes spans', () => {
    expect(parseSpan('2027-02-05~02-11')).toEqual({ from: '2027-02-05', to: '2027-02-11' });
    expect(parseSpan('2027-02-11~2027-02-05')).toBeUndefined();
    expect(parseSpan('2027-01-01~2027-12-31')).toBeUndefined();
    // 9-5 of this year is nearer to January than the next one, but lies before the first day.
    expect(parseSpan('2027-09-01~9-5', '2027-01-20')).toEqual({ from: '2027-09-01', to: '2027-09-05' });
    const week = { from: '2027-03-01', to: '2027-03-05' };
    for (const typed of [
      '3月1日-3月5日',
      '3月1日-5日',
      '3.1-3.5',
      '3.1~5',
      '3-1到3-5',
      '2027年3月1日至5号',
      '3/1 to 3/5',
    ])
      expect(parseSpan(typed, '2027-02-26'), typed).toEqual(week);
    expect(parseSpan('3-1-3-5', '2027-02-26')).toBeUndefined();
    expect(parseSpan('2027-02-30~3-5', '2027-01-20')).toBeUndefined();
  });
});

describe('the cells of 放假安排', () => {
  const said = (text: string, usual: OwnDay['kind'] = 'holiday', title = '') => {
    const found = daysSaid(text, usual, yearOfMonth(title, 2026));
    if (found === null) return null;
    return found.days
      .map((d) => `${d.date.slice(5)} ${d.kind === 'holiday' ? '休' : '班'}${d.follows ?? ''}`)
      .join();
  };
  test('are spans in any writing', () => {
    const qingming = '04-03 休,04-04 休,04-05 休';
    for (const text of [
      '4月3日—4月5日',
      '4月3日（星期六）至5日（星期一）',
      '4.3-4.5',
      '2027-04-03~2027-04-05',
      '2027年4月3日-5日，共3天',
    ])
      expect(said(text), text).toBe(qingming);
    expect(said('9月25日')).toBe('09-25 休');
    expect(said('12月31日至1月2日')).toBe('12-31 休,01-01 休,01-02 休');
    expect(said('无')).toBeNull();
    expect(said('2月30日')).toBeNull();
  });
  test('say which days are made up for, and by whose timetable', () => {
    expect(said('4月25日（星期日）、5月8日上课', 'workday')).toBe('04-25 班,05-08 班');
    expect(said('5月1日至3日放假调休，共3天。4月25日（周日）、5月8日（周六）上班。')).toBe(
      '05-01 休,05-02 休,05-03 休,04-25 班,05-08 班',
    );
    expect(said('4月25日补5月4日（周二）的课，5月8日上周三课表', 'workday')).toBe('04-25 班2,05-08 班3');
  });
  test('are of the year that the title says, else of the school year', () => {
    const year = (title: string, month: number) => yearOfMonth(title, 2026)(month);
    expect([year('', 10), year('', 4), year('2027年放假安排', 10)]).toEqual([2026, 2027, 2027]);
    expect([year('2026—2027学年第二学期放假安排', 4), year('2026年10月至2027年', 4)]).toEqual([2027, 2026]);
  });
  test('are not of a year in which the weekdays are others', () => {
    const { odd } = daysSaid('4月26日（周日）上班', 'workday', () => 2027)!;
    expect(odd).toEqual({ day: '2027-04-26', said: 7 });
    expect(daysSaid('4月26日（周日）上班', 'workday', () => 2026)!.odd).toBeNull();
  });
  test('may begin and not end', () => {
    expect(daysSaid('7月3日起', 'holiday', () => 2027)).toEqual({ days: [], open: '2027-07-03', odd: null });
  });
});
