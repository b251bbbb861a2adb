import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimsOf } from '../../../src/goods/plan/claims.ts';
import { NO_STOCK, type PlanFacts } from '../../../src/goods/plan/facts.ts';
import { planTerm } from '../../../src/goods/plan/plan.ts';
import type { Share } from '../../../src/goods/plan/types.ts';
import type { RecipientKind } from '../../../src/goods/recipient.ts';

const ITEM = 1;
const item = {
  id: ITEM,
  kind: 'supply',
  name: '纸',
  spec: '',
  pack: null,
  spare: 0,
  grade: null,
  subject: null,
  policy: 'first-lesson',
  retired: 0,
} as unknown as PlanFacts['items'][number];

const days = ['2027-02-20', '2027-02-26', '2027-03-01', '2027-03-20', null];
const requests = fc.array(
  fc.record({
    departmentId: fc.integer({ min: 1, max: 4 }),
    quantity: fc.integer({ min: 1, max: 12 }),
    extra: fc.boolean(),
    neededBy: fc.constantFrom(...days),
  }),
  { maxLength: 8 },
);
const issued = fc.array(fc.nat(6), { minLength: 4, maxLength: 4 });

type Asked = { departmentId: number; quantity: number; extra: boolean; neededBy: string | null }[];

/** Four departments, a standard of `each` for every one, the requests, what they were handed, and so much in stock. */
function planOf(asked: Asked, each: number, had: number[], held: number) {
  const facts: PlanFacts = {
    termId: 1,
    termCode: '2026-2027-2',
    opening: '2027-03-01',
    items: [item],
    standards:
      each === 0
        ? []
        : [
            {
              id: 1,
              termId: 1,
              itemId: ITEM,
              scope: 'department',
              grades: '',
              classId: null,
              roomKind: null,
              departmentId: null,
              quantity: each,
              per: 1,
              lasting: 0,
              months: null,
              note: null,
            },
          ],
    classes: [],
    teacherIds: [],
    departments: [1, 2, 3, 4].map((id) => ({ id, heads: 0 })),
    rooms: [],
    requests: asked.map((one) => ({ ...one, itemId: ITEM, applicant: null })),
    events: [],
    carried: new Map(),
    holdings: had.map((n, i) => ({
      itemId: ITEM,
      recipient: { kind: 'department', id: i + 1 },
      issued: n,
      moved: 0,
      carried: 0,
      drafted: 0,
    })),
    usedUp: new Set(),
    stock: new Map([[ITEM, { ...NO_STOCK, held }]]),
    firstLessons: new Map(),
    leastShare: 80,
    teacherCopiesPer: 'title',
  };
  return planTerm(facts);
}

test('whatever is asked: nobody gets more than is owed, nothing stays behind, more never gives anyone fewer', () => {
  fc.assert(
    fc.property(
      requests,
      fc.nat(5),
      issued,
      fc.nat(60),
      fc.integer({ min: 1, max: 9 }),
      (asked, each, had, held, more) => {
        const plan = planOf(asked, each, had, held);
        const owed = plan.shares.reduce((sum, share) => sum + share.owed, 0);
        const given = plan.shares.reduce((sum, share) => sum + share.allocated, 0);
        expect(given).toBe(Math.min(owed, held));
        const after = planOf(asked, each, had, held + more);
        for (const [i, share] of plan.shares.entries()) {
          expect(share.allocated).toBeLessThanOrEqual(share.owed);
          expect(after.shares[i]!.allocated).toBeGreaterThanOrEqual(share.allocated);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test('a department that asked for an early day is served in full before the standards of the opening', () => {
  const asked = [{ departmentId: 3, quantity: 5, extra: true, neededBy: '2027-02-26' }];
  const given = planOf(asked, 2, [0, 0, 0, 0], 7).shares.map((one) => [one.recipient.id, one.allocated]);
  const of = new Map(given as [number, number][]);
  expect(of.get(3)).toBeGreaterThanOrEqual(5);
  expect([...of.values()].reduce((a, b) => a + b, 0)).toBe(7);
  // A day after the opening comes after them.
  const late = planOf([{ ...asked[0]!, neededBy: '2027-03-20' }], 2, [0, 0, 0, 0], 8).shares;
  expect(late.map((one) => one.allocated)).toEqual([2, 2, 2, 2]);
});

/** A share of the item: who, what is due, and what of it is there already. */
const shareOf = (kind: RecipientKind, id: number, need: number, has = 0, drafted = 0): Share => ({
  itemId: ITEM,
  recipient: { kind, id },
  need,
  issued: has,
  has,
  drafted,
  owed: need - has,
  over: 0,
  toReturn: 0,
  allocated: 0,
  packs: 0,
  loose: 0,
  reasons: [],
});

type Facts = Pick<PlanFacts, 'opening' | 'requests' | 'firstLessons' | 'leastShare'>;

function claims(shares: Share[], facts: Partial<Facts>, subject: string | null = null) {
  const all: Facts = {
    opening: '2027-03-01',
    requests: [],
    firstLessons: new Map(),
    leastShare: 0,
    ...facts,
  };
  return claimsOf({ ...item, subject }, shares, all as PlanFacts).map(({ share: _, ...claim }) => claim);
}

test('a class claims by its first lesson; teachers come last, and a grade of theirs is no class', () => {
  const firstLessons = new Map([['语文', { 1: 3, 2: 0 }]]);
  const shares = [shareOf('class', 1, 40, 5, 2), shareOf('class', 3, 30), shareOf('teachers', 2, 6)];
  expect(claims(shares, { firstLessons, leastShare: 80 }, '语文')).toEqual([
    { owed: 33, firstLesson: 3, late: false, inHand: 7, floor: 32 },
    { owed: 30, firstLesson: null, late: false, inHand: 0, floor: 24 },
    { owed: 6, firstLesson: null, late: true, inHand: 0, floor: 0 },
  ]);
});

test('where a department has asked, each request claims by its day, and the others as of the opening', () => {
  const asked = (departmentId: number, quantity: number, neededBy: string | null, itemId = ITEM) => ({
    departmentId,
    quantity,
    neededBy,
    itemId,
    extra: true,
    applicant: null,
  });
  const requests = [
    asked(1, 4, '2027-02-26'),
    asked(1, 3, '2027-03-05'),
    asked(2, 9, '2027-02-20', ITEM + 1),
  ];
  const shares = [shareOf('department', 1, 9, 4), shareOf('department', 2, 2), shareOf('class', 1, 5)];
  // The first request has been met; two are left of the standard, of the opening, and the later request.
  expect(claims(shares, { requests })).toEqual([
    { owed: 2, firstLesson: 0, late: false },
    { owed: 3, firstLesson: 4, late: false },
    { owed: 2, firstLesson: 0, late: false, inHand: 0 },
    { owed: 5, firstLesson: 0, late: false, inHand: 0 },
  ]);
});

test('requests within the standard claim no more than it', () => {
  const requests = ['2027-02-26', '2027-03-05'].map((neededBy) => ({
    departmentId: 1,
    quantity: 4,
    neededBy,
    itemId: ITEM,
    extra: false,
    applicant: null,
  }));
  expect(claims([shareOf('department', 1, 5)], { requests }).map((one) => one.owed)).toEqual([4, 1]);
});
