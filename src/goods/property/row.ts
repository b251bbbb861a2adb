import type { ClassRef } from '../../school/class/name.ts';

/** A row of 班级财产登记表. */
export interface PropertyRow {
  class?: ClassRef;
  room?: string;
  name: string;
  spec?: string;
  unit?: string;
  opening?: number;
  closing?: number;
  note?: string;
}
