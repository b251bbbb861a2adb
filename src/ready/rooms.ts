import { groupBy } from '../store/groups.ts';
import type { CauseSeed, Level } from './cause.ts';
import type { CheckFact, ClassFact, LessonFact, ReadyFacts, RepairFact, RoomFact } from './facts.ts';

/** One way of holding a lesson, in one room, with what is held against it; empty: nothing is. */
export type Way = [CauseSeed, Level][];

/** The special rooms, and the faults and failed checks of each room: what a lesson is judged by, found at once. */
export interface Rooms {
  special: RoomFact[];
  repairs: ReadonlyMap<number, RepairFact[]>;
  failed: ReadonlyMap<number, CheckFact[]>;
}

/** Rooms as judging looks them up. */
export function indexRooms(facts: ReadyFacts): Rooms {
  // Repairs of no room are in a group (0) that nobody asks for.
  const repairs = groupBy(facts.repairs, (repair) => repair.roomId ?? 0);
  const failed = groupBy(
    facts.checks.filter((check) => !check.passed),
    (check) => check.roomId,
  );
  const special = [...facts.rooms.values()].filter((room) => room.kind !== 'classroom');
  return { special, repairs, failed };
}

/**
 * The ways a lesson can be held: in the timetable's room if it gives one; else on a ground, for a subject that needs one;
 * else in the subject's special rooms or the class's own. At least one way, the one with least against it first.
 */
export function roomWays(lesson: LessonFact, cls: ClassFact, facts: ReadyFacts, rooms: Rooms): Way[] {
  if (!facts.known.rooms) return [[]];
  const needs = facts.subjects.get(lesson.subject);
  const given = lesson.roomId === null ? undefined : facts.rooms.get(lesson.roomId);
  if (given) return [judgeRoom(given, cls, rooms, isOneOf(given, needs?.ground))];
  if (needs?.ground) {
    const grounds = rooms.special.filter((room) => isOneOf(room, needs.ground));
    if (grounds.length === 0)
      return [[[{ id: 'no-ground', kind: 'no-ground', args: {}, owner: null }, 'blocked']]];
    return byWeight(grounds.map((room) => judgeRoom(room, cls, rooms, true)));
  }
  const suited = rooms.special.filter((room) => isOneOf(room, needs?.room));
  const own = cls.roomId === null ? undefined : facts.rooms.get(cls.roomId);
  // A class with a room of its own uses a special room only if that seats it: one too small is not a way to hold the lesson.
  const fitting = own ? suited.filter((room) => lacking(room, cls) === undefined) : suited;
  const ways = [...fitting, ...(own ? [own] : [])].map((room) => judgeRoom(room, cls, rooms, false));
  if (ways.length > 0) return byWeight(ways);
  return [
    [[{ id: `no-room:${cls.code}`, kind: 'no-room', args: { class: cls.code }, owner: null }, 'blocked']],
  ];
}

/** Is the class's own room fit for it: there, seats enough, nothing open against it? */
export function hasFitRoom(cls: ClassFact, facts: ReadyFacts, rooms: Rooms): boolean {
  const own = cls.roomId === null ? undefined : facts.rooms.get(cls.roomId);
  return own !== undefined && judgeRoom(own, cls, rooms, false).length === 0;
}

/** Everything against holding this class's lesson in this room. */
function judgeRoom(room: RoomFact, cls: ClassFact, rooms: Rooms, ground: boolean): Way {
  const found: Way = [];
  for (const repair of rooms.repairs.get(room.id) ?? []) {
    const level: Level | undefined =
      repair.blocks === true ? 'blocked' : repair.urgent && repair.blocks === null ? 'risk' : undefined;
    const args = { repair: repair.id, place: repair.place, fault: repair.fault, due: repair.due };
    if (level) found.push([{ id: `repair:${repair.id}`, kind: 'repair', args, owner: repair.owner }, level]);
  }
  const lack = ground ? undefined : lacking(room, cls);
  if (lack) {
    // Desks are moved about among classrooms; a special room gets its own.
    const own = room.kind === 'classroom' || room.id === cls.roomId ? 1 : 0;
    const wanted = Math.ceil(cls.enrolment / room.seatsPerDesk);
    const args = { room: room.name, class: cls.code, enrolment: cls.enrolment, ...lack, wanted, own };
    found.push([{ id: `seats:${room.name}:${cls.code}`, kind: 'seats', args, owner: null }, 'blocked']);
  }
  for (const { key, kind, name, owner } of rooms.failed.get(room.id) ?? [])
    found.push([{ id: key, kind, args: { name, room: room.name }, owner }, 'risk']);
  return found;
}

/** Seats that a room lacks for a class, by desks and by chairs; undefined where it seats them, or nobody has counted. */
function lacking(room: RoomFact, cls: ClassFact): { desks: number; chairs: number } | undefined {
  const seats = seatsOf(room);
  if (!seats || Math.min(seats.desks, seats.chairs) >= cls.enrolment) return undefined;
  return {
    desks: Math.max(0, cls.enrolment - seats.desks),
    chairs: Math.max(0, cls.enrolment - seats.chairs),
  };
}

/** Seats by desks and by chairs; undefined where the room's furniture is not known. */
export function seatsOf(room: RoomFact): { desks: number; chairs: number } | undefined {
  if (room.desks === null && room.chairs === null) return undefined;
  const desks = room.desks === null ? Number.POSITIVE_INFINITY : room.desks * room.seatsPerDesk;
  return { desks, chairs: room.chairs ?? Number.POSITIVE_INFINITY };
}

/** Ways with the fewest blocks first, then the fewest causes; equals stay as they were. */
function byWeight(ways: Way[]): Way[] {
  const weight = (way: Way) => way.reduce((sum, [, level]) => sum + (level === 'blocked' ? 1000 : 1), 0);
  return [...ways].sort((a, b) => weight(a) - weight(b));
}

/** Whether a room is of one of these kinds or names: 操场, 科学实验室. */
export const isOneOf = (
  room: Pick<RoomFact, 'kind' | 'name'>,
  names: readonly string[] | undefined,
): boolean => names?.some((name) => room.kind.includes(name) || room.name.includes(name)) ?? false;
