import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Comer,
  clashes,
  schedule,
  slotMinutes,
  spanOf,
  spanText,
} from '../../../src/goods/collection/schedule.ts';

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
          const times = turns.map(({ id, slot }) => ({
            corridor: String(floors[id]),
            from: slot,
            to: slot + 1,
          }));
          expect(clashes(times)).toBe(fullest > slots);
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
    expect(spanText({ from: 510, to: 520 })).toBe('8:30–8:40');
    expect([spanOf('8:30–10:05'), spanOf('9:20')]).toEqual([
      { from: 510, to: 605 },
      { from: 560, to: 560 },
    ]);
  });

  it('are as long as the class with the most copies in the slot needs', () => {
    expect([slotMinutes([300, 320], 450, 10), slotMinutes([300, 610], 450, 10)]).toEqual([5, 15]);
    expect([slotMinutes([450], 450, 8), slotMinutes([10], 450, 10)]).toEqual([8, 5]);
  });
});
