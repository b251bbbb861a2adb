import { describe, expect, it } from 'vitest';
import { collectionTurns } from '../../../src/goods/collection/turns.ts';
import { collectionTimes, turnsOf } from '../../../src/paper/sheets/collection-times.ts';
import { wholeSchool } from './facts.ts';

describe('collection times', () => {
  it('stay as they were kept, whatever else changes; a class that is new comes after them', () => {
    const before = wholeSchool();
    const kept = new Map(turnsOf(before).map((turn) => [turn.class.id, turn]));
    const later = wholeSchool();
    const [first] = later.classes;
    for (const one of later.classes) {
      const { time, counter } = kept.get(one.id)!;
      // Rooms were exchanged since, one class is not kept.
      Object.assign(one, { floor: 9 - one.floor! }, one !== first && { collectAt: time, counter });
    }
    const turns = turnsOf(later);
    for (const turn of turns.filter(({ class: c }) => c.id !== first!.id))
      expect([turn.time, turn.counter]).toEqual([
        kept.get(turn.class.id)!.time,
        kept.get(turn.class.id)!.counter,
      ]);
    expect(turns.at(-1)).toMatchObject({ class: { id: first!.id }, kept: false });
    expect(turns.at(-1)!.from).toBe(Math.max(...turns.slice(0, -1).map((turn) => turn.to)));
    expect(
      collectionTurns(later.classes, later.plan(), later.settings(), true).every((turn) => !turn.kept),
    ).toBe(true);
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
