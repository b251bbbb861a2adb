import { isCrowded, seating, seats } from '../school/room/room.ts';
import { isOneOf, type Placed, placeLessons, type Sited } from '../school/timetable/placing.ts';
import { groupBy } from '../store/groups.ts';
import type { CauseSeed, Level } from './cause.ts';
import type { CheckFact, ClassFact, LessonFact, ReadyFacts, RepairFact, RoomFact } from './facts.ts';

/** One way of holding a lesson, in one room, with what is held against it; empty: nothing is. */
export type Way = [CauseSeed, Level][];

/** The special rooms, and the faults and failed checks of each room: what a lesson is judged by, found at once. */
export interface Rooms {
  special: RoomFact[];
  repairs: ReadonlyMap<number, RepairFact[]>;
  /** What is broken in the room of a class, of which nobody has said which room that is, by the class. */
  classRepairs: ReadonlyMap<string, RepairFact[]>;
  failed: ReadonlyMap<number, CheckFact[]>;
  /** The classes whose own room each is. */
  classes: ReadonlyMap<number, ClassFact[]>;
}

/** Where a lesson is held outside its class's own room. */
export type Where = Placed<Sited & { fact: LessonFact }>;

/** Rooms as judging looks them up. */
export function indexRooms(facts: ReadyFacts): Rooms {
  // Repairs of no room are in a group (0) that nobody asks for.
  const repairs = groupBy(facts.repairs, (repair) => repair.roomId ?? 0);
  const classRepairs = groupBy(facts.repairs, (repair) => repair.classCode ?? '');
  const failed = groupBy(
    facts.checks.filter((check) => !check.passed),
    (check) => check.roomId,
  );
  const special = [...facts.rooms.values()].filter((room) => room.kind !== 'classroom');
  const classes = groupBy([...facts.classes.values()], (cls) => cls.roomId ?? 0);
  return { special, repairs, classRepairs, failed, classes };
}

/** Where the lessons are held that are not in their class's own room. */
export function whereHeld(facts: ReadyFacts): Map<LessonFact, Where> {
  const rooms = [...facts.rooms.values()].map((room) => ({ ...room, seats: seats(room) }));
  const shared = new Set(rooms.filter(isShared).map((room) => room.id));
  // The others are where their class sits: most of a week's thousands are not looked at.
  const apart = facts.lessons.filter((one) => one.roomId !== null || facts.subjects.get(one.subject)?.room);
  const sited = apart.map((fact) => ({
    ...fact,
    fact,
    weeks: 'all' as const,
    pupils: facts.classes.get(fact.classId)?.enrolment ?? 0,
  }));
  const placed = placeLessons(sited, rooms, facts.subjects, shared);
  return new Map([...placed].map(([{ fact }, where]) => [fact, where]));
}

/**
 * The ways a lesson can be held: in the timetable's room or its subject's special one; else on a ground, for a subject that needs
 * one; else in the class's own room. At least one way, the one with least against it first.
 */
export function roomWays(
  lesson: LessonFact,
  cls: ClassFact,
  facts: ReadyFacts,
  rooms: Rooms,
  held: Where | undefined,
): Way[] {
  const needs = facts.subjects.get(lesson.subject);
  const elsewhere = lesson.roomId !== null || needs?.room !== undefined || needs?.ground !== undefined;
  // What is broken where the class sits is known, also where the rooms are not.
  if (!facts.known.rooms) return [elsewhere ? [] : judgeRepairs(rooms.classRepairs.get(cls.code))];
  const own = cls.roomId === null ? undefined : facts.rooms.get(cls.roomId);
  const at = held && facts.rooms.get(held.roomId);
  if (held && at) {
    const way = judgeRoom(at, cls, rooms, isOneOf(at, needs?.ground), {
      // A class that the special room does not seat can stay in its own.
      seats: lesson.roomId === null && own ? 'risk' : 'blocked',
      computers: needs?.computers === true,
      subject: lesson.subject,
    });
    // Where the timetable itself says so of all of them, the school is to change it.
    const given = [lesson, ...held.others].every((one) => one.roomId !== null) ? 1 : 0;
    if (held.others.length > 0)
      way.push([
        { id: `booked:${at.name}`, kind: 'booked', args: { room: at.name, given }, owner: null },
        own ? 'risk' : 'blocked',
      ]);
    return [way];
  }
  if (needs?.ground) {
    const grounds = rooms.special.filter((room) => isOneOf(room, needs.ground));
    if (grounds.length === 0)
      return [[[{ id: 'no-ground', kind: 'no-ground', args: {}, owner: null }, 'blocked']]];
    return byWeight(grounds.map((room) => judgeRoom(room, cls, rooms, true)));
  }
  if (own) return [judgeRoom(own, cls, rooms, false)];
  return [
    [[{ id: `no-room:${cls.code}`, kind: 'no-room', args: { class: cls.code }, owner: null }, 'blocked']],
  ];
}

