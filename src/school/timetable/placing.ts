import { type Weeks, weeksMeet } from './lesson.ts';
import type { SubjectNeeds } from './subject-needs.ts';

/** A lesson as placing sees it. */
export interface Sited {
  classId: number;
  /** A date, or a weekday. */
  day: string | number;
  period: number;
  weeks: Weeks;
  subject: string;
  /** Given by the timetable. */
  roomId: number | null;
  /** The school has said that it stays in the class's own room. */
  own: boolean;
  /** Pupils of the class. */
  pupils: number;
}

/** A room as placing sees it; `seats` null: nobody has counted. */
export interface Site {
  id: number;
  name: string;
  kind: string;
  seats: number | null;
}

/** Where a lesson is held outside its class's own room, and which others want that room at the same time. */
export interface Placed<T> {
  roomId: number;
  others: T[];
}

/** Whether a room is of one of these kinds or names: 操场, 科学实验室; an Art room (but no Smart room) is an art room. */
export const isOneOf = (room: Pick<Site, 'kind' | 'name'>, names: readonly string[] | undefined): boolean =>
  names?.some((name) => [room.kind, room.name].some((own) => has(own, name))) ?? false;

const has = (text: string, name: string): boolean =>
  /^[A-Z]/i.test(name) ? ` ${text.toLowerCase()}`.includes(` ${name.toLowerCase()}`) : text.includes(name);

/** The special rooms of a subject. 物理实验室 is no 实验室 of 科学: a room is the subject's whose word in its name is the longest. */
function roomsOf(subject: string, rooms: readonly Site[], needs: ReadonlyMap<string, SubjectNeeds>): Site[] {
  const length = (room: Site, own: SubjectNeeds | undefined) =>
    Math.max(0, ...(own?.room ?? []).filter((name) => isOneOf(room, [name])).map((name) => name.length));
  return rooms.filter((room) => {
    if (room.kind === 'classroom') return false;
    const longest = length(room, needs.get(subject));
    return longest > 0 && [...needs.values()].every((other) => length(room, other) <= longest);
  });
}

/**
 * Where each lesson is held that is not in its class's own room: in the room that the timetable gives, else in one that its
 * subject has. Of several such rooms a free one that seats the class is taken; where none is free, two want the same.
 * `shared`: grounds and halls, which hold several classes.
 */
export function placeLessons<T extends Sited>(
  lessons: readonly T[],
  rooms: readonly Site[],
  needs: ReadonlyMap<string, SubjectNeeds>,
  shared: ReadonlySet<number>,
): Map<T, Placed<T>> {
  const placed = new Map<T, Placed<T>>();
  const there = new Map<string, T[]>();
  const at = (roomId: number, { day, period }: T) => `${roomId}|${day}|${period}`;
  const inTheWay = (roomId: number, lesson: T) =>
    shared.has(roomId)
      ? []
      : (there.get(at(roomId, lesson)) ?? []).filter(
          (one) => one.classId !== lesson.classId && weeksMeet(one.weeks, lesson.weeks),
        );
  const put = (lesson: T, roomId: number) => {
    const others = inTheWay(roomId, lesson);
    for (const one of others) placed.get(one)!.others.push(lesson);
    placed.set(lesson, { roomId, others });
    const key = at(roomId, lesson);
    there.set(key, [...(there.get(key) ?? []), lesson]);
  };
  const known = new Set(rooms.map((room) => room.id));
  const waiting: T[] = [];
  for (const lesson of lessons) {
    if (lesson.roomId !== null && known.has(lesson.roomId)) put(lesson, lesson.roomId);
    else if (!lesson.own) waiting.push(lesson);
  }
  const suited = new Map<string, Site[]>();
  for (const lesson of waiting) {
    let own = suited.get(lesson.subject);
    if (own === undefined) {
      own = roomsOf(lesson.subject, rooms, needs);
      suited.set(lesson.subject, own);
    }
    const best = own
      .map((room) => ({ room, taken: inTheWay(room.id, lesson).length, small: isSmall(room, lesson) }))
      .sort((a, b) => a.taken - b.taken || Number(a.small) - Number(b.small))[0];
    if (best) put(lesson, best.room.id);
  }
  return placed;
}

/** Does the room seat fewer than the class has? */
export const isSmall = (room: Site, lesson: Pick<Sited, 'pupils'>): boolean =>
  room.seats !== null && room.seats < lesson.pupils;

/**
 * The lessons that are to stay in their class's own room so that no special room is wanted twice or is too small: of those that
 * meet, the class that had to stay most often until now goes. Lessons that the timetable gave a room keep it, and classes without a
 * room of their own (`homeless`) go first.
 */
export function staying<T extends Sited>(
  lessons: readonly T[],
  rooms: readonly Site[],
  needs: ReadonlyMap<string, SubjectNeeds>,
  shared: ReadonlySet<number>,
  homeless: ReadonlySet<number> = new Set(),
): T[] {
  const stay = new Set<T>();
  const stayed = new Map<string, number>();
  const turn = (lesson: T) => `${lesson.classId}|${lesson.subject}`;
  const keep = (lesson: T) => {
    stay.add(lesson);
    stayed.set(turn(lesson), (stayed.get(turn(lesson)) ?? 0) + 1);
  };
  const site = new Map(rooms.map((room) => [room.id, room]));
  const placed = placeLessons(lessons, rooms, needs, shared);
  for (const [lesson, { roomId }] of placed)
    if (lesson.roomId === null && !homeless.has(lesson.classId) && isSmall(site.get(roomId)!, lesson))
      keep(lesson);
  for (const [lesson, { others }] of placed) {
    if (stay.has(lesson)) continue;
    const meeting = [lesson, ...others].filter((one) => !stay.has(one));
    const first = meeting
      .map((one, i) => ({ one, i, rank: rankOf(one, homeless), waited: stayed.get(turn(one)) ?? 0 }))
      .sort((a, b) => a.rank - b.rank || b.waited - a.waited || a.i - b.i)[0]!.one;
    for (const one of meeting)
      if (one !== first && one.roomId === null && !homeless.has(one.classId)) keep(one);
  }
  return [...stay];
}

const rankOf = (lesson: Sited, homeless: ReadonlySet<number>) =>
  lesson.roomId !== null ? 0 : homeless.has(lesson.classId) ? 1 : 2;
