import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byNeed, fill, type Portion, serve } from '../../../src/goods/plan/serve.ts';

const OPENING = '2027-03-01';

test('the earliest need goes first; what is needed by no day counts from the opening', () => {
  const portions: Portion[] = [
    { id: 3, quantity: 1, day: '2027-03-05' },
    { id: null, quantity: 1, day: null },
    { id: 2, quantity: 1, day: '2027-02-26' },
    { id: 1, quantity: 1, day: '2027-02-26' },
  ];
  expect(byNeed(portions, OPENING).map((one) => one.id)).toEqual([1, 2, null, 3]);
  // However they come: a day goes before the order of asking, and of one day the standards before the requests.
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...portions, { id: 4, quantity: 1, day: OPENING }], { minLength: 5 }),
      (some) => {
        expect(byNeed(some, OPENING).map((one) => one.id)).toEqual([1, 2, null, 4, 3]);
      },
    ),
  );
});

test('a portion is done on the day that completed it, and no more once goods went back', () => {
  const portions: Portion[] = [
    { id: 1, quantity: 10, day: '2027-02-26' },
    { id: 2, quantity: 5, day: '2027-03-05' },
  ];
  const out = [
    { date: '2027-02-25', amount: 8 },
    { date: '2027-02-27', amount: 7 },
  ];
  expect(serve(portions, out, 0)).toEqual([
    { handed: 10, doneOn: '2027-02-27', ready: 0 },
    { handed: 5, doneOn: '2027-02-27', ready: 0 },
  ]);
  const back = [...out, { date: '2027-02-28', amount: -6 }];
  expect(serve(portions, back, 4)).toEqual([
    { handed: 9, doneOn: null, ready: 1 },
    { handed: 0, doneOn: null, ready: 3 },
  ]);
});

test('filling gives nobody more than is asked, loses nothing, and more never gives anyone fewer', () => {
  const quantities = fc.array(fc.nat(30), { maxLength: 8 });
  fc.assert(
    fc.property(quantities, fc.nat(200), fc.nat(20), (asked, amount, more) => {
      const portions = asked.map((quantity, id) => ({ id, quantity, day: null }));
      const given = fill(portions, amount);
      const total = asked.reduce((a, b) => a + b, 0);
      expect(given.reduce((a, b) => a + b, 0)).toBe(Math.min(total, amount));
      const after = fill(portions, amount + more);
      given.forEach((n, i) => {
        expect(n).toBeLessThanOrEqual(asked[i]!);
        expect(after[i]!).toBeGreaterThanOrEqual(n);
      });
    }),
  );
});
