import type { Reader, Writer } from '../../store/reader.ts';
import { insert } from '../../store/rows.ts';
import { bells } from '../bell/store.ts';
import { type Lesson, weeksMeet } from './lesson.ts';
import { lessons } from './store.ts';

/** One hour of a class's week. */
export type Slot = Pick<Lesson, 'weekday' | 'period'>;

/** What is to be held in a slot. */
export type NewLesson = Pick<Lesson, 'weeks' | 'subject' | 'teacherId' | 'roomId' | 'own'> & { id?: number };

/** The lessons of a class in one slot: none, one, or one in odd and one in even weeks. */
export const lessonsAt = (all: readonly Lesson[], classId: number, { weekday, period }: Slot): Lesson[] =>
  all.filter((l) => l.classId === classId && l.weekday === weekday && l.period === period);

/** The last lesson of any day, as the timetable and the bells have it; undefined where neither says. */
export function lastPeriod(reader: Reader, all: readonly Pick<Lesson, 'period'>[]): number | undefined {
  const known = [...all, ...bells(reader)].flatMap(({ period }) => period ?? []);
  return known.length === 0 ? undefined : Math.max(...known);
}

/** Makes slots of a class's week as wanted: what stood there goes first, as two lessons may change places. */
export function fillSlots(
  tx: Writer,
  termId: number,
  classId: number,
  slots: readonly (Slot & { lessons: readonly NewLesson[] })[],
): void {
  const all = lessons(tx, termId);
  for (const slot of slots)
    for (const { id } of lessonsAt(all, classId, slot)) tx.run('DELETE FROM lesson WHERE id = ?', id);
  for (const { weekday, period, lessons: wanted } of slots)
    for (const { id, weeks, subject, teacherId, roomId, own } of wanted)
      insert(tx, 'lesson', {
        ...{ id, termId, classId, weekday, period },
        ...{ weeks, subject, teacherId, roomId, ownRoom: own },
      });
}

/** Another class's lesson that the same teacher has at the time of this one. */
export function taughtAtOnce(all: readonly Lesson[], lesson: Lesson): Lesson | undefined {
  const { classId, weekday, period, weeks, teacherId } = lesson;
  if (teacherId === null) return undefined;
  return all.find(
    (l) =>
      l.teacherId === teacherId &&
      l.classId !== classId &&
      l.weekday === weekday &&
      l.period === period &&
      weeksMeet(l.weeks, weeks),
  );
}

/** Who teaches a class a subject in all its lessons of the week; null where several do, or nobody is known. */
export function teacherOf(all: readonly Lesson[], classId: number, subject: string): number | null {
  const ids = new Set(
    all.flatMap((l) => (l.classId === classId && l.subject === subject ? [l.teacherId] : [])),
  );
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}
