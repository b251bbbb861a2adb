import type { Reader } from '../../store/reader.ts';
import { parseClassArgument } from '../class/name.ts';
import { roomNamed } from './store.ts';

/**
 * The room that a place names as people write it: by its name (103, 103教室), with its building before it (求知楼A-102), or as the room
 * where a class of the term sits (三(2)班教室); null for a corridor, a gate, or what could be several.
 */
export function roomAt(reader: Reader, termId: number, place: string): number | null {
  const bare = withoutRoom(place);
  const exact = reader.get<{ id: number }>('SELECT id FROM room WHERE name = ?', place);
  if (exact) return exact.id;
  const rooms = reader.all<{ id: number }>(
    "SELECT id FROM room WHERE name IN (?, ?) OR coalesce(building, '') || name IN (?, ?)",
    bare,
    bare.replace(/\s/g, ''),
    place,
    bare,
  );
  if (rooms.length > 0) return rooms.length === 1 ? (rooms[0]?.id ?? null) : null;
  const kind = roomNamed(reader, place);
  if (kind) return kind.id;
  return (
    reader.get<{ roomId: number | null }>(
      'SELECT room_id AS roomId FROM class WHERE term_id = ? AND code = ?',
      termId,
      classAt(place) ?? '',
    )?.roomId ?? null
  );
}

/** A place as it is kept: without blanks where it is a room's name or Chinese; between Latin words they stand (back gate). */
export function placeTyped(reader: Reader, typed: string): string {
  const text = typed.normalize('NFKC').trim();
  const bare = text.replace(/\s/g, '');
  return roomNamed(reader, bare)
    ? bare
    : text.replace(/(?<![!-~])\s+|\s+(?![!-~])/g, '').replace(/\s+/g, ' ');
}

/** The class whose room a place names (三(2)班教室, Class 3-2 room): its code; undefined for any other place. */
export function classAt(place: string): string | undefined {
  const read = parseClassArgument(withoutRoom(place));
  return 'value' in read ? read.value?.code : undefined;
}

const withoutRoom = (place: string): string => place.replace(/教室$|\s*(?:class)?room$/i, '');
