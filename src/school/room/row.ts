import type { ClassRef } from '../class/name.ts';

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
