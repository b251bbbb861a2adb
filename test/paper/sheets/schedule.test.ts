import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectionTimes, collectionTurns } from '../../../src/paper/sheets/collection-times.ts';
import {
  type Comer,
  clashes,
  schedule,
  slotMinutes,
  spanOf,
  spanText,
} from '../../../src/paper/sheets/schedule.ts';
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

  it('stay as they were kept, whatever else changes; a class that is new comes after them', () => {
    const before = wholeSchool();
    const kept = new Map(collectionTurns(before).map((turn) => [turn.class.id, turn]));
    const later = wholeSchool();
    const [first] = later.classes;
    for (const one of later.classes) {
      const { time, counter } = kept.get(one.id)!;
      // Rooms were exchanged since, one class is not kept.
      Object.assign(one, { floor: 9 - one.floor! }, one !== first && { collectAt: time, counter });
    }
    const turns = collectionTurns(later);
    for (const turn of turns.filter(({ class: c }) => c.id !== first!.id))
      expect([turn.time, turn.counter]).toEqual([
        kept.get(turn.class.id)!.time,
        kept.get(turn.class.id)!.counter,
      ]);
    expect(turns.at(-1)).toMatchObject({ class: { id: first!.id }, kept: false });
    expect(turns.at(-1)!.from).toBe(Math.max(...turns.slice(0, -1).map((turn) => turn.to)));
    expect(collectionTurns(later, true).every((turn) => !turn.kept)).toBe(true);
  });

  it('say nothing of floors where the room of a class is not known', () => {
    const facts = wholeSchool();
    const note = () => collectionTimes(facts, {})!.parts[0]!.notes!.join();
    expect(note()).toContain('同一楼层');
    Object.assign(facts.classes[3]!, { floor: null, building: null });
    expect(note()).not.toContain('楼层');
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
