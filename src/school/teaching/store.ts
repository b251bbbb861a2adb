import { groupBy } from '../../store/groups.ts';
import type { Reader, Writer } from '../../store/reader.ts';
import { OF_CLASSES, ofClasses } from '../class/store.ts';
import { subjectName } from '../timetable/subject-names.ts';

/** Somebody teaches a class a subject: 任课安排, whatever the timetable says of single lessons. */
export interface Teaching {
  id: number;
  classId: number;
  class: string;
  subject: string;
  staffId: number;
  teacher: string;
}

/** Who teaches what in a term, of those who are in service. */
export function teachings(reader: Reader, termId: number): Teaching[] {
  return reader.all(
    `SELECT teaching.id, teaching.class_id AS classId, class.code AS class, teaching.subject, teaching.staff_id AS staffId, staff.name AS teacher
       FROM teaching JOIN class ON class.id = teaching.class_id JOIN staff ON staff.id = teaching.staff_id AND staff.state = 'active'
      WHERE class.term_id = ? ORDER BY class.grade, class.number, teaching.id`,
    termId,
  );
}

/** A class's subject, in whatever writing: 体育 and 体育与健康 are one. */
export const teachingKey = (classId: number, subject: string): string => `${classId} ${subjectName(subject)}`;

/** Of each class's subject the only teacher: where there are several, nobody can say whose a lesson is. */
export function onlyTeachers(reader: Reader, termId: number): Map<string, Teaching> {
  const all = groupBy(teachings(reader, termId), (one) => teachingKey(one.classId, one.subject));
  return new Map([...all].flatMap(([key, own]) => (own.length === 1 ? [[key, own[0]!] as const] : [])));
}

/** What somebody teaches (these classes, where any are named) is taught by another. @returns how many subjects of classes */
export function handOverTeaching(
  tx: Writer,
  termId: number,
  from: number,
  to: number,
  classIds: readonly number[],
): number {
  const own = tx.all<{ id: number; doubled: 0 | 1 }>(
    `SELECT id, EXISTS (SELECT 1 FROM teaching other WHERE other.class_id = teaching.class_id
                           AND other.subject = teaching.subject AND other.staff_id = ?) AS doubled
       FROM teaching WHERE staff_id = ? AND class_id IN (SELECT id FROM class WHERE term_id = ?)
        AND ${OF_CLASSES}`,
    ...[to, from, termId],
    ...ofClasses(classIds),
  );
  // Two who share a subject are one from now on.
  for (const { id, doubled } of own)
    if (doubled) tx.run('DELETE FROM teaching WHERE id = ?', id);
    else tx.run('UPDATE teaching SET staff_id = ? WHERE id = ?', to, id);
  return own.length;
}
