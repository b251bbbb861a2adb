import { describe, expect, it } from 'vitest';
import type { Figures } from '../../src/intake/evidence/arithmetic.ts';
import { madeOf } from '../../src/intake/evidence/made-of.ts';

/** Columns by their numbers; heads that are known for something: `price`, `pack`, `each` for every pupil. */
const HEADS: Record<string, string[] | undefined> = { price: ['price'], pack: ['pack'], each: ['per-pupil'] };

function made(columns: Record<string, (number | null)[]>) {
  const names = Object.keys(columns);
  const figures = names.map((name, column): Figures => ({ column, concepts: HEADS[name] ?? ['quantity'] }));
  const found = madeOf(figures, new Map(names.map((name, column) => [column, columns[name] ?? []])));
  const said = (all: Iterable<number>) => [...all].map((column) => names[column]);
  return {
    money: said(found.money),
    paidFor: said(found.paidFor),
    packed: [...found.packed].map(([amount, { pieces, pack, loose }]) =>
      said([amount, pieces, pack, ...(loose === undefined ? [] : [loose])]).join(' '),
    ),
    sums: [...found.sums].map(([sum, parts]) => `${names[sum]} = ${said(parts).join(' + ')}`),
  };
}

describe('what the numbers of a sheet prove', () => {
  it('takes a product with the price for money, whatever its head', () => {
    const { money, paidFor } = made({ price: [3, 80, 7], n: [4, 1, 5], x: [12, 80, 35] });
    expect({ money, paidFor }).toEqual({ money: ['x'], paidFor: ['n'] });
  });

  it('takes the price of a sum of columns for money', () => {
    const { money, sums } = made({ price: [10, 8], a: [33, 33], b: [2, 1], x: [350, 272] });
    expect({ money, sums }).toEqual({ money: ['x'], sums: [] });
  });

  it('takes a sum for a sum', () => {
    expect(made({ a: [33, 33], b: [2, 1], x: [35, 34] }).sums).toEqual(['x = a + b']);
  });

  it('takes packs × what is in each + what is loose for how many there are', () => {
    expect(made({ n: [3, 2, 4], in: [12, 20, 24], rest: [5, null, 7], x: [41, 40, 103] }).packed).toEqual([
      'x n in rest',
    ]);
    expect(made({ x: [36, 40], pack: [12, 20], n: [3, 2] }).packed).toEqual(['x n pack']);
    // A product may be anything, and copies for each of a class with some to spare are no packs.
    expect(made({ n: [3, 2], in: [12, 20], x: [36, 40] }).packed).toEqual([]);
    expect(made({ n: [30, 20], each: [2, 3], rest: [5, 7], x: [65, 67] }).packed).toEqual([]);
  });

  it('says nothing where each price is 1, where a part is all of it, or in one row only', () => {
    expect(made({ price: [1, 1], n: [4, 5], x: [4, 5] }).money).toEqual([]);
    expect(made({ a: [4, 5], b: [0, null], x: [4, 5] }).sums).toEqual([]);
    expect(made({ price: [3], n: [4], x: [12] }).money).toEqual([]);
  });

  it('passes over a slip among many rows, and no more than that', () => {
    const price = [2, 3, 4, 5, 6];
    const n = [7, 8, 9, 10, 11];
    expect(made({ price, n, x: [14, 24, 36, 50, 67] }).money).toEqual(['x']);
    expect(made({ price, n, x: [14, 24, 36, 51, 67] }).money).toEqual([]);
  });
});
