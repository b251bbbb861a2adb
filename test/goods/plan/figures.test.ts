import { expect, test } from 'vitest';
import type { Item } from '../../../src/goods/item/item.ts';
import type { Standard } from '../../../src/goods/need/standard.ts';
import { type Holding, NO_STOCK, type PlanFacts, type Stock } from '../../../src/goods/plan/facts.ts';
import { planTerm } from '../../../src/goods/plan/plan.ts';

const ITEM = {
  ...{ id: 1, kind: 'supply', name: '扫帚', spec: '', pack: 12, spare: 0, grade: null, subject: null },
  ...{ policy: 'first-lesson', retired: 0, reuseSets: null, priceFen: 100 },
} as unknown as Item;
const EACH_CLASS: Standard = {
  ...{
    id: 1,
    termId: 1,
    itemId: 1,
    scope: 'class',
    grades: '',
    classId: null,
    roomKind: null,
    departmentId: null,
  },
  ...{ quantity: 10, per: 1, lasting: 0, months: null, note: null },
};
const EACH_DEPARTMENT: Standard = { ...EACH_CLASS, scope: 'department' };

/** Two classes (1, 2) and a department (5), one item: 10 for each class unless a test says otherwise. */
function planOf(stock: Partial<Stock>, more: Partial<PlanFacts> = {}) {
  return planTerm({
    ...{ termId: 1, termCode: '2026-2027-2', opening: '2027-03-01' },
    ...{
      items: [ITEM],
      standards: [EACH_CLASS],
      teacherIds: [],
      departments: [{ id: 5, heads: 0 }],
      rooms: [],
    },
    classes: [1, 2].map((id) => ({ id, grade: 3, enrolment: 40, expected: false })),
    ...{
      requests: [],
      events: [],
      carried: new Map(),
      holdings: [],
      usedUp: new Set(),
      firstLessons: new Map(),
      leastShare: 80,
      teacherCopiesPer: 'title',
    },
    stock: new Map([[1, { ...NO_STOCK, ...stock }]]),
    ...more,
  });
}
const holding = (
  kind: 'class' | 'department' | 'event' | 'school',
  id: number,
  more: Partial<Holding>,
): Holding => ({
  ...{ itemId: 1, recipient: { kind, id }, issued: 0, moved: 0, carried: 0, drafted: 0 },
  ...more,
});
const allocated = (plan: ReturnType<typeof planOf>) => plan.shares.map((share) => share.allocated);

test('what is bought is what neither stock nor orders give, in packs, at their price', () => {
  const plan = planOf({ held: 2, outstanding: 12, unmatched: 4 });
  // 20 − 2 = 18 short; 12 − 4 = 8 still come; 10 lack: a pack of 12.
  expect(plan.items[0]).toMatchObject({ need: 20, short: 18, onOrder: 8, toBuy: 12, packs: 1, loose: 0 });
  expect(plan.items[0]).toMatchObject({ valueFen: 2000, costFen: 1200 });
  expect(plan.totals).toEqual({ need: 20, short: 18, costFen: 1200 });
  // Books are bought by the copy, whatever a pack holds; exercise books by the pack.
  const of = (kind: Item['kind']) => planOf({ held: 2 }, { items: [{ ...ITEM, kind }] }).items[0];
  expect(of('book')).toMatchObject({ short: 18, toBuy: 18, packs: 1, loose: 6 });
  expect(of('exercise-book')).toMatchObject({ short: 18, toBuy: 24, packs: 2, loose: 0 });
});

test('an item’s row adds up what its recipients have and must return, of one without a need too', () => {
  const holdings = [
    holding('class', 1, { issued: 13 }),
    holding('class', 2, { issued: 4 }),
    holding('department', 5, { issued: 2 }),
  ];
  const plan = planOf({}, { holdings });
  expect(plan.items[0]).toMatchObject({ need: 20, issued: 19, has: 19, owed: 6, toReturn: 5 });
  expect(plan.shares.at(-1)).toMatchObject({ need: 0, has: 2, owed: 0, toReturn: 2, reasons: [] });
});

