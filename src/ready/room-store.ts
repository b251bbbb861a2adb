import type { Reader } from '../store/reader.ts';
import type { CheckFact, RepairFact, RoomFact } from './facts.ts';

/** Every room, by id. */
export function loadRooms(reader: Reader): Map<number, RoomFact> {
  const rows = reader.all<RoomFact>(
    'SELECT id, name, kind, desks, chairs, seats_per_desk AS seatsPerDesk FROM room ORDER BY id',
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Open repairs, of whatever term: a fault stays until it is mended. */
export function loadRepairs(reader: Reader): RepairFact[] {
  return reader
    .all<Omit<RepairFact, 'urgent' | 'blocks'> & { urgent: number; blocks: number | null }>(
      `SELECT repair.id, coalesce(repair.room_id, room.id) AS roomId, repair.place, repair.fault, severity.urgent,
              repair.blocks_lessons AS blocks, coalesce(staff.name, repair.worker) AS owner, repair.due_on AS due
         FROM repair JOIN severity ON severity.id = repair.severity_id
         LEFT JOIN staff ON staff.id = repair.owner_id
         LEFT JOIN room ON room.name = repair.place
        WHERE repair.state = 'open' ORDER BY repair.id`,
    )
    .map((row) => ({
      ...row,
      urgent: row.urgent === 1,
      blocks: row.blocks === null ? null : row.blocks === 1,
    }));
}

/** Cleaning areas that are rooms, by their last inspection; and rooms' last facility inspections. */
export function loadChecks(reader: Reader, termId: number): CheckFact[] {
  const areas = reader.all<{
    id: number;
    name: string;
    roomId: number;
    passed: number | null;
    owner: string | null;
  }>(
    `SELECT area.id, area.name, area.room_id AS roomId, coalesce(staff.name, teacher.name) AS owner,
            (SELECT passed FROM inspection WHERE area_id = area.id ORDER BY date DESC, id DESC LIMIT 1) AS passed
       FROM area LEFT JOIN staff ON staff.id = area.owner_id
       LEFT JOIN class ON class.id = area.class_id LEFT JOIN staff AS teacher ON teacher.id = class.teacher_id
      WHERE area.term_id = ? AND area.room_id IS NOT NULL ORDER BY area.id`,
    termId,
  );
  const forms = reader.all<{ id: number; form: string; roomId: number; passed: number }>(
    `SELECT id, form, room_id AS roomId, passed FROM (
       SELECT *, row_number() OVER (PARTITION BY room_id, form ORDER BY date DESC, id DESC) AS n
         FROM inspection WHERE term_id = ? AND room_id IS NOT NULL) WHERE n = 1 ORDER BY id`,
    termId,
  );
  return [
    ...areas.map((a): CheckFact => {
      return {
        key: `cleaning:${a.id}`,
        kind: 'cleaning',
        name: a.name,
        roomId: a.roomId,
        passed: a.passed === 1,
        owner: a.owner,
      };
    }),
    ...forms.map((f): CheckFact => {
      return {
        key: `inspection:${f.id}`,
        kind: 'inspection',
        name: f.form,
        roomId: f.roomId,
        passed: f.passed === 1,
        owner: null,
      };
    }),
  ];
}
