import { addTo } from '../store/groups.ts';
import type { ClassFact, LessonFact, ReadyFacts } from './facts.ts';
import type { Way } from './rooms.ts';

/** Lessons with what is held against them for who is to give them: nobody, or somebody who is elsewhere at that time. */
export type Untaught = (lesson: LessonFact, cls: ClassFact) => Way;

/**
 * A lesson whose teacher has left is blocked; one of nobody is a risk where most lessons of its subject name a teacher (so that a
 * timetable without names, and self-study, say nothing). One teacher in two classes at a time is a risk too. Classes that one room or ground holds together are one lesson.
 */
export function untaughtIn({ lessons, teachers, taught, subjects }: ReadyFacts): Untaught {
  const at = new Map<string, LessonFact[]>();
  for (const lesson of lessons)
    if (lesson.teacherId !== null) addTo(at, `${lesson.day}|${lesson.period}|${lesson.teacherId}`, lesson);
  const twice = new Map<LessonFact, number>();
  for (const own of at.values()) {
    const apart = new Set(own.map(({ classId }) => classId)).size > 1;
    const rooms = new Set(own.map(({ roomId }) => roomId));
    const together =
      (rooms.size === 1 && !rooms.has(null)) || own.every(({ subject }) => subjects.get(subject)?.ground);
    if (apart && !together) for (const lesson of own) twice.set(lesson, lesson.teacherId!);
  }
  return (lesson, cls) => {
    const { subject, teacherId, weekday, period } = lesson;
    const left = teacherId !== null && !teachers.has(teacherId);
    if (left || (teacherId === null && taught.has(subject))) {
      const args = { class: cls.code, subject, weekday, period };
      const id = `no-teacher:${cls.code}:${subject}`;
      return [[{ id, kind: 'no-teacher', args, owner: null }, left ? 'blocked' : 'risk']];
    }
    const busy = twice.get(lesson);
    if (busy === undefined) return [];
    const args = { name: teachers.get(busy) ?? '' };
    return [[{ id: `teacher-twice:${busy}`, kind: 'teacher-twice', args, owner: null }, 'risk']];
  };
}
