import { expect, test } from 'vitest';
import { type EventLine, eventGoods, unitsOf } from '../../../src/goods/plan/events.ts';

const CLASSES = [
  { grade: 1, enrolment: 43 },
  { grade: 3, enrolment: 40 },
  { grade: 3, enrolment: 39 },
];
const line = (more: Partial<EventLine>): EventLine => ({
  eventId: 1,
  name: '运动会',
  itemId: 7,
  lent: 1,
  sourceKind: 'own',
  scope: 'once',
  quantity: 6,
  per: 1,
  issued: 0,
  grades: '',
  contests: 4,
  from: '2027-06-01',
  to: '2027-06-01',
  state: 'planned',
  ...more,
});

test('a line counts classes, pupils and contests, rounded up', () => {
  expect(unitsOf(line({}), CLASSES)).toBe(6);
  expect(unitsOf(line({ scope: 'class', quantity: 2 }), CLASSES)).toBe(6);
  expect(unitsOf(line({ scope: 'class', quantity: 2, grades: '3' }), CLASSES)).toBe(4);
  expect(unitsOf(line({ scope: 'pupil', quantity: 1, per: 4, grades: '3' }), CLASSES)).toBe(20);
  expect(unitsOf(line({ scope: 'contest', quantity: 3 }), CLASSES)).toBe(12);
});

test('what is used up adds up, gear counts by its busiest day from today', () => {
  const lines = [
    line({ lent: 0, itemId: 1 }),
    line({ lent: 0, itemId: 1, eventId: 2 }),
    line({ to: '2027-06-02' }),
    line({ eventId: 2, from: '2027-06-02', to: '2027-06-03', quantity: 5 }),
    line({ eventId: 3, from: '2027-05-01', to: '2027-05-01', quantity: 99 }),
  ];
  const { events, gear } = eventGoods(lines, CLASSES, '2027-05-20');
  expect(events.map((one) => [one.eventId, one.quantity])).toEqual([
    [1, 6],
    [2, 6],
  ]);
  expect([...gear]).toEqual([[7, 11]]);
  // In the middle of an event its days gone by count no more.
  expect([...eventGoods(lines, CLASSES, '2027-06-03').gear]).toEqual([[7, 5]]);
  expect([...eventGoods(lines, CLASSES, undefined).gear]).toEqual([[7, 99]]);
});

test('an event that is over has used what it got, and holds no gear', () => {
  const over = { state: 'done', issued: 4 } as const;
  const { events, gear } = eventGoods(
    [line({ lent: 0, ...over }), line({ lent: 0, itemId: 8, ...over, issued: 0 }), line(over)],
    CLASSES,
    '2027-05-20',
  );
  expect(events.map((one) => [one.itemId, one.quantity])).toEqual([[7, 4]]);
  expect([...gear]).toEqual([]);
});
