/** A room of the school. `kind` is classroom, or a special room's own name (科学实验室). */
export interface Room {
  id: number;
  name: string;
  building: string | null;
  floor: number | null;
  kind: string;
  desks: number | null;
  chairs: number | null;
  /** 2: desks for two pupils (双人桌). */
  seatsPerDesk: 1 | 2;
  /** Of a computer room: how many there are to work at. */
  computers: number | null;
  equipment: string | null;
  note: string | null;
}

/** Pupils that a room seats: no more than its desks and its chairs allow; null when neither is known. */
export function seats(room: Pick<Room, 'desks' | 'chairs' | 'seatsPerDesk'>): number | null {
  const atDesks = room.desks === null ? null : room.desks * room.seatsPerDesk;
  if (atDesks === null) return room.chairs;
  return room.chairs === null ? atDesks : Math.min(atDesks, room.chairs);
}
