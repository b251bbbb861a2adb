/** A room's furniture against the class that sits in it. */
export interface Furnished {
  id: number;
  name: string;
  building: string | null;
  floor: number | null;
  desks: number;
  chairs: number;
  /** 2 for 双人桌. */
  seatsPerDesk: number;
  /** Pupils of the class that sits here; 0 for a classroom that no class uses. */
  enrolment: number;
}

/** So many desks or chairs from one room to another. */
export interface Move {
  what: 'desk' | 'chair';
  from: Furnished;
  to: Furnished;
  quantity: number;
}

/** How furniture is to be moved, and what is still lacking then. */
export interface Balance {
  moves: Move[];
  /** What no move can mend: to be bought, mended or found. */
  left: { what: 'desk' | 'chair'; room: Furnished; quantity: number }[];
}

/**
 * Desk and chair moves that fill the rooms that lack from those with a surplus: from the same floor first, then the same
 * building, then wherever most is left. A 双人桌 only takes the place of a 双人桌. No room is left short by giving.
 */
export function balanceRooms(rooms: readonly Furnished[]): Balance {
  const balance: Balance = { moves: [], left: [] };
  for (const what of ['desk', 'chair'] as const) {
    const spare = new Map(rooms.map((room) => [room.id, surplus(room, what)]));
    for (const to of rooms) {
      let lack = -spare.get(to.id)!;
      if (lack <= 0) continue;
      for (const from of givers(rooms, to, what, spare)) {
        const quantity = Math.min(lack, spare.get(from.id)!);
        if (quantity <= 0) continue;
        balance.moves.push({ what, from, to, quantity });
        spare.set(from.id, spare.get(from.id)! - quantity);
        lack -= quantity;
        if (lack === 0) break;
      }
      if (lack > 0) balance.left.push({ what, room: to, quantity: lack });
    }
  }
  return balance;
}

/** Desks or chairs beyond what the class needs; negative: lacking. */
function surplus(room: Furnished, what: 'desk' | 'chair'): number {
  if (what === 'chair') return room.chairs - room.enrolment;
  return room.desks - Math.ceil(room.enrolment / room.seatsPerDesk);
}

function givers(
  rooms: readonly Furnished[],
  to: Furnished,
  what: 'desk' | 'chair',
  spare: ReadonlyMap<number, number>,
): Furnished[] {
  const near = (room: Furnished) =>
    room.building !== to.building ? 2 : room.floor !== null && room.floor === to.floor ? 0 : 1;
  return rooms
    .filter((room) => spare.get(room.id)! > 0 && (what === 'chair' || room.seatsPerDesk === to.seatsPerDesk))
    .sort((a, b) => near(a) - near(b) || spare.get(b.id)! - spare.get(a.id)! || a.id - b.id);
}
