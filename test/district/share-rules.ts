import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Balance } from '../../src/district/items.ts';
import { type Move, shareDirectly, shareThroughHub } from '../../src/district/share.ts';

/** What holds of sharing, wherever an office keeps its tables. */
export function shareRules(): void {
  const balance = fc
    .record({
      school: fc.integer({ min: 0, max: 7 }),
      item: fc.constantFrom('语文', '数学', '英语'),
      lacking: fc.nat(30),
      spare: fc.nat(30),
    })
    .map(({ school, ...rest }): Balance => ({ school_id: `310101000${school}`, ...rest }));
  const many = fc.uniqueArray(balance, { selector: (one) => `${one.school_id} ${one.item}`, maxLength: 24 });

  const sum = (moves: readonly Move[], of: (move: Move) => boolean) =>
    moves.filter(of).reduce((total, move) => total + move.quantity, 0);

  /** Nobody gives what it has not to spare, gets more than it lacks, or gives and gets one item. */
  function fair(all: readonly Balance[], moves: readonly Move[]): void {
    for (const one of all) {
      const gives = sum(moves, (move) => move.item === one.item && move.from === one.school_id);
      const gets = sum(moves, (move) => move.item === one.item && move.to === one.school_id);
      expect(gives).toBeLessThanOrEqual(one.spare);
      expect(gets).toBeLessThanOrEqual(one.lacking);
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
          const total = (side: 'lacking' | 'spare', other: 'lacking' | 'spare') =>
            one.filter((of) => of[other] === 0).reduce((n, of) => n + of[side], 0);
          const most = Math.min(total('spare', 'lacking'), total('lacking', 'spare'));
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
      ...{ school_id, item, lacking: 0, spare: 0 },
      ...figures,
    });
    const moves = shareThroughHub([
      of('A', '品德', { spare: 5 }),
      of('C', '品德', { lacking: 5 }),
      of('A', '数学', { spare: 3 }),
      of('B', '数学', { spare: 9 }),
      of('C', '数学', { lacking: 3 }),
    ]);
    expect(new Set(moves.map((move) => move.from))).toEqual(new Set(['A', null]));
  });
}
