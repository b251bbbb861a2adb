import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundUpToPacks, splitPacks } from '../../../src/goods/item/item.ts';
import { allocate, type Claim } from '../../../src/goods/plan/allocation.ts';

const POLICIES = ['first-lesson', 'even', 'whole-class'] as const;
const owed = (...numbers: number[]): Claim[] =>
  numbers.map((n) => ({ owed: n, firstLesson: null, late: false }));

describe('allocation when copies are short', () => {
  test('even: Sainte-Laguë shares in proportion to what is owed', () => {
    // 20 copies for 40, 40, 20: quotients give 8, 8, 4.
    expect(allocate('even', 20, owed(40, 40, 20))).toEqual([8, 8, 4]);
    // Worked by hand for 53, 24, 23 and 7 copies: 53, 24, 23, 17.7, 10.6, 8, 7.7 → 53 53 53 53, 24, 23 and 8 > 7.67.
    expect(allocate('even', 7, owed(53, 24, 23))).toEqual([3, 2, 2]);
  });

  test('first lesson: the classes of the first day are served before the others', () => {
    const claims: Claim[] = [
      { owed: 40, firstLesson: 1, late: false },
      { owed: 39, firstLesson: 0, late: false },
      { owed: 39, firstLesson: 0, late: false },
    ];
    expect(allocate('first-lesson', 60, claims)).toEqual([0, 30, 30]);
    expect(allocate('first-lesson', 100, claims)).toEqual([22, 39, 39]);
    // A class without a lesson comes after all that have one; an item that is shared evenly knows no timetable.
    const without: Claim[] = [...owed(10), ...claims.slice(1)];
    expect(allocate('first-lesson', 80, without)).toEqual([2, 39, 39]);
    expect(allocate('even', 59, claims)).toEqual([20, 20, 19]);
    // And before the teachers.
    const teachers: Claim = { owed: 3, firstLesson: null, late: true };
    expect(allocate('first-lesson', 85, [...without, teachers])).toEqual([7, 39, 39, 0]);
  });

  test('first lesson: nobody is left below the floor while an earlier class gets more', () => {
    const at = (firstLesson: number, over: Partial<Claim> = {}): Claim => ({
      ...{ owed: 40, firstLesson, late: false, floor: 32 },
      ...over,
    });
    expect(allocate('first-lesson', 110, [at(0), at(0), at(1)])).toEqual([39, 39, 32]);
    expect(allocate('first-lesson', 60, [at(0), at(0), at(1)])).toEqual([20, 20, 20]);
    // What a class has counts: it is at its floor.
    expect(allocate('first-lesson', 50, [at(0), at(1, { owed: 8, inHand: 32 })])).toEqual([40, 8]);
    expect(allocate('first-lesson', 44, [at(0), at(1, { owed: 8, inHand: 32 })])).toEqual([40, 4]);
    // The other policies know no floor.
    expect(allocate('whole-class', 60, [at(0), at(1)])).toEqual([40, 0]);
  });

  test('first lesson without a timetable: all share evenly', () => {
    expect(allocate('first-lesson', 9, owed(6, 6, 6))).toEqual([3, 3, 3]);
  });

  test('whole class: smallest first, complete only', () => {
    expect(allocate('whole-class', 100, owed(45, 39, 51))).toEqual([45, 39, 0]);
    expect(allocate('whole-class', 38, owed(45, 39, 51))).toEqual([0, 0, 0]);
    expect(allocate('whole-class', 50, owed(40, 40))).toEqual([40, 0]);
    expect(allocate('whole-class', 60, owed(50, 20, 30))).toEqual([0, 20, 30]);
    expect(allocate('whole-class', 39, owed(45, 39))).toEqual([0, 39]);
  });

  test('teachers wait until every class has all', () => {
    const claims: Claim[] = [...owed(30, 30), { owed: 3, firstLesson: null, late: true }];
    for (const policy of POLICIES) {
      expect(allocate(policy, 59, claims)[2]).toBe(0);
      expect(allocate(policy, 62, claims)).toEqual(
        [30, 30, 2].map((n, i) => (policy === 'whole-class' && i === 2 ? 0 : n)),
      );
      expect(allocate(policy, 63, claims)).toEqual([30, 30, 3]);
    }
  });

  const claim = fc.record({
    owed: fc.nat(60),
    firstLesson: fc.option(fc.nat(6), { nil: null }),
    late: fc.boolean(),
    inHand: fc.nat(40),
    floor: fc.nat(50),
  });

  test('property: capped at what is owed, nothing beyond the copies, nothing left behind', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...POLICIES),
        fc.nat(400),
        fc.array(claim, { maxLength: 9 }),
        (policy, copies, claims) => {
          const given = allocate(policy, copies, claims);
          const total = given.reduce((a, b) => a + b, 0);
          const wanted = claims.reduce((a, c) => a + c.owed, 0);
          expect(given.every((n, i) => n >= 0 && n <= claims[i]!.owed)).toBe(true);
          expect(total).toBeLessThanOrEqual(copies);
          if (policy !== 'whole-class') expect(total).toBe(Math.min(copies, wanted));
          else expect(given.every((n, i) => n === 0 || n === claims[i]!.owed)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('property: evenly is Sainte-Laguë as it is defined, copy by copy', () => {
    const slowly = (copies: number, claims: { owed: number; inHand: number }[]) => {
      const has = claims.map((c) => c.inHand);
      const whole = (i: number) => claims[i]!.owed + claims[i]!.inHand;
      for (let n = 0; n < copies; n++) {
        let best = -1;
        for (const i of claims.keys()) {
          if (has[i]! >= whole(i)) continue;
          if (best < 0 || whole(i) * (2 * has[best]! + 1) > whole(best) * (2 * has[i]! + 1)) best = i;
        }
        if (best >= 0) has[best]!++;
      }
      return has.map((n, i) => n - claims[i]!.inHand);
    };
    const one = fc.record({ owed: fc.nat(60), inHand: fc.nat(40) });
    fc.assert(
      fc.property(fc.nat(300), fc.array(one, { maxLength: 9 }), (copies, wanted) => {
        const claims = wanted.map((w) => ({ ...w, firstLesson: null, late: false }));
        expect(allocate('even', copies, claims)).toEqual(slowly(copies, wanted));
      }),
      { numRuns: 2000 },
    );
  });

  test('property: coming to the counter one by one, or twice, gives what all at once would have given', () => {
    fc.assert(
      fc.property(
        fc.nat(200),
        fc.array(fc.nat(60), { minLength: 1, maxLength: 8 }),
        fc.array(fc.nat(7)),
        (copies, wanted, order) => {
          const together = allocate('even', copies, owed(...wanted));
          const claims: Claim[] = owed(...wanted).map((c) => ({ ...c, inHand: 0 }));
          let left = copies;
          for (const i of [...order.map((n) => n % wanted.length), ...wanted.keys()]) {
            const given = allocate('even', left, claims)[i]!;
            claims[i] = { ...claims[i]!, owed: claims[i]!.owed - given, inHand: claims[i]!.inHand! + given };
            left -= given;
          }
          expect(claims.map((c) => c.inHand)).toEqual(together);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('property: one more copy never gives anyone fewer', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...POLICIES),
        fc.nat(300),
        fc.array(claim, { maxLength: 9 }),
        (policy, copies, claims) => {
          const before = allocate(policy, copies, claims);
          const after = allocate(policy, copies + 1, claims);
          expect(after.every((n, i) => n >= before[i]!)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('packs', () => {
  test('split into packs and loose copies, rounded up to packs to buy', () => {
    expect(splitPacks(173, 40)).toEqual({ packs: 4, loose: 13 });
    expect(splitPacks(7, null)).toEqual({ packs: 0, loose: 7 });
    expect(roundUpToPacks(51, 50)).toBe(100);
    expect(roundUpToPacks(0, 50)).toBe(0);
    expect(roundUpToPacks(51, null)).toBe(51);
  });
});
