import { classAt } from '../school/room/place.ts';
import { PLACE } from '../school/room/room.ts';
import type { Reader } from '../store/reader.ts';
import type { CheckFact, RepairFact, RoomFact } from './facts.ts';

/** What a room's 多媒体 (multimedia equipment) is called in repairs. */
const EQUIPMENT = [
  '多媒体',
  '投影',
  '一体机',
  '班班通',
  '电子白板',
  '大屏',
  '屏幕',
  '音响',
  'multimedia',
  'projector',
  'smart board',
  'screen',
];

/** Every room, by id; no lesson is held at a mere place. */
export function loadRooms(reader: Reader): Map<number, RoomFact> {
  const rows = reader.all<Omit<RoomFact, 'broken'> & { equipment: string | null }>(
    'SELECT id, name, kind, desks, chairs, seats_per_desk AS seatsPerDesk, computers, equipment FROM room WHERE kind <> ? ORDER BY id',
    PLACE,
  );
  const repairs = rows.some((row) => isBroken(row.equipment)) ? equipmentRepairs(reader) : new Map();
  return new Map(
    rows.map(({ equipment, ...row }) => {
      const repair = repairs.get(row.id);
      // A repair that was done, or is marked as no hindrance, settles it.
      const broken =
        isBroken(equipment) && !repair?.settled
          ? { what: equipment!, repair: repair?.id ?? null, owner: repair?.owner ?? null }
          : null;
      return [row.id, { ...row, broken }];
    }),
  );
}

/** What a list of rooms says of a room's equipment: is something out of order? */
const isBroken = (equipment: string | null): boolean =>
  equipment !== null &&
  /故障|损坏|坏|不亮|不能用|无法|待修|broken|faulty|not working|out of order/i.test(
    equipment.replace(/[无没][有]?(?:故障|损坏|坏)/g, ''),
  );

/** The rooms whose list says that their multimedia equipment is out of order, where its repair was done since. */
export function mendedEquipment(reader: Reader): ReadonlySet<number> {
  const rows = reader
    .all<{ id: number; equipment: string | null }>('SELECT id, equipment FROM room')
    .filter((row) => isBroken(row.equipment));
  const repairs = rows.length > 0 ? equipmentRepairs(reader) : new Map();
  return new Set(rows.flatMap(({ id }) => (repairs.get(id)?.done ? [id] : [])));
}

/** The latest repair of a room's multimedia equipment that was not cancelled: is it settled? */
function equipmentRepairs(
  reader: Reader,
): Map<number, { id: number; settled: boolean; done: boolean; owner: string | null }> {
  const rows = reader.all<{
    roomId: number;
    id: number;
    settled: number;
    done: number;
    owner: string | null;
  }>(
    `SELECT coalesce(repair.room_id, room.id) AS roomId, max(repair.id) AS id,
            repair.state <> 'open' OR repair.blocks_lessons IS 0 AS settled, repair.state <> 'open' AS done,
            coalesce((SELECT name FROM staff WHERE staff.id = owner_id), worker) AS owner
       FROM repair LEFT JOIN room ON room.name = repair.place
      WHERE repair.state <> 'cancelled' AND coalesce(repair.room_id, room.id) IS NOT NULL
        AND (${EQUIPMENT.map((word) => `repair.fault LIKE '%${word}%'`).join(' OR ')})
      GROUP BY 1`,
  );
  return new Map(
    rows.map(({ roomId, settled, done, ...own }) => [
      roomId,
      { ...own, settled: settled === 1, done: done === 1 },
    ]),
  );
}

/** Open repairs, of whatever term: a fault stays until it is mended. The class of 三(2)班教室 is the term's own. */
export function loadRepairs(reader: Reader, termId: number): RepairFact[] {
  return reader
    .all<Omit<RepairFact, 'urgent' | 'blocks'> & { urgent: number; blocks: number | null; termId: number }>(
      `SELECT repair.id, repair.term_id AS termId, coalesce(repair.room_id, room.id) AS roomId, repair.place, repair.fault, severity.urgent,
              repair.blocks_lessons AS blocks, coalesce(staff.name, repair.worker) AS owner, repair.due_on AS due
         FROM repair JOIN severity ON severity.id = repair.severity_id
         LEFT JOIN staff ON staff.id = repair.owner_id
         LEFT JOIN room ON room.name = repair.place
        WHERE repair.state = 'open' ORDER BY repair.id`,
    )
    .map(({ termId: of, ...row }) => {
      const classCode = row.roomId === null && of === termId ? classAt(row.place) : undefined;
      return {
        ...row,
        ...(classCode !== undefined && { classCode }),
        urgent: row.urgent === 1,
        blocks: row.blocks === null ? null : row.blocks === 1,
      };
    });
}

/**
 * Cleaning areas that are rooms, by their last inspection; rooms' last facility inspections; and what is in a room and past its last
 * day on the day that is judged.
 */
export function loadChecks(reader: Reader, termId: number, day: string): CheckFact[] {
  const expired = reader.all<{ id: number; name: string; roomId: number; owner: string | null }>(
    `SELECT expiry.id, expiry.name, room.id AS roomId, staff.name AS owner
       FROM expiry JOIN room ON room.name = expiry.place LEFT JOIN staff ON staff.id = expiry.owner_id
      WHERE valid_until < ? ORDER BY expiry.id`,
    day,
  );
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
    ...expired.map(
      ({ id, ...one }): CheckFact => ({ key: `expired:${id}`, kind: 'expired', passed: false, ...one }),
    ),
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
