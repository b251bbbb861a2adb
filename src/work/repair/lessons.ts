import { schoolDay } from '../../school/calendar/calendar.ts';
import { loadCalendar } from '../../school/calendar/store.ts';
import { heldWeek } from '../../school/timetable/held.ts';
import { weeksMeet } from '../../school/timetable/lesson.ts';
import type { Reader } from '../../store/reader.ts';
import { weekOf } from './repair.ts';

/** A lesson that a room has at some time. */
export interface LessonThere {
  class: string;
  period: number;
  subject: string;
}

/**
 * The lessons that a room has on a day (its classes' own lessons, and those held there by the timetable or because it is their
 * subject's room or ground), of one period or all; null when the day is a make-up day and nobody has said whose timetable runs.
 */
export function lessonsThere(
  reader: Reader,
  term: { id: number; opening: string },
  roomId: number,
  day: string,
  period?: number,
): LessonThere[] | null {
  const { works, follows } = schoolDay(loadCalendar(reader), day);
  if (!works) return [];
  if (follows === null) return null;
  const week = weekOf(term.opening, day);
  return heldWeek(reader, term.id)
    .all.filter(
      (l) =>
        l.weekday === follows &&
        weeksMeet(l.weeks, week) &&
        (period === undefined || l.period === period) &&
        l.heldIn.includes(roomId),
    )
    .sort((a, b) => a.period - b.period)
    .map((l) => ({ class: l.classCode, period: l.period, subject: l.subject }));
}
