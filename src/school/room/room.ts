/** What is in a school and no room (场所): a corridor, the canteen, the gate. No class sits and no lesson is held there. */
export const PLACE = 'place';

/** A room of the school, or a place. `kind` is classroom, place, or a special room's own name (科学实验室). */
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

/** What says how many a room seats. */
type Furniture = Pick<Room, 'kind' | 'desks' | 'chairs'> & { seatsPerDesk: number };

/**
 * Seats at a room's desks and on its chairs; undefined where neither is known. Several sit at a laboratory's bench and nobody at a
 * desk in the music room: in a special room that has more chairs than desks, the chairs alone say it.
 */
export function seating({ kind, ...room }: Furniture): { desks: number; chairs: number } | undefined {
  if (room.desks === null && room.chairs === null) return undefined;
  const chairs = room.chairs ?? Number.POSITIVE_INFINITY;
  const desks = room.desks === null ? Number.POSITIVE_INFINITY : room.desks * room.seatsPerDesk;
  const shared = kind !== 'classroom' && room.chairs !== null && room.chairs > desks;
  return { desks: shared ? Number.POSITIVE_INFINITY : desks, chairs };
}

/** Pupils that a room seats: no more than its desks and its chairs allow; null when neither is known. */
export function seats(room: Furniture): number | null {
  const by = seating(room);
  return by ? Math.min(by.desks, by.chairs) : null;
}

/** Does a room not seat these classes together? 复式班 that it seats are one; of a room whose seats nobody knows none is sure. */
export const isCrowded = (seats: number | null, sitting: readonly { enrolment: number }[]): boolean =>
  sitting.length > 1 && sitting.reduce((sum, { enrolment }) => sum + enrolment, 0) > (seats ?? 0);

/** A kind of room as it is kept: 普通教室 (Classroom) and 场所 in any of their names have one word in data. */
export function kindKept(said: string): string {
  const kind = said.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (/^((普通)?教室|class ?rooms?|home ?rooms?)$/i.test(kind)) return 'classroom';
  return /^((公共|室外|户外)?(场所|区域)|(public |outdoor )?(place|area))$/i.test(kind) ? PLACE : kind;
}

/** The rooms that 每室 (each room) means: of one kind, or all that are no mere places. */
export function roomsOfKind<R extends Pick<Room, 'kind'>>(all: readonly R[], kind?: string | null): R[] {
  return all.filter((room) => (kind ? room.kind === kindKept(kind) : room.kind !== PLACE));
}
