import { expect, test } from 'vitest';
import type { Item } from '../../../src/goods/item/item.ts';
import type { NeedFacts } from '../../../src/goods/need/facts.ts';
import { needs } from '../../../src/goods/need/need.ts';
import type { Standard } from '../../../src/goods/need/standard.ts';
import { recipientNumber } from '../../../src/goods/recipient.ts';

const BOOK = { id: 1, kind: 'book', grade: 3, reuseSets: null } as Item;
const standard = (more: Partial<Standard> = {}): Standard => ({
  ...{
    id: 1,
    termId: 1,
    itemId: 1,
    scope: 'pupil',
    grades: '',
    classId: null,
    roomKind: null,
    departmentId: null,
  },
  ...{ quantity: 1, per: 1, lasting: 0, months: null, note: null },
  ...more,
});

/** Two classes of grade 3 and one of grade 4, two rooms, one title: only what a test says of it is asked for. */
const facts = (more: Partial<NeedFacts>): NeedFacts => ({
  items: [BOOK],
  standards: [standard()],
  classes: [
    { id: 31, grade: 3, enrolment: 43, expected: false },
    { id: 32, grade: 3, enrolment: 39, expected: false },
    { id: 41, grade: 4, enrolment: 40, expected: false },
  ],
  teacherIds: [],
  departments: [{ id: 5, heads: 3 }],
  teacherCopiesPer: 'title',
  rooms: [
    { id: 7, kind: 'classroom' },
    { id: 8, kind: '科学实验室' },
  ],
  requests: [],
  events: [],
  carried: new Map(),
  ...more,
});

/** 'class 31': 43 of each recipient; the total is the same sum, counted without the recipients. */
function told(more: Partial<NeedFacts>): Record<string, number> {
  const need = needs(facts(more));
  const own = [...need.of(1).values()];
  expect(need.total(1)).toBe(own.reduce((sum, one) => sum + one.quantity, 0));
  return Object.fromEntries(own.map((one) => [`${one.recipient.kind} ${one.recipient.id}`, one.quantity]));
}
const item = (more: Partial<Item>) => ({ items: [{ ...BOOK, ...more }] });

test("a title is for its own grade, unless the standard names others; one of no grade is everybody's", () => {
  expect(told({})).toEqual({ 'class 31': 43, 'class 32': 39 });
  expect(told({ standards: [standard({ grades: '4' })] })).toEqual({ 'class 41': 40 });
  expect(told(item({ grade: null }))).toEqual({ 'class 31': 43, 'class 32': 39, 'class 41': 40 });
});

test('teachers have a heap a grade, and one for the school where the title has no grade or several', () => {
  const standards = [standard({ scope: 'teachers', quantity: 3 })];
  expect(told({ standards })).toEqual({ 'teachers 3': 3 });
  expect(told({ standards, ...item({ grade: null }) })).toEqual({ 'teachers 0': 3 });
  const ofTwo = [standard({ scope: 'teachers', quantity: 3, grades: '3,4' })];
  expect(told({ standards: ofTwo })).toEqual({ 'teachers 0': 3 });
  const [guide] = needs(facts({ standards, ...item({ kind: 'guide' }) }))
    .of(1)
    .values();
  expect(guide!.reasons).toMatchObject([{ kind: 'guide' }]);
});

test('teachers’ copies beside a title are all there are, or so many for each class, as the school says; a guide has its own number', () => {
  const standards = [standard({ scope: 'teachers', quantity: 3 })];
  expect(told({ standards, teacherCopiesPer: 'class' })).toEqual({ 'teachers 3': 6 });
  expect(told({ standards, teacherCopiesPer: 'class', ...item({ kind: 'guide' }) })).toEqual({
    'teachers 3': 3,
  });
});

test('rooms count by their kind, or all of them', () => {
  const rooms = (roomKind: string | null) =>
    told({ standards: [standard({ scope: 'room', quantity: 2, roomKind })], ...item({ grade: null }) });
  expect(rooms('科学实验室')).toEqual({ 'room 8': 2 });
  expect(rooms(null)).toEqual({ 'room 7': 2, 'room 8': 2 });
});

test('a department that a standard names gets that, so many or for each who serves in it, and not what every department gets', () => {
  const two = [
    { id: 5, heads: 3 },
    { id: 6, heads: 0 },
  ];
  const supply = { ...item({ kind: 'supply', grade: null }), departments: two };
  const every = standard({ scope: 'department', quantity: 10 });
  const own = standard({ scope: 'department', quantity: 4, departmentId: 5 });
  const heads = standard({ scope: 'teacher', quantity: 3, per: 2, departmentId: 5 });
  expect(told({ standards: [every], ...supply })).toEqual({ 'department 5': 10, 'department 6': 10 });
  expect(told({ standards: [every, own], ...supply })).toEqual({ 'department 5': 4, 'department 6': 10 });
  // 3 serve there: ⌈3 × 3/2⌉; nobody serves in the other.
  expect(told({ standards: [heads, every], ...supply })).toEqual({ 'department 5': 5, 'department 6': 10 });
  expect(told({ standards: [{ ...heads, departmentId: 6 }], ...supply })).toEqual({ 'department 6': 0 });
});

test('one for every two pupils is rounded up each month, not once for all months', () => {
  const standards = [standard({ per: 2, months: 5, grades: '3' })];
  // ⌈43/2⌉ × 5, ⌈39/2⌉ × 5
  expect(told({ standards })).toEqual({ 'class 31': 110, 'class 32': 100 });
});

test('every reason is kept: a standard, a request with who asked, an event', () => {
  const need = needs(
    facts({
      ...item({ kind: 'supply', grade: null }),
      standards: [standard({ scope: 'department', quantity: 10 })],
      requests: [
        { itemId: 1, departmentId: 5, quantity: 4, extra: true, applicant: '沈桐若' },
        { itemId: 1, departmentId: 5, quantity: 70, extra: false, applicant: '沈桐若' },
      ],
      events: [{ itemId: 1, eventId: 9, quantity: 6, name: '运动会' }],
    }),
  ).of(1);
  expect([...need.values()].map((one) => [one.recipient.kind, one.quantity, one.reasons])).toEqual([
    [
      'department',
      14,
      [
        { kind: 'standard', quantity: 10, count: 1, each: 10, scope: 'department' },
        { kind: 'request', quantity: 4, by: '沈桐若' },
      ],
    ],
    ['event', 6, [{ kind: 'event', quantity: 6, by: '运动会' }]],
  ]);
});

test('全一册: copies from autumn are taken off class by class, never below none', () => {
  const before = new Map([[recipientNumber({ kind: 'class', id: 31 }), 45]]);
  // 三(1)班 had 45 copies and has 43 pupils now: what it has too many is not what 三(2)班, which had none, lacks.
  expect(told({ carried: new Map([[1, before]]) })).toEqual({ 'class 31': 0, 'class 32': 39 });
});
