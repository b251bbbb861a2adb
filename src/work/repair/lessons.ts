import { schoolDay } from '../../school/calendar/calendar.ts';
import { loadCalendar } from '../../school/calendar/store.ts';
import { splitClassCode } from '../../school/class/class.ts';
import { type HeldLesson, heldWeek } from '../../school/timetable/held.ts';
import { weeksMeet } from '../../school/timetable/lesson.ts';
import type { Reader } from '../../store/reader.ts';
import { weekOf } from './repair.ts';

/** A lesson that a room has at some time. */
export interface LessonThere {
  class: string;
  period: number;
  subject: string;
}

type TermDays = { id: number; opening: string };

/** The lessons that are held on a day, by period; null when it is a make-up day and nobody has said whose timetable runs. */
export function lessonsOn(reader: Reader, term: TermDays, day: string): HeldLesson[] | null {
  const { works, follows } = schoolDay(loadCalendar(reader), day);
  if (!works) return [];
  if (follows === null) return null;
  const week = weekOf(term.opening, day);
  return heldWeek(reader, term.id)
    .all.filter((l) => l.weekday === follows && weeksMeet(l.weeks, week))
    .sort((a, b) => a.period - b.period);
}

/** Those that a room has on a day: its classes' own lessons, and those held there by the timetable or because it is their subject's room or ground. */
export function lessonsThere(
  reader: Reader,
  term: TermDays,
  roomId: number,
  day: string,
  isMeant: (period: number, grade: number) => boolean = () => true,
): LessonThere[] | null {
  const there = lessonsOn(reader, term, day)?.filter(
    (l) => isMeant(l.period, splitClassCode(l.classCode).grade) && l.heldIn.includes(roomId),
  );
  return there?.map((l) => ({ class: l.classCode, period: l.period, subject: l.subject })) ?? null;
}
