import { expect, test } from 'vitest';
import type { Item } from '../../../src/goods/item/item.ts';
import type { Standard } from '../../../src/goods/need/standard.ts';
import { copiesFor, copiesPerPupil, movedCopies } from '../../../src/goods/plan/moves.ts';
import type { TransferEffect } from '../../../src/school/student/transfer.ts';

const BOOK = 1;
const PER_PUPIL = new Map([[BOOK, new Map([[0, 1]])]]);
/** Class 31 was handed the book on 26 February, in journal entry 12. */
const issue = (issued: number) => ({ itemId: BOOK, classId: 31, when: '2027-02-26#000000000012', issued });
const leaves = (more: Partial<TransferEffect> = {}): TransferEffect => ({
  ...{ date: '2027-03-02', fromClassId: 31, toClassId: null, books: 'kept', journalId: 20 },
  ...more,
});
const told = (moves: TransferEffect[], issued = 40, reused: number[] = []) => {
  const moved = movedCopies(moves, [issue(issued)], PER_PUPIL, new Map(), new Set(reused)).get(BOOK);
  return Object.fromEntries(moved ?? []);
};

test('a leaver takes a copy out of the class, whoever changes class takes it along', () => {
  expect(told([leaves()])).toEqual({ 31: -1 });
  expect(told([leaves({ toClassId: 32, books: 'moved' })])).toEqual({ 31: -1, 32: 1 });
  expect(told([leaves({ fromClassId: null, toClassId: 31, books: 'moved' })])).toEqual({});
});

test('who left before the hand-out had nothing to take; on the day itself what was recorded first counts', () => {
  expect(told([leaves({ date: '2027-02-25' })])).toEqual({});
  expect(told([leaves({ date: '2027-02-26', journalId: 11 })])).toEqual({});
  expect(told([leaves({ date: '2027-02-26', journalId: 13 })])).toEqual({ 31: -1 });
});

test('reused books stay with the school when a pupil leaves, and go along when he changes class', () => {
  expect(told([leaves()], 40, [BOOK])).toEqual({});
  expect(told([leaves({ toClassId: 32, books: 'moved' })], 40, [BOOK])).toEqual({ 31: -1, 32: 1 });
});

test('no more leave with a copy than the class was handed', () => {
  expect(told([leaves(), leaves(), leaves()], 2)).toEqual({ 31: -2 });
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
