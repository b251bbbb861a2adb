import type { ClassRef } from '../class/name.ts';

/** In place of a room's name: the room in which the class of the row sits. */
export const OF_CLASS = '';

/** A row of 教室一览. */
export interface RoomRow {
  name: string;
  building?: string;
  floor?: number;
  /** classroom, or the special room's own name. */
  kind: string;
  class?: ClassRef;
  desks?: number;
  computers?: number;
  chairs?: number;
  seatsPerDesk?: 1 | 2;
  equipment?: string;
  note?: string;
}
