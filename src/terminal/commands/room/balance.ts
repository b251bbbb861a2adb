import { className } from '../../../school/class/name.ts';
import { balanceRooms } from '../../../school/room/balance.ts';
import { applyMoves, type FurnishedRoom, furnishedRooms } from '../../../school/room/furniture.ts';
import { EXIT } from '../../../words/problem.ts';
import { workTerm } from '../../arguments/day.ts';
import { confirmed } from '../../ask.ts';
import type { Context } from '../../context.ts';
import { command } from '../../grammar.ts';
import { flag } from '../../options.ts';
import { table } from '../../table.ts';

/** Desk and chair moves that fill the classrooms that lack from those with a surplus; --apply notes them as done. */
export const balance = command({
  options: {
    apply: flag({ help: (w) => w.room.options.apply }),
  },
  writes: true,
  async run(ctx, _, { apply = false }) {
    const term = workTerm(ctx);
    const rooms = furnishedRooms(ctx.read(), term.id);
    const { moves, left } = balanceRooms(rooms);
    if (apply && moves.length > 0) {
      // Seats count once they stand there.
      if (!(await confirmed(ctx, ctx.words.room.desks.askMoved(moves.length)))) return EXIT.no;
      ctx.change('room-balance', { moves: moves.length }, (tx) => applyMoves(tx, moves, ctx.today));
    }
    const w = ctx.words.room.desks;
    const name = (room: { id: number; name: string }) => roomName(ctx, rooms, room);
    ctx.answer({
      report: apply,
      json: {
        moves: moves.map((m) => ({ what: m.what, from: m.from.name, to: m.to.name, quantity: m.quantity })),
        left: left.map((one) => ({ what: one.what, room: one.room.name, quantity: one.quantity })),
        applied: apply && moves.length > 0,
      },
      text: () => {
        if (rooms.length === 0) return w.unknown;
        const rows = moves.map((m) => ({ ...m, what: w.what[m.what] }));
        const shown = table(
          [
            { label: w.columns.what, value: (m) => m.what },
            { label: w.columns.quantity, value: (m) => String(m.quantity), align: 'right' },
            { label: w.columns.from, value: (m) => name(m.from) },
            { label: w.columns.to, value: (m) => name(m.to) },
          ],
          rows,
          ctx,
        );
        return [
          moves.length === 0 ? (left.length === 0 ? w.enough : '') : shown.trimEnd(),
          ...left.map((one) => w.left(name(one.room), w.what[one.what], one.quantity)),
          moves.length === 0 ? '' : apply ? w.applied(moves.length) : w.next,
        ]
          .filter((line) => line !== '')
          .join('\n');
      },
    });
    return left.length === 0 ? EXIT.done : EXIT.no;
  },
});

/** 203（三(2)班） */
function roomName(ctx: Context, rooms: readonly FurnishedRoom[], room: { id: number; name: string }): string {
  const codes = rooms.find((one) => one.id === room.id)?.classCode?.split(' ') ?? [];
  return codes.length === 0
    ? room.name
    : ctx.words.room.desks.room(
        room.name,
        codes.map((code) => className(code, ctx.lang)).join(ctx.words.list),
      );
}
