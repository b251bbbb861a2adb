import type { Reader, Writer } from '../../store/reader.ts';
import { OF_CLASSES, ofClasses } from '../class/store.ts';
import { onlyTeachers, teachingKey } from '../teaching/store.ts';
import type { Lesson } from './lesson.ts';

/**
 * Every lesson of a term's timetable, by class, day and period. Of whom the timetable names no teacher, it is who teaches the class that
 * subject (任课安排). In the newest term a lesson of who has left has no teacher; those of terms before stay as they were.
 */
export function lessons(reader: Reader, termId: number): Lesson[] {
  const taught = onlyTeachers(reader, termId);
  const left = leftFrom(reader, termId);
  return storedLessons(reader, termId).map((lesson) => {
    if (lesson.teacherId !== null && left.has(lesson.teacherId))
      return { ...lesson, teacherId: null, teacher: null };
    const by = lesson.teacherId === null && taught.get(teachingKey(lesson.classId, lesson.subject));
    return by ? { ...lesson, teacherId: by.staffId, teacher: by.teacher } : lesson;
  });
}

/** Who has left with lessons in the newest term: none where this is one before it. */
function leftFrom(reader: Reader, termId: number): Set<number> {
  const rows = reader.all<{ id: number }>(
    `SELECT id FROM staff WHERE state = 'left' AND ? = (SELECT id FROM term ORDER BY opening DESC LIMIT 1)`,
    termId,
  );
  return new Set(rows.map(({ id }) => id));
}

/** The same with only the teachers that the timetable itself names: what is written back. */
export function storedLessons(reader: Reader, termId: number): Lesson[] {
  return reader.all<Lesson>(
    `SELECT lesson.id, lesson.class_id AS classId, class.code AS classCode, lesson.weekday, lesson.period, lesson.weeks,
            lesson.subject, lesson.teacher_id AS teacherId, staff.name AS teacher, lesson.room_id AS roomId, room.name AS room, lesson.own_room AS own
       FROM lesson JOIN class ON class.id = lesson.class_id
       LEFT JOIN staff ON staff.id = lesson.teacher_id LEFT JOIN room ON room.id = lesson.room_id
      WHERE lesson.term_id = ? ORDER BY class.grade, class.number, lesson.weekday, lesson.period, lesson.weeks DESC`,
    termId,
  );
}

/** Takes the lessons of these classes (of all, when none is named) out of the timetable. @returns how many */
export function clearLessons(tx: Writer, termId: number, classIds: readonly number[]): number {
  return tx.run(`DELETE FROM lesson WHERE term_id = ? AND ${OF_CLASSES}`, termId, ...ofClasses(classIds))
    .changes;
}

/** A teacher's lessons of the timetable (of these classes, where any are named) become another's. @returns how many */
export function handOverLessons(
  tx: Writer,
  termId: number,
  from: number,
  to: number,
  classIds: readonly number[],
): number {
  return tx.run(
    `UPDATE lesson SET teacher_id = ? WHERE term_id = ? AND teacher_id = ? AND ${OF_CLASSES}`,
    ...[to, termId, from],
    ...ofClasses(classIds),
  ).changes;
}

/** Writes where lessons are held: in this room, or (null) in the class's own. */
export function placeIn(tx: Writer, ids: readonly number[], roomId: number | null): void {
  tx.run(
    'UPDATE lesson SET room_id = ?, own_room = ? WHERE id IN (SELECT value FROM json_each(?))',
    roomId,
    roomId === null ? 1 : 0,
    JSON.stringify(ids),
  );
}

/** Rooms that several classes use at once: grounds and halls. */
export function sharedRooms(reader: Reader): Set<number> {
  const rows = reader.all<{ id: number }>(
    `SELECT id FROM room WHERE kind <> 'classroom'
        AND (desks IS NULL OR desks = 0) AND (chairs IS NULL OR chairs = 0)`,
  );
  return new Set(rows.map((row) => row.id));
}
