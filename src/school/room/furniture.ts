import type { Reader, Writer } from '../../store/reader.ts';
import { insert } from '../../store/rows.ts';
import type { Day } from '../calendar/day.ts';
import type { Furnished, Move } from './balance.ts';

/** A classroom's furniture, with the classes that sit there ('3-2', several with a blank between). */
export type FurnishedRoom = Furnished & { classCode: string | null };

/**
 * Classrooms, and rooms that a class sits in, with their furniture against the pupils of the term. What is not known (no
 * count of desks, or of chairs) is taken as just enough: nothing is taken from it and nothing brought.
 */
export function furnishedRooms(reader: Reader, termId: number): FurnishedRoom[] {
  return reader
    .all<Omit<FurnishedRoom, 'desks' | 'chairs'> & { desks: number | null; chairs: number | null }>(
      `SELECT room.id, room.name, room.building, room.floor, room.desks, room.chairs,
              room.seats_per_desk AS seatsPerDesk, coalesce(sum(pupils), 0) AS enrolment,
              group_concat(class.code, ' ') AS classCode
         FROM room LEFT JOIN class ON class.room_id = room.id AND class.term_id = ?
         LEFT JOIN enrolment ON class_id = class.id
        WHERE room.desks IS NOT NULL OR room.chairs IS NOT NULL
        GROUP BY room.id HAVING room.kind = 'classroom' OR count(class.id) > 0
        ORDER BY room.building IS NULL, room.building, room.floor, room.name`,
      termId,
    )
    .map((room) => ({
      ...room,
      desks: room.desks ?? Math.ceil(room.enrolment / room.seatsPerDesk),
      chairs: room.chairs ?? room.enrolment,
    }));
}

/** Writes moves as made on a day: each room's desks and chairs, and the moves themselves, for their sheet. */
export function applyMoves(tx: Writer, moves: readonly Move[], movedOn: Day): void {
  for (const { what, from, to, quantity } of moves) {
    const column = what === 'desk' ? 'desks' : 'chairs';
    tx.run(`UPDATE room SET ${column} = ${column} - ? WHERE id = ?`, quantity, from.id);
    tx.run(`UPDATE room SET ${column} = ${column} + ? WHERE id = ?`, quantity, to.id);
    insert(tx, 'desk_move', { movedOn, what, fromRoomId: from.id, toRoomId: to.id, quantity });
  }
}

/** The moves that were made last, with their day. */
export function lastMoves(reader: Reader, rooms: readonly FurnishedRoom[]): (Move & { movedOn: Day })[] {
  const byId = new Map(rooms.map((room) => [room.id, room]));
  return reader
    .all<{ what: Move['what']; from: number; to: number; quantity: number; movedOn: Day }>(
      `SELECT what, from_room_id AS "from", to_room_id AS "to", quantity, moved_on AS movedOn FROM desk_move
        WHERE moved_on = (SELECT max(moved_on) FROM desk_move) ORDER BY id`,
    )
    .flatMap((move) => {
      const [from, to] = [byId.get(move.from), byId.get(move.to)];
      return from && to ? [{ ...move, from, to }] : [];
    });
}
