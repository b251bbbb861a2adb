import { parseClassArgument } from '../../school/class/name.ts';
import { roomNamed, roomsNear } from '../../school/room/store.ts';
import type { Reader } from '../../store/reader.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import type { Area } from '../../work/area/area.ts';
import { findArea } from '../../work/area/store.ts';

/**
 * A room as typed: its name, with or without blanks.
 * @throws Refusal 66 naming rooms that are near
 */
export function roomArg(reader: Reader, text: string): { id: number; name: string } {
  const found = roomNamed(reader, text);
  if (found) return found;
  const near = roomsNear(reader, text);
  return refuse(EXIT.noInput, 'work-room-unknown', { room: text, near });
}

/**
 * A cleaning area as typed: its name or number, its room, or its class (三2).
 * @throws Refusal naming areas: 66 when there is no such one, 2 for several
 */
export function areaArg(reader: Reader, termId: number, text: string): Area {
  const parsed = parseClassArgument(text);
  return findArea(reader, termId, text, 'value' in parsed ? parsed.value.code : undefined);
}
