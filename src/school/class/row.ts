import type { ClassRef } from './name.ts';

/** A row of 班级情况表. */
export interface ClassRow {
  class: ClassRef;
  /** Pupils, as the school counts them. */
  count?: number;
  teacher?: string;
  room?: string;
}
