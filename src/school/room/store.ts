import type { Reader, Writer } from '../../store/reader.ts';
import { columns, insert, update } from '../../store/rows.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { deleteUnused } from '../remove.ts';
import type { Room } from './room.ts';

/** A room with the class that sits in it in the term ('3-2'), and how many pupils that is. */
export type RoomInUse = Room & { classCode: string | null };

/** `SELECT` list of rows of the shape Room. */
export const ROOM_COLUMNS = columns(
  'room',
  'id name building floor kind desks chairs seatsPerDesk computers equipment note',
);

/** Every room by building and name, with the classes that sit there in the term. */
export function rooms(reader: Reader, termId: number): RoomInUse[] {
  return reader.all<RoomInUse>(
    `SELECT ${ROOM_COLUMNS}, group_concat(class.code, ' ') AS classCode FROM room
       LEFT JOIN class ON class.room_id = room.id AND class.term_id = ?
      GROUP BY room.id ORDER BY room.building IS NULL, room.building, room.floor, room.name`,
    termId,
  );
}

/** Rooms by any part of their name; the exact name stands alone. */
export function findRooms(reader: Reader, termId: number, typed: string): RoomInUse[] {
  const key = typed.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  const all = rooms(reader, termId);
  const exact = all.filter((r) => r.name.toLowerCase() === key);
  return exact.length > 0 ? exact : all.filter((r) => r.name.toLowerCase().includes(key));
}

export type RoomFacts = Partial<Omit<Room, 'id'>>;

/** The room of a name, with or without spaces, or the only one of a kind (化学实验室); undefined for what is not listed. */
export function roomNamed(reader: Reader, text: string): Pick<Room, 'id' | 'name' | 'kind'> | undefined {
  return reader.get(
    `WITH said (word) AS (VALUES (?))
     SELECT id, name, kind FROM room, said
      WHERE name = word OR (kind = word AND (SELECT count(*) FROM room WHERE kind = word) = 1)
      ORDER BY name = word DESC`,
    text.normalize('NFKC').replace(/\s/g, ''),
  );
}

/** Names of rooms that begin much like what was typed, five at most. */
export function roomsNear(reader: Reader, text: string): string[] {
  return reader
    .all<{ name: string }>(
      'SELECT name FROM room WHERE name LIKE ? ORDER BY name LIMIT 5',
      `%${text.slice(0, 2)}%`,
    )
    .map((room) => room.name);
}

/** Adds a room; a kind that is not given is classroom. @throws Refusal 2 when the name is taken */
export function addRoom(tx: Writer, facts: RoomFacts & { name: string }): number {
  refuseTaken(tx, facts.name, 0);
  return insert(tx, 'room', facts);
}

/** Changes what is given of a room. */
export function editRoom(tx: Writer, id: number, facts: RoomFacts): void {
  if (facts.name !== undefined) refuseTaken(tx, facts.name, id);
  update(tx, 'room', id, facts);
}

/** Removes a room that no class sits in and no lesson or paper names. @throws Refusal 1 with the reason */
export function removeRoom(tx: Writer, room: Pick<Room, 'id' | 'name'>): void {
  const sits = tx.all<{ code: string }>(
    'SELECT code FROM class WHERE room_id = ? ORDER BY grade, number',
    room.id,
  );
  const inUse = () =>
    refuse(EXIT.no, 'room-in-use', { room: room.name, class: sits.map((c) => c.code).join(' ') });
  // Lines name their recipient without a foreign key.
  if (tx.get(`SELECT 1 FROM line WHERE recipient_kind = 'room' AND recipient_id = ?`, room.id)) inUse();
  deleteUnused(tx, 'room', room.id, inUse);
}

function refuseTaken(tx: Writer, name: string, id: number): void {
  if (tx.get('SELECT 1 FROM room WHERE name = ? AND id <> ?', name, id)) {
    refuse(EXIT.usage, 'room-there', { room: name });
  }
}

/** Every room by name. */
export function roomNames(reader: Reader): Pick<Room, 'id' | 'name' | 'kind'>[] {
  return reader.all('SELECT id, name, kind FROM room ORDER BY name');
}
