import { schoolDay } from '../school/calendar/calendar.ts';
import { addDays, daysBetween } from '../school/calendar/day.ts';
import { loadCalendar } from '../school/calendar/store.ts';
import type { Term } from '../school/term/term.ts';
import type { Reader } from '../store/reader.ts';
import type { LessonFact } from './facts.ts';

/**
 * School days that lessons are judged for: the day itself, or the week of school days from it on. A day that is no
 * school day is none.
 */
export function judgedDays(reader: Reader, from: string, week: boolean): string[] {
  const calendar = loadCalendar(reader);
  const all = Array.from({ length: week ? 7 : 1 }, (_, i) => addDays(from, i));
  return all.filter((day) => schoolDay(calendar, day).follows !== null);
}

/** The day that is judged where none is asked for: that of opening; once it is past, the next that has lessons, today's where it has. */
export function dayJudged(reader: Reader, term: Pick<Term, 'id' | 'opening'>, today: string): string {
  if (today <= term.opening) return term.opening;
  const calendar = loadCalendar(reader);
  const rows = reader.all<{ weekday: number }>(
    'SELECT DISTINCT weekday FROM lesson WHERE term_id = ?',
    term.id,
  );
  const taught = new Set(rows.map(({ weekday }) => weekday));
  const next = judgedDays(reader, today, true).find((day) =>
    taught.has(schoolDay(calendar, day).follows ?? 0),
  );
  return next ?? term.opening;
}

type TimetableLesson = Omit<LessonFact, 'day' | 'weekday' | 'own'> & { weeks: string; own: 0 | 1 };

/**
 * The lessons of these days, by day and period: each day runs its weekday's timetable, or the one it follows, less the periods lost.
 * A week has thousands: SQLite hands them over as one JSON text a weekday in half the time that rows take.
 */
export function loadLessons(reader: Reader, term: Term, days: readonly string[]): LessonFact[] {
  const calendar = loadCalendar(reader);
  const runs = days.map((day) => ({ day, ...schoolDay(calendar, day) }));
  const weekdays = reader.all<{ weekday: number; lessons: string }>(
    `SELECT weekday, json_group_array(json_object('id', id, 'classId', class_id, 'period', period, 'weeks', weeks,
                                                  'subject', subject, 'teacherId', teacher_id, 'roomId', room_id, 'own', own_room)) AS lessons
       FROM lesson WHERE term_id = ? AND weekday IN (SELECT value FROM json_each(?)) GROUP BY weekday`,
    term.id,
    JSON.stringify(runs.map((run) => run.follows)),
  );
  const timetable = new Map(weekdays.map(({ weekday, lessons }) => [weekday, lessons]));
  return runs.flatMap(({ day, follows, periodsLost }) => {
    const lessons: TimetableLesson[] = JSON.parse(timetable.get(follows ?? 0) ?? '[]');
    const week = oddWeek(term.opening, day) ? 'odd' : 'even';
    const held = lessons.filter(
      (l) => (l.weeks === 'all' || l.weeks === week) && !periodsLost.includes(l.period),
    );
    return held.map(({ id, classId, period, subject, teacherId, roomId, own }) => ({
      id,
      classId,
      day,
      weekday: follows ?? 0,
      period,
      subject,
      teacherId,
      roomId,
      own: own === 1,
    }));
  });
}

/** The week of opening is the first, an odd one (单周). */
function oddWeek(opening: string, day: string): boolean {
  return (
    Math.floor((daysBetween('2001-01-01', day) - daysBetween('2001-01-01', mondayOf(opening))) / 7) % 2 === 0
  );
}

/** 2001-01-01 was a Monday. */
function mondayOf(day: string): string {
  const since = daysBetween('2001-01-01', day);
  return addDays(day, -(((since % 7) + 7) % 7));
}

/** Who gives lessons in the term and has not left, and the subjects of which at least half of the lessons name a teacher. */
export function loadTeachers(
  reader: Reader,
  termId: number,
): { teachers: Map<number, string>; taught: Set<string> } {
  const teachers = reader.all<{ id: number; name: string }>(
    "SELECT id, name FROM staff WHERE state = 'active' AND id IN (SELECT teacher_id FROM lesson WHERE term_id = ?)",
    termId,
  );
  const taught = reader.all<{ subject: string }>(
    'SELECT subject FROM lesson WHERE term_id = ? GROUP BY subject HAVING count(teacher_id) * 2 >= count(*)',
    termId,
  );
  return {
    teachers: new Map(teachers.map(({ id, name }) => [id, name])),
    taught: new Set(taught.map(({ subject }) => subject)),
  };
}
