import { className } from '../../school/class/name.ts';
import { balanceRooms } from '../../school/room/balance.ts';
import { furnishedRooms } from '../../school/room/furniture.ts';
import type { Cell, Sheet } from '../sheet.ts';
import type { Facts } from './facts/facts.ts';
import { makeSheet, partCode } from './make.ts';

/** 课桌椅调配单: which desks and chairs go from where to where, and what no move can mend. */
export function deskMoves(facts: Facts): Sheet | null {
  if (!facts.reader) return null;
  const rooms = furnishedRooms(facts.reader, facts.term.id);
  const { moves, left } = balanceRooms(rooms);
  if (moves.length + left.length === 0) return null;
  const w = facts.words.timetable.desks;
  const lang = facts.words.lang === 'en' ? 'en' : 'zh';
  const sits = (id: number) =>
    (rooms.find((room) => room.id === id)?.classCode ?? '')
      .split(' ')
      .filter((code) => code !== '')
      .map((code) => className(code, lang))
      .join(facts.words.paper.sheets.join);
  const place = (room: { building: string | null; floor: number | null }) =>
    room.building === null ? '' : facts.words.paper.sheets.place(room.building, room.floor);
  const rows = moves.map(
    (m, i): Record<string, Cell> => ({
      no: i + 1,
      what: w.what[m.what],
      quantity: m.quantity,
      from: m.from.name,
      fromPlace: place(m.from),
      to: m.to.name,
      toPlace: place(m.to),
      class: sits(m.to.id),
      mover: null,
      done: null,
    }),
  );
  const lacking = left.map(
    (one, i): Record<string, Cell> => ({
      no: i + 1,
      what: w.what[one.what],
      quantity: one.quantity,
      from: w.toFind,
      fromPlace: '',
      to: one.room.name,
      toPlace: place(one.room),
      class: sits(one.room.id),
      mover: null,
      done: null,
    }),
  );
  const sum = (what: 'desk' | 'chair') =>
    moves.filter((m) => m.what === what).reduce((n, m) => n + m.quantity, 0);
  return makeSheet(facts, 'desk-moves', ['maker', 'reviewer', 'date'], {
    columns: [
      { key: 'no', label: w.columns.no, kind: 'count' },
      { key: 'what', label: w.columns.what, kind: 'text', width: 6 },
      { key: 'quantity', label: w.columns.quantity, kind: 'count' },
      { key: 'from', label: w.columns.from, kind: 'text', width: 8 },
      { key: 'fromPlace', label: w.columns.place, kind: 'text', width: 10 },
      { key: 'to', label: w.columns.to, kind: 'text', width: 8 },
      { key: 'toPlace', label: w.columns.place, kind: 'text', width: 10 },
      { key: 'class', label: w.columns.class, kind: 'text', width: 8 },
      { key: 'mover', label: w.columns.mover, kind: 'write', width: 10 },
      { key: 'done', label: w.columns.done, kind: 'tick' },
    ],
    parts: [
      {
        name: facts.words.paper.sheets.titles['desk-moves'],
        code: partCode(facts, '', 'desk-moves'),
        facts: [
          { label: w.what.desk, value: w.count(sum('desk')) },
          { label: w.what.chair, value: w.count(sum('chair')) },
        ],
        groups: [{ rows }, ...(lacking.length > 0 ? [{ heading: w.leftHeading, rows: lacking }] : [])],
        notes: [w.note],
      },
    ],
  });
}
