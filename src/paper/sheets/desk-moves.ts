import { balanceRooms, type Furnished } from '../../school/room/balance.ts';
import { furnishedRooms, lastMoves } from '../../school/room/furniture.ts';
import { groupBy } from '../../store/groups.ts';
import { nameOfClass, sheet } from './content.ts';
import { BY_HAND, numbered, tableOf } from './table.ts';

/** What goes from one room to another in one walk. */
interface Row {
  /** Undefined if no room can spare any. */
  from?: Furnished;
  to: Furnished;
  desk: number;
  chair: number;
}

/**
 * 课桌椅调配单 (desk moves): which desks and chairs to move from where to where, room by room in the order of carrying, and what is
 * lacking even then.
 */
export const deskMoves = sheet('desk-moves', (facts) => {
  const { reader, words } = facts;
  if (!reader) return null;
  const rooms = furnishedRooms(reader, facts.term.id);
  const { moves: wanted, left } = balanceRooms(rooms);
  // Once they are made, the sheet that they were made by can still be printed and filed.
  const made = wanted.length === 0 ? lastMoves(reader, rooms) : [];
  const moves = wanted.length > 0 ? wanted : made;
  const w = words.room.desks;
  const say = words.paper.sheets;
  const classes = new Map(
    rooms.map((room) => [
      room.id,
      (room.classCode ?? '')
        .split(' ')
        .filter((code) => code !== '')
        .map((code) => nameOfClass(words, code))
        .join(say.join),
    ]),
  );
  const place = (room?: Furnished) => (room?.building ? say.place(room.building, room.floor) : '');
  const table = () =>
    tableOf<Row>(words, {
      no: numbered,
      from: { label: w.columns.from, width: 8, value: ({ from }) => from?.name ?? w.toFind },
      fromPlace: { as: 'place', value: ({ from }) => place(from) },
      to: { label: w.columns.to, width: 8, value: ({ to }) => to.name },
      toPlace: { as: 'place', value: ({ to }) => place(to) },
      desk: { kind: 'count', sum: true, value: (row) => row.desk || null },
      chair: { kind: 'count', sum: true, value: (row) => row.chair || null },
      class: { as: 'usedBy', value: ({ to }) => classes.get(to.id) ?? '' },
      mover: BY_HAND,
      done: { as: 'finished' },
    });
  const moved = (what: 'desk' | 'chair') =>
    moves.length === 0
      ? null
      : w.count(moves.filter((m) => m.what === what).reduce((n, m) => n + m.quantity, 0));
  const rows = inOrder(moves);
  const lacking = inOrder(left.map(({ room, what, quantity }) => ({ what, quantity, to: room })));
  return {
    nothing: moves.length + left.length === 0,
    signed: ['maker', 'reviewer', 'date'],
    head: ['desk', 'chair', 'date'],
    columns: table().columns,
    parts: [
      {
        facts: { desk: moved('desk'), chair: moved('chair'), date: made[0]?.movedOn ?? null },
        groups: [
          ...(rows.length > 0 ? [table().group(rows, { total: 'total' })] : []),
          ...(lacking.length > 0 ? [table().group(lacking, { heading: w.leftHeading })] : []),
        ],
        notes: [w.note],
      },
    ],
  };
});

/** Desks and chairs from one room to another together, by the place that they are fetched from, then by where they go. */
function inOrder(
  moves: readonly { what: 'desk' | 'chair'; from?: Furnished; to: Furnished; quantity: number }[],
): Row[] {
  const where = (room?: Furnished) =>
    [room?.building ?? '', String(room?.floor ?? 0).padStart(3, '0'), room?.name ?? ''].join('/');
  const of = (same: typeof moves, what: 'desk' | 'chair') =>
    same.reduce((n, move) => n + (move.what === what ? move.quantity : 0), 0);
  return [...groupBy(moves, ({ from, to }) => `${where(from)}>${where(to)}`)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, same]) => ({
      from: same[0]!.from,
      to: same[0]!.to,
      desk: of(same, 'desk'),
      chair: of(same, 'chair'),
    }));
}