/** Is the class's own room fit for it: there, seats enough, nothing open against it? */
export function hasFitRoom(cls: ClassFact, facts: ReadyFacts, rooms: Rooms): boolean {
  const own = cls.roomId === null ? undefined : facts.rooms.get(cls.roomId);
  // That a room waits to be inspected is the areas' bar: a first inspection must not make the other rooms unfit.
  const against = own === undefined ? undefined : judgeRoom(own, cls, rooms, false);
  return against?.every(([{ kind }]) => kind === 'cleaning') ?? false;
}

/** A lesson in a room that is nobody's special one. */
const NOT_SPECIAL = { seats: 'blocked' as Level, computers: false, subject: '' };

/** Everything against holding this class's lesson in this room. */
function judgeRoom(
  room: RoomFact,
  cls: ClassFact,
  rooms: Rooms,
  ground: boolean,
  special: { seats: Level; computers: boolean; subject: string } = NOT_SPECIAL,
): Way {
  const found = judgeRepairs(rooms.repairs.get(room.id));
  if (room.id === cls.roomId) found.push(...judgeRepairs(rooms.classRepairs.get(cls.code)));
  const together = rooms.classes.get(room.id) ?? [];
  if (!ground && room.id === cls.roomId && isCrowded(seats(room), together)) {
    const args = {
      room: room.name,
      classes: together.map(({ code }) => code).join(),
      class: together.at(-1)!.code,
    };
    const level = seats(room) === null ? 'risk' : 'blocked';
    found.push([{ id: `shared-room:${room.name}`, kind: 'shared-room', args, owner: null }, level]);
  }
  const lack = ground ? undefined : lacking(room, cls);
  if (lack) {
    // Desks are moved about among classrooms; a special room gets its own.
    const own = room.kind === 'classroom' || room.id === cls.roomId ? 1 : 0;
    const args = {
      room: room.name,
      class: cls.code,
      enrolment: cls.enrolment,
      ...lack,
      own,
      subject: special.subject,
    };
    found.push([{ id: `seats:${room.name}:${cls.code}`, kind: 'seats', args, owner: null }, special.seats]);
  }
  if (special.computers && room.computers !== null && room.computers < cls.enrolment) {
    const args = {
      room: room.name,
      class: cls.code,
      enrolment: cls.enrolment,
      computers: room.computers,
      subject: special.subject,
    };
    found.push([{ id: `computers:${room.name}:${cls.code}`, kind: 'computers', args, owner: null }, 'risk']);
  }
  if (room.broken && !ground) {
    const { what, repair, owner } = room.broken;
    const args = { room: room.name, what, repair: repair ?? 0, assigned: owner === null ? 0 : 1 };
    found.push([{ id: `equipment:${room.name}`, kind: 'equipment', args, owner }, 'risk']);
  }
  for (const { key, kind, name, owner } of rooms.failed.get(room.id) ?? []) {
    const args = { name, room: room.name, ...(kind === 'expired' && { id: key.slice('expired:'.length) }) };
    found.push([{ id: key, kind, args, owner }, 'risk']);
  }
  return found;
}

/** What repairs hold against a lesson in their room: those that are said to hinder it, and urgent ones of which nobody has said. */
function judgeRepairs(repairs: readonly RepairFact[] = []): Way {
  return repairs.flatMap((repair) => {
    const level: Level | undefined =
      repair.blocks === true ? 'blocked' : repair.urgent && repair.blocks === null ? 'risk' : undefined;
    if (!level) return [];
    const args = {
      ...{ repair: repair.id, place: repair.place, fault: repair.fault, due: repair.due },
      assigned: repair.owner === null ? 0 : 1,
    };
    const seed: CauseSeed = { id: `repair:${repair.id}`, kind: 'repair', args, owner: repair.owner };
    return [[seed, level] as [CauseSeed, Level]];
  });
}

/** Seats that a room lacks for a class, by desks and by chairs; undefined where it seats them, or nobody has counted. */
function lacking(room: RoomFact, cls: ClassFact): { desks: number; chairs: number } | undefined {
  const by = seating(room);
  if (!by || Math.min(by.desks, by.chairs) >= cls.enrolment) return undefined;
  return {
    desks: Math.max(0, cls.enrolment - by.desks),
    chairs: Math.max(0, cls.enrolment - by.chairs),
  };
}

/** A ground or a hall, which holds several classes: nobody counts its seats. */
const isShared = (room: RoomFact): boolean => room.kind !== 'classroom' && !room.desks && !room.chairs;

/** Ways with the fewest blocks first, then the fewest causes; equals stay as they were. */
function byWeight(ways: Way[]): Way[] {
  const weight = (way: Way) => way.reduce((sum, [, level]) => sum + (level === 'blocked' ? 1000 : 1), 0);
  return [...ways].sort((a, b) => weight(a) - weight(b));
}
