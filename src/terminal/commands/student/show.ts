import { className } from '../../../school/class/name.ts';
import { classes } from '../../../school/class/store.ts';
import { type Transfer, transfers } from '../../../school/student/transfer.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Command } from '../../context.ts';
import { pupilJson, pupilTable, thePupil } from './pupil.ts';

/** A pupil and every change of class. */
export const show: Command = {
  args: '<name>',
  async run(ctx, [typed]) {
    const term = workTerm(ctx);
    const pupil = await thePupil(ctx, term, typed!);
    const moves = transfers(ctx.read(), term.id, pupil.id);
    const codes = new Map(classes(ctx.read(), term.id).map((c) => [c.id, c.code]));
    const code = (id: number | null) => (id === null ? null : (codes.get(id) ?? null));
    const { words } = ctx;
    const line = (t: Transfer) => {
      const path = [code(t.fromClassId), code(t.toClassId)].map((c) =>
        c === null ? '' : className(c, ctx.lang),
      );
      const books = t.books === null ? '' : words.student.books[t.books];
      return [
        `  ${t.date}`,
        words.student.transferKinds[t.kind],
        path.filter(Boolean).join(' → '),
        books,
        t.note ?? '',
      ]
        .filter(Boolean)
        .join('  ');
    };
    ctx.answer({
      json: {
        student: pupilJson(pupil),
        transfers: moves.map((t) => ({
          date: t.date,
          kind: t.kind,
          from: code(t.fromClassId),
          to: code(t.toClassId),
          books: t.books,
          note: t.note,
        })),
      },
      text: () =>
        moves.length === 0
          ? pupilTable(ctx, [pupil])
          : `${pupilTable(ctx, [pupil])}\n${words.student.history}\n${moves.map(line).join('\n')}`,
    });
  },
};
