import { mendedEquipment } from '../../../ready/room-store.ts';
import { className } from '../../../school/class/name.ts';
import { kindKept, seats } from '../../../school/room/room.ts';
import {
  addRoom,
  editRoom,
  findRooms,
  type RoomFacts,
  type RoomInUse,
  removeRoom,
  rooms,
} from '../../../school/room/store.ts';
import type { Reader } from '../../../store/reader.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { said } from '../../../words/said.ts';
import { countTyped } from '../../arguments/count.ts';
import type { Context, Noun } from '../../context.ts';
import { verbsOf } from '../../noun/noun.ts';
import { count, text } from '../../options.ts';
import { balance } from './balance.ts';

const verbs = verbsOf<ToldRoom, RoomFacts>()('room', {
  fields: {
    name: text({ json: 'room', read: plain, only: 'edit', empty: 'needed' }),
    building: text({ filter: 'part' }),
    floor: count(),
    kind: text({
      read: kindKept,
      filter: 'is',
      shrink: true,
      empty: 'classroom',
      cell: (room, { words }) => words.room.kindName(room.kind),
    }),
    class: { key: 'classCode', cell: classNames },
    desks: count(),
    chairs: count(),
    seats: { value: seats, align: 'right' },
    seatsPerDesk: count({ read: oneOrTwo, list: false, json: null, empty: 'needed' }),
    computers: count({ list: 'show' }),
    equipment: text({ shrink: true, word: true, cell: equipmentNow }),
    note: text({ list: 'show' }),
  },
  all: ({ reader, term }) => told(reader, rooms(reader, term.id)),
  find: ({ reader, term }, typed) => told(reader, findRooms(reader, term.id, typed)),
  id: (room) => room.id,
  title: (room) => room.name,
  name: plain,
  add: addRoom,
  edit: (tx, room, facts) => editRoom(tx, room.id, facts),
  remove: removeRoom,
  total: (w, all) => w.room.total(all.length),
});

/** A room as lists tell of it; `mended`: its equipment, which the list of rooms has as broken, was repaired since. */
type ToldRoom = RoomInUse & { mended: boolean };

function told(reader: Reader, rows: readonly RoomInUse[]): ToldRoom[] {
  const mended = mendedEquipment(reader);
  return rows.map((room) => ({ ...room, mended: mended.has(room.id) }));
}

function equipmentNow({ equipment, mended }: ToldRoom, { words }: Context): string {
  const was = equipment === null ? '' : said(words, equipment);
  return was !== '' && mended ? words.room.mended(was) : was;
}

/** Classrooms, special rooms and their furniture. */
export const noun: Noun = { verbs: { ...verbs, balance } };

function plain(typed: string): string {
  return typed.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

function oneOrTwo(typed: string, _: Context, option: string): 1 | 2 {
  const n = countTyped(option, typed);
  return n === 1 || n === 2
    ? n
    : refuse(EXIT.usage, 'choice-bad', { option, value: String(n), choices: '1, 2' });
}

function classNames(room: RoomInUse, ctx: Context): string | undefined {
  return room.classCode
    ?.split(' ')
    .map((code) => className(code, ctx.lang))
    .join(' ');
}
