import type { ClassFact, GoodsFact, LessonFact, ReadyFacts, RoomFact } from '../../src/ready/facts.ts';
import { subjectNeeds } from '../../src/school/timetable/subject-needs.ts';

export const classFact = (over: Partial<ClassFact> = {}): ClassFact => ({
  id: 1,
  code: '3-2',
  grade: 3,
  enrolment: 39,
  roomId: 1,
  teacher: '雷晨晶',
  ...over,
});

export const roomFact = (over: Partial<RoomFact> = {}): RoomFact => ({
  id: 1,
  name: '203',
  kind: 'classroom',
  desks: 41,
  chairs: 40,
  seatsPerDesk: 1,
  computers: null,
  broken: null,
  ...over,
});

export const lessonFact = (over: Partial<LessonFact> = {}): LessonFact => ({
  id: 1,
  classId: 1,
  day: '2027-03-01',
  weekday: 1,
  period: 1,
  subject: '语文',
  teacherId: null,
  roomId: null,
  own: false,
  ...over,
});

export const bookFact = (over: Partial<GoodsFact> = {}): GoodsFact => ({
  kind: 'book',
  itemId: 1,
  code: 'B1',
  name: '语文 三年级 下册',
  subject: '语文',
  grade: 3,
  classId: 1,
  need: 39,
  owed: 0,
  inStock: 0,
  draft: null,
  due: 0,
  onOrder: 0,
  laterOn: null,
  lateSince: null,
  toBuy: 0,
  ...over,
});

/** One class with one lesson in a good room, everything known and handed out: ready. */
export function readyFacts(over: Partial<ReadyFacts> = {}): ReadyFacts {
  return {
    day: '2027-03-01',
    lessons: [lessonFact()],
    classes: new Map([[1, classFact()]]),
    rooms: new Map([[1, roomFact()]]),
    repairs: [],
    checks: [],
    owners: {},
    goods: [bookFact()],
    known: { rooms: true, seats: true, books: true, 'exercise-books': true, cleaning: true },
    subjects: subjectNeeds(),
    teachers: new Map(),
    taught: new Set(),
    lackingLimit: 10,
    ...over,
  };
}
