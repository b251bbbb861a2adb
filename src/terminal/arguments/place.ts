import { parseClassArgument } from '../../school/class/name.ts';
import { PLACE, type Room } from '../../school/room/room.ts';
import { roomNamed, roomsNear } from '../../school/room/store.ts';
import type { Reader } from '../../store/reader.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import type { Area } from '../../work/area/area.ts';
import { findArea } from '../../work/area/store.ts';

/**
 * A room as typed: its name, with or without blanks.
 * @throws Refusal 66 naming rooms that are near
 */
export function roomArg(reader: Reader, text: string): Pick<Room, 'id' | 'name' | 'kind'> {
  const found = roomNamed(reader, text);
  if (found) return found;
  const near = roomsNear(reader, text);
  return refuse(EXIT.noInput, 'work-room-unknown', { room: text, near });
}

/** A room that lessons may be held in. @throws Refusal 66 as roomArg does, 2 for a mere place */
export function lessonRoomArg(reader: Reader, text: string): Pick<Room, 'id' | 'name'> {
  const found = roomArg(reader, text);
  return found.kind === PLACE ? refuse(EXIT.usage, 'room-is-place', { room: found.name }) : found;
}

/**
 * A cleaning area as typed: its name or number, its room, or its class (三2); `others`: names of what may be meant beside areas.
 * @throws Refusal naming areas: 66 when there is no such one, 2 for several
 */
export function areaArg(reader: Reader, termId: number, text: string, others?: readonly string[]): Area {
  const parsed = parseClassArgument(text);
  return findArea(reader, termId, text, 'value' in parsed ? parsed.value.code : undefined, others);
}
