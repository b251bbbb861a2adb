import type { ReadRow } from '../../intake/kind.ts';
import { placeOf } from '../../intake/place.ts';
import type { Reader, Writer } from '../../store/reader.ts';
import { insert } from '../../store/rows.ts';
import { type Problem, problem } from '../../words/problem.ts';
import type { ClassRef } from './name.ts';

/** A class of the school file, as far as lists change it. `expected` is the typed count of pupils. */
export interface StoredClass {
  id: number;
  code: string;
  expected: number | null;
  teacherId: number | null;
  roomId: number | null;
}

/** The classes of a term by code. */
export function classesByCode(reader: Reader, termId: number): Map<string, StoredClass> {
  const rows = reader.all<StoredClass>(
    'SELECT id, code, expected, teacher_id AS teacherId, room_id AS roomId FROM class WHERE term_id = ?',
    termId,
  );
  return new Map(rows.map((row) => [row.code, row]));
}

/** Adds a class that a roster names; `year` is the first of the school year, for the year of entry. */
export function addReadClass(tx: Writer, termId: number, ref: ClassRef, year: number): StoredClass {
  const cohort = ref.cohort ?? (ref.grade <= 6 ? year - ref.grade + 1 : null);
  const { code, grade, number } = ref;
  const id = insert(tx, 'class', { termId, code, grade, number, cohort });
  return { id, code, expected: null, teacherId: null, roomId: null };
}

/** The problem with a class that no roster has added yet: import the roster first. */
export function classUnknown(row: ReadRow<unknown>, key: string, code: string): Problem {
  return problem('class-not-known', { class: code }, { at: placeOf(row, key) });
}
