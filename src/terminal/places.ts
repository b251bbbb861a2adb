import { parseClassArgument } from '../school/class/name.ts';
import type { Reader } from '../store/reader.ts';
import { EXIT, refuse } from '../words/problem.ts';
import { type Area, findArea } from '../work/area/store.ts';

/**
 * A class as typed for daily work: 三2, 3.2, 3-2, 3-2班, 三(2)班, 三年级2班.
 * @throws Refusal (65) when the term has no such class.
 */
export function classArg(reader: Reader, termId: number, text: string): { id: number; code: string } {
  const parsed = parseClassArgument(text);
  const code = 'value' in parsed ? parsed.value.code : '';
  return (
    reader.get<{ id: number; code: string }>(
      'SELECT id, code FROM class WHERE term_id = ? AND code = ?',
      termId,
      code,
    ) ?? refuse(EXIT.data, 'work-class-unknown', { class: text })
  );
}

/**
 * A room as typed: its name, with or without blanks.
 * @throws Refusal (65) naming rooms that are near.
 */
export function roomArg(reader: Reader, text: string): { id: number; name: string } {
  const found = findRoom(reader, text);
  if (found) return found;
  const near = reader.all<{ name: string }>(
    'SELECT name FROM room WHERE name LIKE ? ORDER BY name LIMIT 5',
    `%${text.slice(0, 2)}%`,
  );
  return refuse(EXIT.data, 'work-room-unknown', { room: text, near: near.map((r) => r.name).join('、') });
}

/** The room of a name, or undefined: a place that is no room (校门, 操场边) is a place all the same. */
export function findRoom(reader: Reader, text: string): { id: number; name: string } | undefined {
  return reader.get('SELECT id, name FROM room WHERE name = ?', text.normalize('NFKC').replace(/\s/g, ''));
}

/**
 * A cleaning area as typed: its name or number, its room, or its class (三2).
 * @throws Refusal (65) naming areas when there is no such one, or several.
 */
export function areaArg(reader: Reader, termId: number, text: string): Area {
  const parsed = parseClassArgument(text);
  return findArea(reader, termId, 'value' in parsed ? parsed.value.code : text);
}
