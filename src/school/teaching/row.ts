import type { ClassRef } from '../class/name.ts';

/** A row of 任课安排表: who teaches a class a subject, or who its class teacher (班主任) is, or both; names as they are written. */
export interface TeachingRow {
  class: ClassRef;
  subject?: string;
  teachers: string[];
  head?: string;
}
