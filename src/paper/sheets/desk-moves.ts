import { balanceRooms, type Furnished } from '../../school/room/balance.ts';
import { furnishedRooms } from '../../school/room/furniture.ts';
import { nameOfClass, sheet } from './content.ts';
import { BY_HAND, numbered, tableOf } from './table.ts';

interface Row {
  what: 'desk' | 'chair';
  /** Undefined if no room can spare any. */
  from?: Furnished;
  to: Furnished;
  quantity: number;
}

/** 课桌椅调配单 (desk moves): which desks and chairs to move from where to where, and what is lacking even then. */
export const deskMoves = sheet('desk-moves', (facts) => {
  const { reader, words } = facts;
  if (!reader) return null;
  const rooms = furnishedRooms(reader, facts.term.id);
  const { moves, left } = balanceRooms(rooms);
  if (moves.length + left.length === 0) return null;
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
      what: { label: w.columns.what, width: 6, value: (row) => w.what[row.what] },
      quantity: { label: w.columns.quantity, value: (row) => row.quantity },
      from: { label: w.columns.from, width: 8, value: ({ from }) => from?.name ?? w.toFind },
      fromPlace: { as: 'place', value: ({ from }) => place(from) },
      to: { label: w.columns.to, width: 8, value: ({ to }) => to.name },
      toPlace: { as: 'place', value: ({ to }) => place(to) },
      class: { as: 'usedBy', value: ({ to }) => classes.get(to.id) ?? '' },
      mover: BY_HAND,
      done: { as: 'finished' },
    });
  const moved = (what: Row['what']) =>
    w.count(moves.filter((m) => m.what === what).reduce((n, m) => n + m.quantity, 0));
  const lacking = left.map(({ room, what, quantity }): Row => ({ what, quantity, to: room }));
  return {
    signed: ['maker', 'reviewer', 'date'],
    columns: table().columns,
    parts: [
      {
        facts: { desk: moved('desk'), chair: moved('chair') },
        groups: [
          table().group(moves),
          ...(lacking.length > 0 ? [table().group(lacking, { heading: w.leftHeading })] : []),
        ],
        notes: [w.note],
      },
    ],
  };
});
