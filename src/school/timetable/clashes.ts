import { type Lesson, weeksMeet } from './lesson.ts';

/** Two or more lessons that want one teacher, or one room, at the same time. */
export interface Clash {
  kind: 'teacher' | 'room';
  name: string;
  weekday: number;
  period: number;
  lessons: Lesson[];
}

/**
 * A teacher or a room twice in a period of a same week. One class in both odd and even weeks is none; a ground (操场) holds
 * several classes and is left out by `shared`.
 */
export function clashes(lessons: readonly Lesson[], shared: ReadonlySet<number> = new Set()): Clash[] {
  const found = new Map<string, Clash>();
  for (const lesson of lessons) {
    for (const kind of ['teacher', 'room'] as const) {
      const id = kind === 'teacher' ? lesson.teacherId : lesson.roomId;
      if (id === null || (kind === 'room' && shared.has(id))) continue;
      const { weekday, period } = lesson;
      const key = `${weekday}|${period}|${kind}|${id}`;
      const clash = found.get(key) ?? { kind, name: lesson[kind] ?? '', weekday, period, lessons: [] };
      clash.lessons.push(lesson);
      found.set(key, clash);
    }
  }
  return [...found.values()]
    .filter(({ lessons: all }) =>
      all.some((a, i) => all.some((b, j) => j > i && a.classId !== b.classId && weeksMeet(a.weeks, b.weeks))),
    )
    .sort(
      (a, b) =>
        a.weekday - b.weekday || a.period - b.period || (a.kind < b.kind ? 1 : a.kind > b.kind ? -1 : 0),
    );
}
