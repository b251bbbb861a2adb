import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Balance, lacking, spare } from '../../src/district/ask.ts';
import { type Move, shareDirectly, shareThroughHub } from '../../src/district/share.ts';
import { anItem } from './support.ts';

/** What holds of sharing, wherever an office keeps its tables. */
export function shareRules(): void {
  const balance = fc
    .record({
      school: fc.integer({ min: 0, max: 7 }),
      item: fc.constantFrom('语文', '数学', '英语'),
      short: fc.nat(30),
      surplus: fc.nat(30),
      going: fc.nat(5),
      coming: fc.nat(5),
    })
    .map(
      ({ school, item, ...figures }): Balance => ({
        ...anItem(item),
        school_id: `310101000${school}`,
        item,
        ...figures,
      }),
    );
  const many = fc.uniqueArray(balance, { selector: (one) => `${one.school_id} ${one.item}`, maxLength: 24 });

  const sum = (moves: readonly Move[], of: (move: Move) => boolean) =>
    moves.filter(of).reduce((total, move) => total + move.quantity, 0);

  /** Nobody gives what it has not to spare, gets more than it lacks, or gives and gets one item. */
  function fair(all: readonly Balance[], moves: readonly Move[]): void {
    for (const one of all) {
      const gives = sum(moves, (move) => move.item === one.item && move.from === one.school_id);
      const gets = sum(moves, (move) => move.item === one.item && move.to === one.school_id);
      expect(gives).toBeLessThanOrEqual(spare(one));
      expect(gets).toBeLessThanOrEqual(lacking(one));
      expect(Math.min(gives, gets)).toBe(0);
    }
  }

  test('through the hub goes as much of each item as is both lacking and to spare, and comes out again', () => {
    fc.assert(
      fc.property(many, (all) => {
        const moves = shareThroughHub(all);
        fair(all, moves);
        for (const item of ['语文', '数学', '英语']) {
          const one = all.filter((of) => of.item === item);
          const total = (value: (of: Balance) => number, other: (of: Balance) => number) =>
            one.filter((of) => other(of) === 0).reduce((n, of) => n + value(of), 0);
          const most = Math.min(total(spare, lacking), total(lacking, spare));
          expect(sum(moves, (move) => move.item === item && move.to === null)).toBe(most);
          expect(sum(moves, (move) => move.item === item && move.from === null)).toBe(most);
        }
      }),
    );
  });

  test('from school to school goes nothing below the least amount', () => {
    fc.assert(
      fc.property(many, fc.integer({ min: 1, max: 12 }), (all, least) => {
        const moves = shareDirectly(all, least);
        fair(all, moves);
        expect(moves.every((move) => move.quantity >= least && move.from !== null && move.to !== null)).toBe(
          true,
        );
      }),
    );
  });

  test('who gives already gives before others: few schools have to pack', () => {
    const of = (school_id: string, item: string, figures: Partial<Balance>): Balance => ({
      ...{ ...anItem(item), school_id, item, going: 0, coming: 0 },
      ...figures,
    });
    const moves = shareThroughHub([
      of('A', '语文', { surplus: 5 }),
      of('C', '语文', { short: 5 }),
      of('A', '数学', { surplus: 3 }),
      of('B', '数学', { surplus: 9 }),
      of('C', '数学', { short: 3 }),
    ]);
    expect(new Set(moves.map((move) => move.from))).toEqual(new Set(['A', null]));
  });
}
