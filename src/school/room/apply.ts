import { assignments, differences, noOutcome, noteChanges } from '../../intake/differences.ts';
import type { ApplyContext, Outcome, ReadRow } from '../../intake/kind.ts';
import type { Writer } from '../../store/reader.ts';
import { classesByCode, classNotKnown } from '../class/known.ts';
import { className } from '../class/name.ts';
import type { RoomRow } from './row.ts';

interface Known {
  id: number;
  name: string;
  building: string | null;
  floor: number | null;
  kind: string;
  desks: number | null;
  chairs: number | null;
  seats_per_desk: 1 | 2;
  equipment: string | null;
  note: string | null;
}

/** Brings rooms into the school file by their name, and seats the classes that a roster has brought. */
export function applyRooms(tx: Writer, rows: ReadRow<RoomRow>[], ctx: ApplyContext): Outcome {
  const outcome = noOutcome();
  const all = tx.all<Known>(
    'SELECT id, name, building, floor, kind, desks, chairs, seats_per_desk, equipment, note FROM room',
  );
  const byName = new Map(all.map((room) => [room.name, room]));
  const names = new Map(all.map((room) => [room.id, room.name]));
  const classes = classesByCode(tx, ctx.term.id);
  for (const read of rows) {
    const { row } = read;
    const known = byName.get(row.name);
    const { building, floor, kind, desks, chairs, equipment, note } = row;
    const given = { building, floor, kind, desks, chairs, seats_per_desk: row.seatsPerDesk, equipment, note };
    let id = known?.id;
    let touched = false;
    if (known) {
      const change = differences(known, given);
      if (change) {
        const { sets, values } = assignments(change);
        tx.run(`UPDATE room SET ${sets} WHERE id = ?`, ...values, known.id);
        noteChanges(outcome, row.name, known, change);
        touched = true;
      }
    } else {
      id = tx.run(
        `INSERT INTO room (name, building, floor, kind, desks, chairs, seats_per_desk, equipment, note)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        row.name,
        building ?? null,
        floor ?? null,
        kind,
        desks ?? null,
        chairs ?? null,
        row.seatsPerDesk ?? 1,
        equipment ?? null,
        note ?? null,
      ).id;
    }
    if (row.class) {
      const there = classes.get(row.class.code);
      if (!there) outcome.problems.push(classNotKnown(read, 'class', row.class.code));
      else if (there.roomId !== id) {
        tx.run('UPDATE class SET room_id = ? WHERE id = ?', id ?? null, there.id);
        if (there.roomId !== null) {
          outcome.changes.push({
            what: className(there.code),
            field: 'name',
            from: names.get(there.roomId) ?? '',
            to: row.name,
          });
        }
        there.roomId = id ?? null;
        touched = true;
      }
    }
    if (!known) outcome.added++;
    else if (touched) outcome.changed++;
    else outcome.unchanged++;
  }
  return outcome;
}
