import { groupBy } from '../../store/groups.ts';
import type { Reader, Writer } from '../../store/reader.ts';

/** A class on registration day (学生报到日). Counts are pupils. */
export interface Registration {
  classId: number;
  code: string;
  /** Present or guests by the roster, else expected. */
  enrolment: number;
  /** Counted on the day; null: the class has not reported. */
  present: number | null;
  date: string | null;
  /** Who was named as not there (未报到). */
  absent: { id: number; name: string }[];
}

/** Every class of a term with what registration day counted. */
export function registrations(reader: Reader, termId: number): Registration[] {
  const rows = reader.all<Omit<Registration, 'absent'>>(
    `SELECT class.id AS classId, class.code, registration.present, registration.date, pupils AS enrolment
       FROM class JOIN enrolment ON enrolment.class_id = class.id LEFT JOIN registration ON registration.class_id = class.id
      WHERE class.term_id = ? ORDER BY class.grade, class.number`,
    termId,
  );
  const absent = reader.all<{ classId: number; id: number; name: string }>(
    `SELECT absentee.class_id AS classId, student.id, student.name
       FROM absentee JOIN student ON student.id = absentee.student_id JOIN class ON class.id = absentee.class_id
      WHERE class.term_id = ? ORDER BY absentee.id`,
    termId,
  );
  const byClass = groupBy(
    absent,
    (pupil) => pupil.classId,
    ({ id, name }) => ({ id, name }),
  );
  return rows.map((row) => ({ ...row, absent: byClass.get(row.classId) ?? [] }));
}

/** Writes what a class counted on the day, in place of what it said before. */
export function saveRegistration(
  tx: Writer,
  classId: number,
  said: { date: string; present: number; absent: readonly number[] },
): void {
  tx.run(
    `INSERT INTO registration (class_id, date, present) VALUES (?, ?, ?)
       ON CONFLICT (class_id) DO UPDATE SET date = excluded.date, present = excluded.present`,
    classId,
    said.date,
    said.present,
  );
  const ids = JSON.stringify(said.absent);
  tx.run(
    'DELETE FROM absentee WHERE class_id = ? AND student_id NOT IN (SELECT value FROM json_each(?))',
    classId,
    ids,
  );
  tx.run(
    'INSERT INTO absentee (class_id, student_id) SELECT ?, value FROM json_each(?) WHERE true ON CONFLICT DO NOTHING',
    classId,
    ids,
  );
}
