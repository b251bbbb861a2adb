import type { DayClock } from '../../school/bell/bell.ts';
import { dayClock } from '../../school/bell/store.ts';
import { type Hours, meet } from '../../school/calendar/clock.ts';
import { addDays, type Day } from '../../school/calendar/day.ts';
import { splitClassCode } from '../../school/class/class.ts';
import type { HeldLesson } from '../../school/timetable/held.ts';
import type { Reader } from '../../store/reader.ts';
import { type LessonThere, lessonsOn, lessonsThere } from '../repair/lessons.ts';
import { attendees } from './attendance.ts';
import { type Gathering, gatherings } from './store.ts';

/** What else is where an event is to be held, on a day: another event or session, or lessons. */
export type VenueClash =
  | { kind: 'event'; day: Day; name: string; time: string | null }
  | { kind: 'lessons'; day: Day; lessons: LessonThere[] };

/** What clashes with an event or session at its place, day by day. One that was cancelled clashes with nothing. */
export function venueClashes(
  reader: Reader,
  term: { id: number; opening: Day },
  event: Pick<Gathering, 'id' | 'date' | 'endsOn' | 'time' | 'venue' | 'roomId' | 'state'>,
): VenueClash[] {
  if (event.state === 'cancelled' || (event.venue === null && event.roomId === null)) return [];
  const found: VenueClash[] = [];
  const others = gatherings(reader, term.id).filter(
    (one) =>
      one.id !== event.id &&
      one.state !== 'cancelled' &&
      samePlace(one, event) &&
      atOnce(one.time, event.time, dayClock(reader, event.date)),
  );
  for (let day = event.date; day <= (event.endsOn ?? event.date); day = addDays(day, 1)) {
    for (const one of others)
      if (one.date <= day && day <= (one.endsOn ?? one.date))
        found.push({ kind: 'event', day, name: one.name, time: one.time });
    if (event.roomId === null || day < term.opening) continue;
    const clock = dayClock(reader, day);
    const meant = (period: number, grade: number) => periodsOf(event.time, clock, grade).includes(period);
    const lessons = lessonsThere(reader, term, event.roomId, day, meant) ?? [];
    if (lessons.length > 0) found.push({ kind: 'lessons', day, lessons });
  }
  return found;
}

/** A lesson that somebody who is expected at a session has at the time of it. */
export interface BusyTeacher extends LessonThere {
  day: Day;
  staff: string;
}

/** Who is expected at a session, and has a lesson then; nobody before the term opens. */
export function busyTeachers(
  reader: Reader,
  term: { id: number; opening: Day },
  session: Pick<Gathering, 'id' | 'date' | 'endsOn' | 'time' | 'state'>,
): BusyTeacher[] {
  if (session.state === 'cancelled' || session.time === null) return [];
  const expected = new Set(attendees(reader, session.id).map((one) => one.staffId));
  if (expected.size === 0) return [];
  const found: BusyTeacher[] = [];
  for (let day = session.date; day <= (session.endsOn ?? session.date); day = addDays(day, 1)) {
    const clock = dayClock(reader, day);
    const meant = (l: HeldLesson) =>
      periodsOf(session.time, clock, splitClassCode(l.classCode).grade).includes(l.period);
    for (const l of day < term.opening ? [] : (lessonsOn(reader, term, day) ?? []))
      if (expected.has(l.teacherId ?? 0) && meant(l))
        found.push({ day, staff: l.teacher!, class: l.classCode, period: l.period, subject: l.subject });
  }
  return found;
}

type Place = Pick<Gathering, 'venue' | 'roomId'>;
const samePlace = (one: Place, other: Place): boolean =>
  one.roomId !== null || other.roomId !== null ? one.roomId === other.roomId : one.venue === other.venue;

/** Lessons of a day, whatever their number: a school has no more. */
const ALL = Array.from({ length: 12 }, (_, i) => i + 1);
/** Where the morning ends, as far as nobody has said: four lessons are usual. */
const MORNING = 4;

/** The lessons that a time of day may touch: 第3节, 第3-4节, 上午, by the clock where bell times are known; any of them where nothing is said. */
function periodsOf(time: string | null, clock: DayClock, grade?: number): number[] {
  const [, from, to] = /^第(\d{1,2})(?:-(\d{1,2}))?节$/.exec(time ?? '') ?? [];
  if (from !== undefined) return ALL.filter((n) => n >= Number(from) && n <= Number(to ?? from));
  const isLate = (n: number) => clock.isAfternoon(n, grade) ?? n > MORNING;
  if (time === '上午' || time === '早上') return ALL.filter((n) => !isLate(n));
  if (time === '下午') return ALL.filter(isLate);
  if (time === '中午' || time === '晚上' || time === '放学后') return [];
  const hours = clockOf(time);
  return hours ? ALL.filter((n) => clock.isHeldAt(n, hours, grade)) : ALL;
}

/** May two times of one day meet? 08:30-10:00 and 10:00-11:30 do not; what is not said may be any time. */
function atOnce(one: string | null, other: string | null, clock: DayClock): boolean {
  const [a, b] = [clockOf(one), clockOf(other)];
  if (a && b) return meet(a, b);
  const [here, there] = [periodsOf(one, clock), periodsOf(other, clock)];
  return one === other || here.some((n) => there.includes(n));
}

/** A time by the clock; where only its beginning is said, it may last all day. */
const clockOf = (time: string | null): Hours | undefined => {
  const [starts, ends = '24:00'] = time?.match(/\d{2}:\d{2}/g) ?? [];
  return starts === undefined ? undefined : { starts, ends };
};
