import { changesOf, emptyOutcome, OLDER } from '../../intake/differences.ts';
import type { ApplyContext, Outcome, ReadRow } from '../../intake/kind.ts';
import { placeOf } from '../../intake/place.ts';
import type { Writer } from '../../store/reader.ts';
import { insert, update } from '../../store/rows.ts';
import { Told } from '../../store/told.ts';
import { problem } from '../../words/problem.ts';
import { classesByCode, classUnknown } from '../class/stored.ts';
import type { Room } from './room.ts';
import { OF_CLASS, type RoomRow } from './row.ts';
import { ROOM_COLUMNS } from './store.ts';

/** Writes rooms into the school file by their name, and seats the classes that a roster has added. */
export function applyRooms(tx: Writer, rows: ReadRow<RoomRow>[], ctx: ApplyContext): Outcome {
  const outcome = emptyOutcome();
  const all = tx.all<Room>(`SELECT ${ROOM_COLUMNS} FROM room`);
  const byName = new Map(all.map((room) => [room.name, room]));
  const names = new Map(all.map((room) => [room.id, room.name]));
  const classes = classesByCode(tx, ctx.term.id);
  const told = new Told(tx, 'room');
  const seated = new Told(tx, 'class');
  for (const read of rows) {
    const own = classes.get(read.row.class?.code ?? '');
    const row = named(read.row, byName.get(names.get(own?.roomId ?? 0) ?? ''));
    if (row === null) {
      const { code = '' } = read.row.class ?? {};
      const without = problem('class-without-room', { class: code }, { at: placeOf(read, 'class') });
      outcome.problems.push(own ? without : classUnknown(read, 'class', code));
      continue;
    }
    const known = byName.get(row.name);
    const { class: sits, ...given } = row;
    let id = known?.id;
    let touched = false;
    if (known) {
      const change = changesOf(known, given, { what: row.name, told, ctx, outcome });
      if (change) {
        update(tx, 'room', known.id, change);
        touched = true;
      }
    } else id = insert(tx, 'room', given);
    if (sits) {
      const there = classes.get(sits.code);
      if (!there) outcome.problems.push(classUnknown(read, 'class', sits.code));
      else if (
        there.roomId !== id &&
        seated.from(there.id, 'roomId', id) &&
        ctx.answers.get(OLDER) !== 'take'
      ) {
        const from = names.get(there.roomId ?? 0) ?? '';
        outcome.older.push({ class: there.code, what: '', field: 'roomId', from, to: row.name });
      } else if (there.roomId !== id) {
        update(tx, 'class', there.id, { roomId: id });
        if (there.roomId !== null) {
          outcome.changes.push({
            class: there.code,
            what: '',
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

/** The row, with the room in which its class sits where it says no other; null where that is none. */
function named(row: RoomRow, home: Room | undefined): RoomRow | null {
  if (row.name !== OF_CLASS) return row;
  return home === undefined ? null : { ...row, name: home.name, kind: home.kind };
}
