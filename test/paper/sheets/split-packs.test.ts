import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitForShelf } from '../../../src/paper/sheets/split-packs.ts';

describe('splitting packs for the shelf', () => {
  it('gives everyone the count, opens no more packs than the loose copies need', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 10 }),
        fc.integer({ min: 2, max: 60 }),
        fc.integer({ min: 0, max: 200 }),
        (counts, pack, spare) => {
          const held = counts.reduce((n, c) => n + c, 0) + spare;
          const takings = counts.map((count, i) => ({ who: `c${i}`, count }));
          const split = splitForShelf(takings, pack, held);
          for (const { who, count } of takings) {
            const full = split.full.filter((t) => t.who === who).reduce((n, t) => n + t.count * pack, 0);
            const loose = [...split.loose, ...split.opened.flat()]
              .filter((t) => t.who === who)
              .reduce((n, t) => n + t.count, 0);
            expect(full + loose).toBe(count);
          }
          const loose = counts.reduce((n, c) => n + (c % pack), 0);
          // What lies loose on the shelf comes first, and no pack is opened that is not there.
          const there = held % pack;
          expect(split.opened.length).toBe(Math.ceil(Math.max(0, loose - there) / pack));
          expect(there + split.opened.length * pack - loose).toBe(split.left);
          const packs = split.full.reduce((n, t) => n + t.count, 0) + split.opened.length;
          expect(packs).toBeLessThanOrEqual(Math.floor(held / pack));
        },
      ),
    );
  });
});
