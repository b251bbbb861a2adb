import { schoolDay } from '../../school/calendar/calendar.ts';
import { loadCalendar } from '../../school/calendar/store.ts';
import type { Reader } from '../../store/reader.ts';
import { weekOf } from './repair.ts';

/** A lesson that a room has at some time. */
export interface LessonThere {
  class: string;
  period: number;
  subject: string;
}

/**
 * The lessons that a room has on a day (its classes' own lessons, and those held there), of one period or all; null when
 * the day is a make-up day and nobody has said whose timetable runs. `ground`: subjects that are held on a ground where the
 * timetable gives no room, and whether this room is one.
 */
export function lessonsThere(
  reader: Reader,
  term: { id: number; opening: string },
  roomId: number,
  day: string,
  ground: { subjects: readonly string[]; here: boolean },
  period?: number,
): LessonThere[] | null {
  const { works, follows } = schoolDay(loadCalendar(reader), day);
  if (!works) return [];
  if (follows === null) return null;
  return reader.all<LessonThere>(
    `SELECT c.code AS class, l.period, l.subject FROM lesson l JOIN class c ON c.id = l.class_id
      WHERE l.term_id = ? AND l.weekday = ? AND l.weeks IN ('all', ?) AND ? IN (0, l.period)
        AND CASE WHEN l.room_id IS NULL AND l.subject IN (SELECT value FROM json_each(?)) THEN ?
                 ELSE coalesce(l.room_id, c.room_id) = ? END
      ORDER BY l.period, c.grade, c.number`,
    term.id,
    follows,
    weekOf(term.opening, day),
    period ?? 0,
    JSON.stringify(ground.subjects),
    ground.here ? 1 : 0,
    roomId,
  );
}
