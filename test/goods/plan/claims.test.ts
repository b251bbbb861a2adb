import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_STOCK, type PlanFacts } from '../../../src/goods/plan/facts.ts';
import { planTerm } from '../../../src/goods/plan/plan.ts';

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
              quantity: each,
              per: 1,
              lasting: 0,
              months: null,
              note: null,
            },
          ],
    classes: [],
    teacherIds: [],
    departmentIds: [1, 2, 3, 4],
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
    stock: new Map([[ITEM, { ...NO_STOCK, held }]]),
    firstLessons: new Map(),
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