test('what drafts promise beyond what is owed, and events borrow, is short as well', () => {
  const holdings = [holding('class', 1, { issued: 4, drafted: 10 }), holding('class', 2, { drafted: 3 })];
  const plan = planOf({ held: 21, reserved: 13, gear: 5 }, { holdings, items: [{ ...ITEM, spare: 2 }] });
  // 16 owed, 2 spare, 5 for events, and 4 of the first draft that nobody is owed: 27 of 21.
  expect(plan.items[0]).toMatchObject({ owed: 16, spare: 2, gear: 5, promised: 4, short: 6, surplus: 0 });
});

test('what is used up does not come back, however much more than needed was given', () => {
  const holdings = [holding('class', 1, { issued: 13 }), holding('class', 2, { issued: 4 })];
  const plan = planOf({}, { holdings, usedUp: new Set([1]) });
  expect(plan.items[0]).toMatchObject({ need: 20, has: 17, owed: 6, over: 3, toReturn: 0 });
});

test('what an event uses up is not met by what is left of earlier terms', () => {
  const facts = {
    standards: [{ ...EACH_CLASS, lasting: 1 as const }],
    events: [{ itemId: 1, eventId: 7, quantity: 6, name: '运动会' }],
    holdings: [holding('event', 7, { carried: 4 })],
  };
  expect(planOf({}, facts).shares.find(({ recipient }) => recipient.kind === 'event')).toMatchObject({
    need: 6,
    has: 0,
    owed: 6,
  });
});

test('gear that events want is short as well; what is lent out or drafted cannot be handed out', () => {
  expect(planOf({ held: 20, gear: 7 }).items[0]).toMatchObject({ short: 7 });
  // What the drafts promise to others goes out as well.
  expect(planOf({ held: 20, onLoan: 6, reserved: 3 }).items[0]).toMatchObject({ short: 3, allocatable: 11 });
});

test('gear that the whole school has serves its events before more is bought', () => {
  const has = (issued: number) => ({ holdings: [holding('school', 0, { issued })] });
  expect(planOf({ held: 20, gear: 7 }, has(5)).items[0]).toMatchObject({ short: 2 });
  expect(planOf({ held: 20, gear: 7 }, has(9)).items[0]).toMatchObject({ short: 0 });
});

test('a draft is not handed out a second time where there is enough for all', () => {
  const holdings = [holding('class', 1, { drafted: 4 })];
  expect(allocated(planOf({ held: 50, reserved: 4 }, { holdings }))).toEqual([6, 10]);
});

test('a draft counts as given where there is not enough', () => {
  const holdings = [holding('class', 1, { drafted: 6 })];
  expect(allocated(planOf({ held: 12, reserved: 6 }, { holdings }))).toEqual([0, 6]);
});

test('a class has never less than nothing, though more left with books than it was handed', () => {
  const [share] = planOf({}, { holdings: [holding('class', 1, { issued: 2, moved: -3 })] }).shares;
  expect(share).toMatchObject({ issued: 2, has: 0, owed: 10, toReturn: 0 });
});

test('what is left of earlier terms meets a lasting standard, not a request, and no more of it than it asks', () => {
  const requests = [{ itemId: 1, departmentId: 5, quantity: 5, extra: true, applicant: null }];
  const holdings = [holding('department', 5, { issued: 1, carried: 12 })];
  const share = (standard: Standard) => planOf({}, { standards: [standard], requests, holdings }).shares[0];
  expect(share({ ...EACH_DEPARTMENT, lasting: 1 })).toMatchObject({ need: 15, issued: 11, owed: 4 });
  expect(share(EACH_DEPARTMENT)).toMatchObject({ need: 15, issued: 1, owed: 14 });
});

test('what the standards give a department counts from the opening, its late request after that', () => {
  const requests = [
    { itemId: 1, departmentId: 5, quantity: 5, extra: true, applicant: null, neededBy: '2027-03-20' },
  ];
  const facts = { standards: [EACH_CLASS, EACH_DEPARTMENT], requests };
  // 30 are due on opening day, 5 later.
  expect(allocated(planOf({ held: 15 }, facts))).toEqual([5, 5, 5]);
  expect(allocated(planOf({ held: 32 }, facts))).toEqual([10, 10, 12]);
});

test('a request that is drafted already claims no more', () => {
  const requests = [
    { itemId: 1, departmentId: 5, quantity: 5, extra: true, applicant: null, neededBy: '2027-02-26' },
  ];
  const holdings = [holding('department', 5, { drafted: 5 })];
  expect(allocated(planOf({ held: 13, reserved: 5 }, { requests, holdings }))).toEqual([4, 4, 0]);
});
