import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectionTimes } from '../../../src/paper/sheets/collection-times.ts';
import { type Comer, clashes, schedule, slotTime } from '../../../src/paper/sheets/schedule.ts';
import { splitForShelf } from '../../../src/paper/sheets/split-packs.ts';
import { wholeSchool } from './facts.ts';

describe('collection times', () => {
  it('serve every class once, use as few slots as the counters allow, and clash only where none could be avoided', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 5 }),
        (floors, counters) => {
          const comers: Comer[] = floors.map((floor, id) => ({ id, corridor: String(floor) }));
          const turns = schedule(comers, counters);
          expect(turns.map((t) => t.id).sort((a, b) => a - b)).toEqual(comers.map((c) => c.id));
          expect(new Set(turns.map((t) => `${t.slot}/${t.counter}`)).size).toBe(turns.length);
          const slots = Math.ceil(comers.length / counters);
          expect(Math.max(...turns.map((t) => t.slot))).toBeLessThan(slots);
          expect(Math.max(...turns.map((t) => t.counter))).toBeLessThan(counters);
          const fullest = Math.max(...[1, 2, 3, 4, 5].map((f) => floors.filter((x) => x === f).length));
          if (fullest <= slots) expect(clashes(turns, comers)).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keep the classes in order where they may', () => {
    const turns = schedule(
      [
        { id: 1, corridor: 'a' },
        { id: 2, corridor: 'a' },
        { id: 3, corridor: 'b' },
        { id: 4, corridor: 'b' },
      ],
      2,
    );
    expect(turns.map((t) => [t.id, t.slot])).toEqual([
      [1, 0],
      [3, 0],
      [2, 1],
      [4, 1],
    ]);
  });

  it('are clock times', () => {
    expect([slotTime(510, 10, 0), slotTime(510, 10, 9)]).toEqual(['8:30–8:40', '10:00–10:10']);
  });

  it('make a sheet of the whole school, two classes at a time', () => {
    const rows = collectionTimes(wholeSchool(), {})!.parts[0]!.groups[0]!.rows;
    expect(rows).toHaveLength(24);
    expect(rows[0]).toMatchObject({ time: '8:30–8:40', counter: '1号', class: '一(1)班' });
    expect(rows.at(-1)).toMatchObject({ time: '10:20–10:30', counter: '2号' });
  });
});

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
