import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balanceRooms, type Furnished } from '../../../src/school/room/balance.ts';

const room = (id: number, over: Partial<Furnished> = {}): Furnished => ({
  id,
  name: `10${id}`,
  building: 'A',
  floor: 1,
  desks: 40,
  chairs: 40,
  seatsPerDesk: 1,
  enrolment: 40,
  ...over,
});
const told = (rooms: Furnished[]) => {
  const { moves, left } = balanceRooms(rooms);
  return {
    moves: moves.map((m) => `${m.what} ${m.from.id}→${m.to.id} ${m.quantity}`),
    left: left.map((l) => `${l.what} ${l.room.id} ${l.quantity}`),
  };
};

test('desks come from the same floor before another building, and what nobody can spare is left', () => {
  const rooms = [
    room(1, { desks: 35 }),
    room(2, { desks: 42 }),
    room(3, { desks: 60, floor: 3, building: 'B' }),
  ];
  expect(told(rooms)).toEqual({ moves: ['desk 2→1 2', 'desk 3→1 3'], left: [] });
  expect(told([room(1, { chairs: 30 }), room(2, { chairs: 43 })])).toEqual({
    moves: ['chair 2→1 3'],
    left: ['chair 1 7'],
  });
});

test('a 双人桌 counts two seats, and is only replaced by its like', () => {
  const rooms = [
    room(1, { desks: 19, seatsPerDesk: 2 }),
    room(2, { desks: 50 }),
    room(3, { desks: 22, seatsPerDesk: 2 }),
  ];
  expect(told(rooms).moves).toEqual(['desk 3→1 1']);
});

test('no room gives more than it can spare, and nothing is made or lost', () => {
  const anyRoom = fc.record({
    desks: fc.integer({ min: 20, max: 60 }),
    chairs: fc.integer({ min: 20, max: 60 }),
    enrolment: fc.integer({ min: 0, max: 55 }),
    floor: fc.integer({ min: 1, max: 3 }),
    building: fc.constantFrom('A', 'B'),
  });
  fc.assert(
    fc.property(fc.array(anyRoom, { maxLength: 12 }), (all) => {
      const rooms = all.map((r, i) => room(i + 1, r));
      const { moves, left } = balanceRooms(rooms);
      for (const what of ['desk', 'chair'] as const) {
        const had = (r: Furnished) => (what === 'desk' ? r.desks : r.chairs);
        const after = new Map(rooms.map((r) => [r.id, had(r)]));
        for (const m of moves.filter((x) => x.what === what)) {
          after.set(m.from.id, after.get(m.from.id)! - m.quantity);
          after.set(m.to.id, after.get(m.to.id)! + m.quantity);
        }
        const lacks = (n: number, r: Furnished) => Math.max(0, r.enrolment - n);
        for (const r of rooms) {
          const open = left.find((l) => l.what === what && l.room.id === r.id)?.quantity ?? 0;
          expect(lacks(after.get(r.id)!, r)).toBe(open);
        }
        const spare = rooms.reduce((n, r) => n + Math.max(0, after.get(r.id)! - r.enrolment), 0);
        if (left.some((l) => l.what === what)) expect(spare).toBe(0);
      }
    }),
  );
});
