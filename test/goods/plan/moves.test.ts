import { expect, test } from 'vitest';
import type { Item } from '../../../src/goods/item/item.ts';
import type { Standard } from '../../../src/goods/need/standard.ts';
import { copiesFor, copiesPerPupil, movedCopies } from '../../../src/goods/plan/moves.ts';
import type { TransferEffect } from '../../../src/school/student/transfer.ts';

test('a leaver takes copies out of the class, whoever changes class takes them along', () => {
  const move = { itemId: 1, copies: 2, fromClassId: 31, toClassId: null, books: 'kept' as const };
  const told = (more: Partial<TransferEffect> = {}) =>
    Object.fromEntries(movedCopies([{ ...move, ...more }]).get(1) ?? []);
  expect(told()).toEqual({ 31: -2 });
  expect(told({ toClassId: 32 })).toEqual({ 31: -2 });
  expect(told({ toClassId: 32, books: 'moved' })).toEqual({ 31: -2, 32: 2 });
});

test('a pupil carries whole copies of what is his: the months together, no shared sets, nothing for two', () => {
  const item = (id: number, more: Partial<Item> = {}) =>
    ({ id, kind: 'exercise-book', reuseSets: null, ...more }) as Item;
  const items = [item(1), item(2, { reuseSets: 50 }), item(3), item(4, { kind: 'supply' }), item(5)];
  const standard = (itemId: number, more: Partial<Standard> = {}) =>
    ({ itemId, scope: 'pupil', grades: '', quantity: 2, per: 1, months: null, ...more }) as Standard;
  const copies = copiesPerPupil(items, [
    standard(1, { months: 5 }),
    standard(2),
    standard(3, { per: 2 }),
    standard(4),
    standard(5, { grades: '3,4' }),
  ]);
  const of = (grade: number | undefined) => [1, 2, 3, 4, 5].map((id) => copiesFor(copies, id, grade));
  expect([of(3), of(5), of(undefined)]).toEqual([
    [10, 0, 0, 0, 2],
    [10, 0, 0, 0, 0],
    [10, 0, 0, 0, 0],
  ]);
});
