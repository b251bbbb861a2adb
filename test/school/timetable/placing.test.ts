import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isOneOf,
  placeLessons,
  type Site,
  type Sited,
  staying,
} from '../../../src/school/timetable/placing.ts';
import { subjectNeeds } from '../../../src/school/timetable/subject-needs.ts';

const needs = subjectNeeds();
const lab = (id: number, seats: number | null = 48): Site => ({
  id,
  name: `科学实验室${id}`,
  kind: '科学实验室',
  seats,
});
const lesson = (over: Partial<Sited> = {}): Sited => ({
  classId: 1,
  day: 1,
  period: 1,
  weeks: 'all',
  subject: '科学',
  roomId: null,
  own: false,
  pupils: 40,
  ...over,
});

test('a kind is known in English as well, by whole words: an art room is no smart room', () => {
  const site = (id: number, name: string, kind: string): Site => ({ id, name, kind, seats: null });
  const rooms = [site(1, 'R1', 'Smart Room'), site(2, 'R2', 'ART ROOM'), site(3, 'Gymnasium', 'hall')];
  const at = (subject: string) => [...placeLessons([lesson({ subject })], rooms, needs, new Set()).values()];
  expect(at('美术').map((placed) => placed.roomId)).toEqual([2]);
  expect(rooms.map((room) => isOneOf(room, needs.get('体育')?.ground))).toEqual([false, false, true]);
});

test('of two laboratories each class has one; odd and even weeks share one', () => {
  const two = [lesson(), lesson({ classId: 2 })];
  const at = (lessons: Sited[], rooms: Site[]) =>
    [...placeLessons(lessons, rooms, needs, new Set()).values()].map((p) => [p.roomId, p.others.length]);
  expect(at(two, [lab(8), lab(9)])).toEqual([
    [8, 0],
    [9, 0],
  ]);
  expect(at(two, [lab(8)])).toEqual([
    [8, 1],
    [8, 1],
  ]);
  expect(at([lesson({ weeks: 'odd' }), lesson({ classId: 2, weeks: 'even' })], [lab(8)])).toEqual([
    [8, 0],
    [8, 0],
  ]);
  expect(at([lesson({ pupils: 50 })], [lab(8), lab(9, 60)])).toEqual([[9, 0]]);
});

test('what the timetable says holds: a given room, or the class’s own', () => {
  const lessons = [lesson({ roomId: 9 }), lesson({ classId: 2, own: true })];
  expect([...placeLessons(lessons, [lab(8), lab(9)], needs, new Set()).values()]).toEqual([
    { roomId: 9, others: [] },
  ]);
});

test('once those stay who are to stay, no room is wanted twice or too small, and who stayed before goes first', () => {
  const some = fc.record({
    classId: fc.integer({ min: 1, max: 4 }),
    day: fc.integer({ min: 1, max: 2 }),
    period: fc.integer({ min: 1, max: 2 }),
    pupils: fc.constantFrom(40, 50),
  });
  fc.assert(
    fc.property(fc.uniqueArray(some, { selector: (l) => `${l.classId}|${l.day}|${l.period}` }), (drawn) => {
      const lessons = drawn.map((one) => lesson(one));
      const stay = new Set(staying(lessons, [lab(8)], needs, new Set()));
      const after = lessons.map((one) => ({ ...one, own: stay.has(one) }));
      for (const [one, { others }] of placeLessons(after, [lab(8)], needs, new Set())) {
        expect(others).toEqual([]);
        expect(one.pupils).toBe(40);
      }
      const served = (day: number, period: number) =>
        after.some((l) => l.day === day && l.period === period && !l.own);
      for (const one of lessons.filter((l) => l.pupils === 40))
        expect(served(Number(one.day), one.period)).toBe(true);
    }),
  );
  const again = [lesson(), lesson({ classId: 2 }), lesson({ day: 2 }), lesson({ classId: 2, day: 2 })];
  expect(staying(again, [lab(8)], needs, new Set()).map((l) => [l.classId, l.day])).toEqual([
    [2, 1],
    [1, 2],
  ]);
});

test('a laboratory of one subject is none of another; a plain one serves science', () => {
  const room = (id: number, kind: string): Site => ({ id, name: `博30${id}`, kind, seats: 48 });
  const rooms = [room(1, '物理实验室'), room(2, '化学实验室'), room(3, '微机室')];
  const at = (subject: string, there = rooms) =>
    [...placeLessons([lesson({ subject })], there, needs, new Set()).values()].map((p) => p.roomId);
  expect(['科学', '物理', '化学', '生物', '信息科技'].map((subject) => at(subject))).toEqual([
    [],
    [1],
    [2],
    [],
    [3],
  ]);
  expect(at('科学', [...rooms, room(4, '实验室')])).toEqual([4]);
});
