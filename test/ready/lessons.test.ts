import { beforeAll, expect, test } from 'vitest';
import { judgedDays, loadLessons } from '../../src/ready/lessons.ts';
import { addClass } from '../../src/school/class/store.ts';
import { emptySchool, type TestSchool } from '../support/school.ts';

const TERM = { id: 1, code: '2026-2027-2', opening: '2027-03-01' } as Parameters<typeof loadLessons>[1];

let school: TestSchool;
/** 语文 in the first three periods of every Monday, and on Tuesdays 书法 and 棋 in turn. */
beforeAll(() => {
  school = emptySchool();
  school.change((tx) => {
    addClass(tx, 1, '3-2');
    const lesson = (weekday: number, period: number, subject: string, weeks = 'all') =>
      tx.run(
        'INSERT INTO lesson (term_id, class_id, weekday, period, subject, weeks) VALUES (1, 1, ?, ?, ?, ?)',
        weekday,
        period,
        subject,
        weeks,
      );
    for (const period of [1, 2, 3]) lesson(1, period, '语文');
    lesson(2, 1, '书法', 'odd');
    lesson(2, 1, '棋', 'even');
  });
});

const day = (date: string, kind: string, follows: number | null, lost: string | null) =>
  school.change((tx) =>
    tx.run(
      `INSERT INTO day (date, kind, follows, periods_lost) VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET kind = excluded.kind, follows = excluded.follows, periods_lost = excluded.periods_lost`,
      date,
      kind,
      follows,
      lost,
    ),
  );
const held = (...days: string[]) =>
  loadLessons(school.store, TERM, days).map((l) => `${l.day} ${l.period} ${l.subject}`);

test('periods lost to a ceremony are not held', () => {
  expect(held('2027-03-01')).toEqual(['2027-03-01 1 语文', '2027-03-01 2 语文', '2027-03-01 3 语文']);
  day('2027-03-01', 'workday', null, '1,3');
  expect(held('2027-03-01')).toEqual(['2027-03-01 2 语文']);
  // Only that day's.
  expect(held('2027-03-08')).toHaveLength(3);
});

test('the week of opening is an odd one, on whichever of its days school begins', () => {
  expect(held('2027-03-02', '2027-03-09', '2027-03-16')).toEqual([
    '2027-03-02 1 书法',
    '2027-03-09 1 棋',
    '2027-03-16 1 书法',
  ]);
  for (const opening of ['2027-03-03', '2027-03-07']) {
    const subjects = (date: string) =>
      loadLessons(school.store, { ...TERM, opening }, [date]).map((l) => l.subject);
    expect([opening, subjects('2027-03-02'), subjects('2027-03-09')]).toEqual([opening, ['书法'], ['棋']]);
  }
  // Before opening the weeks take turns as well.
  expect([held('2027-02-23'), held('2027-02-16')]).toEqual([['2027-02-23 1 棋'], ['2027-02-16 1 书法']]);
});

test('a make-up day runs the weekday that it follows; a day on which school is closed is not judged', () => {
  expect(judgedDays(school.store, '2027-03-06', false)).toEqual([]);
  day('2027-03-06', 'workday', 2, null);
  expect(judgedDays(school.store, '2027-03-06', false)).toEqual(['2027-03-06']);
  expect(held('2027-03-06')).toEqual(['2027-03-06 1 书法']);
  day('2027-03-04', 'holiday', null, null);
  expect(judgedDays(school.store, '2027-03-01', true)).toEqual([
    '2027-03-01',
    '2027-03-02',
    '2027-03-03',
    '2027-03-05',
    '2027-03-06',
  ]);
});
