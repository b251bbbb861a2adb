import { addDays, type Day } from '../../school/calendar/day.ts';
import type { Reader } from '../../store/reader.ts';
import { type LessonThere, lessonsThere } from '../repair/lessons.ts';
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
      atOnce(one.time, event.time),
  );
  for (let day = event.date; day <= (event.endsOn ?? event.date); day = addDays(day, 1)) {
    for (const one of others)
      if (one.date <= day && day <= (one.endsOn ?? one.date))
        found.push({ kind: 'event', day, name: one.name, time: one.time });
    if (event.roomId === null || day < term.opening) continue;
    const lessons = (lessonsThere(reader, term, event.roomId, day) ?? []).filter((lesson) =>
      periodsOf(event.time).includes(lesson.period),
    );
    if (lessons.length > 0) found.push({ kind: 'lessons', day, lessons });
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

/** The lessons that a time of day may touch: 第3节, 第3-4节, 上午; any of them where it is said by the clock or not at all. */
function periodsOf(time: string | null): number[] {
  const [, from, to] = /^第(\d{1,2})(?:-(\d{1,2}))?节$/.exec(time ?? '') ?? [];
  if (from !== undefined) return ALL.filter((n) => n >= Number(from) && n <= Number(to ?? from));
  if (time === '上午' || time === '早上') return ALL.filter((n) => n <= MORNING);
  if (time === '下午') return ALL.filter((n) => n > MORNING);
  return time === '中午' || time === '晚上' || time === '放学后' ? [] : ALL;
}

/** May two times of one day meet? 08:30-10:00 and 10:00-11:30 do not; what is not said may be any time. */
function atOnce(one: string | null, other: string | null): boolean {
  const [a, b] = [clockOf(one), clockOf(other)];
  if (a && b) return a[0] < b[1] && b[0] < a[1];
  const [here, there] = [periodsOf(one), periodsOf(other)];
  return one === other || here.some((n) => there.includes(n));
}

const clockOf = (time: string | null): [string, string] | undefined => {
  const [from, to] = time?.match(/\d{2}:\d{2}/g) ?? [];
  return from === undefined ? undefined : [from, to ?? '24:00'];
};
