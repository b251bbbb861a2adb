import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import {
  calendarOf,
  isWorkday,
  nextWorkday,
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
import { parseCalendarFile, parseSpan } from '../../../src/school/calendar/file.ts';
import { bundleChild } from '../../support/child.ts';

const spring2027 = calendarOf(
  [...parseCalendarFile('2027-02-05~2027-02-11,放假,春节\n2027-02-13,上班,春节,周五\n', 'x').days],
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
  test('names the line of what is wrong', () => {
    const { days, problems } = parseCalendarFile(
      '日期,类型,名称\n2027-02-30,放假,春节\n2027-02-06,休假吗,春节\n2027-02-07,上班,补,周八\n',
      'cal.csv',
    );
    expect(days).toEqual([]);
    expect(problems.map((p) => [p.code, p.at])).toEqual([
      ['not-days', { file: 'cal.csv', line: 2 }],
      ['calendar-bad-kind', { file: 'cal.csv', line: 3 }],
      ['not-a-weekday', { file: 'cal.csv', line: 4 }],
    ]);
  });
  test('takes spans', () => {
    expect(parseSpan('2027-02-05~02-11')).toEqual({ from: '2027-02-05', to: '2027-02-11' });
    expect(parseSpan('2027-02-11~2027-02-05')).toBeUndefined();
    expect(parseSpan('2027-01-01~2027-12-31')).toBeUndefined();
    // 9-5 of this year is nearer to January than the next one, but lies before the first day.
    expect(parseSpan('2027-09-01~9-5', '2027-01-20')).toEqual({ from: '2027-09-01', to: '2027-09-05' });
    expect(parseSpan('2027-02-30~3-5', '2027-01-20')).toBeUndefined();
  });
  test('passes over remarks; a holiday follows no timetable', () => {
    const { days, problems } = parseCalendarFile('# 校历\n2027-02-05,放假,春节,周五\n', 'cal.csv');
    expect(problems).toEqual([]);
    expect(days).toEqual([
      { date: '2027-02-05', kind: 'holiday', follows: null, periodsLost: null, name: '春节' },
    ]);
  });
});
