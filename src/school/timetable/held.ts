import { groupBy } from '../../store/groups.ts';
import type { Reader } from '../../store/reader.ts';
import { classes } from '../class/store.ts';
import { isCrowded, seats } from '../room/room.ts';
import { rooms } from '../room/store.ts';
import { setting } from '../school.ts';
import type { Lesson } from './lesson.ts';
import { isOneOf, placeLessons, type Site, type Sited } from './placing.ts';
import { lessons, sharedRooms } from './store.ts';
import { type SubjectNeeds, subjectNeeds } from './subject-needs.ts';

/** A lesson of the timetable with the rooms that it is held in: one, or whichever of the grounds; none where none is known. */
export interface HeldLesson extends Lesson {
  heldIn: readonly number[];
  sited: Sited & { lesson: Lesson };
  /** Other lessons that want that room at the same time. */
  others: Lesson[];
}

/** The week's lessons where they are held, and what says so. */
export interface HeldWeek {
  all: HeldLesson[];
  sites: Site[];
  needs: ReadonlyMap<string, SubjectNeeds>;
  shared: ReadonlySet<number>;
  /** Classes without a room of their own. */
  homeless: ReadonlySet<number>;
  /** Rooms of several classes that do not seat them together: 复式班 that one room seats sit in it as one. */
  crowded: ReadonlySet<number>;
}

/**
 * Every lesson of a term with the room it is held in: the timetable's, else its subject's special room or its ground, else the
 * class's own.
 */
export function heldWeek(reader: Reader, termId: number): HeldWeek {
  const needs = subjectNeeds(setting(reader, 'ready.subjects') || undefined);
  const sites = rooms(reader, termId).map((room) => ({ ...room, seats: seats(room) }));
  const shared = sharedRooms(reader);
  const own = new Map(classes(reader, termId).map((cls) => [cls.id, cls]));
  const sited = lessons(reader, termId).map((lesson) => ({
    ...lesson,
    lesson,
    day: lesson.weekday,
    own: lesson.own === 1,
    pupils: own.get(lesson.classId)?.enrolment ?? 0,
  }));
  const placed = placeLessons(sited, sites, needs, shared);
  const grounds = new Map<string, number[]>(
    [...needs].flatMap(([subject, { ground }]) =>
      ground
        ? [[subject, sites.filter((site) => isOneOf(site, ground)).map((site) => site.id)] as const]
        : [],
    ),
  );
  const all = sited.map((one): HeldLesson => {
    const at = placed.get(one);
    const usual = (one.own ? undefined : grounds.get(one.subject)) ?? [own.get(one.classId)?.roomId ?? 0];
    const heldIn = at ? [at.roomId] : usual;
    return { ...one.lesson, heldIn, sited: one, others: at?.others.map((other) => other.lesson) ?? [] };
  });
  const homeless = new Set([...own.values()].flatMap((cls) => (cls.roomId === null ? [cls.id] : [])));
  const sitting = groupBy([...own.values()], ({ roomId }) => roomId);
  const crowded = new Set(
    sites.flatMap(({ id, seats }) => (isCrowded(seats, sitting.get(id) ?? []) ? [id] : [])),
  );
  return { all, sites, needs, shared, homeless, crowded };
}
