import { expect, test } from 'vitest';
import type { Duty } from '../../../src/work/duty/store.ts';
import { swapTurns } from '../../../src/work/duty/swap.ts';

const duty = (id: number, date: string, staffId: number, more: Partial<Duty> = {}): Duty => ({
  ...{ id, date, shift: '夜班', staffId, staff: `P${staffId}`, phone: null, place: '', job: '', leader: 0 },
  ...more,
});
const turn = (date: string, staffId: number) => ({ date, staffId });

test('each takes the turn of the other as it is', () => {
  const roster = [duty(1, '2-20', 1, { leader: 1, place: '校门' }), duty(2, '2-21', 2, { shift: '白班' })];
  const { taken, twice } = swapTurns(roster, turn('2-20', 1), turn('2-21', 2));
  expect(taken).toMatchObject([
    { date: '2-20', staffId: 2, leader: 1, place: '校门', shift: '夜班' },
    { date: '2-21', staffId: 1, leader: 0, place: '', shift: '白班' },
  ]);
  expect(twice).toBeUndefined();
});

test('who is on duty already on the day taken over would stand twice', () => {
  const roster = [duty(1, '2-20', 1), duty(2, '2-21', 2), duty(3, '2-21', 1, { shift: '白班' })];
  expect(swapTurns(roster, turn('2-20', 1), turn('2-21', 2)).twice).toMatchObject({ id: 3 });
});

test('a shift that is not meant stays', () => {
  const roster = [duty(1, '2-20', 1), duty(2, '2-20', 1, { shift: '白班' }), duty(3, '2-21', 2)];
  const { given } = swapTurns(roster, turn('2-20', 1), turn('2-21', 2), '夜班');
  expect(given.map((all) => all.map((d) => d.id))).toEqual([[1], [3]]);
});
