import { pupilHas } from '../../../goods/ledger/pupil-copies.ts';
import { className } from '../../../school/class/name.ts';
import { transferOut } from '../../../school/student/transfer.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { dayTyped, workTerm } from '../../arguments/day.ts';
import type { Command } from '../../context.ts';
import { booksTyped, handled, postReturned, printHandOver, total } from './hand-over.ts';
import { thePupil } from './pupil.ts';

/** 转出: a pupil leaves; what was handed out goes along (带走) or back (退回), reused books always back. */
export const leaves: Command = {
  args: '<name>',
  options: [
    ['--books <what>', (w) => w.student.options.books],
    ['--date <date>', (w) => w.student.options.date],
    ['--note <text>', (w) => w.student.options.note],
    ['--print <file>', (w) => w.student.options.print],
  ],
  writes: true,
  async run(ctx, [typed], opts) {
    const term = workTerm(ctx);
    const pupil = await thePupil(ctx, term, typed!, (s) => s.state !== 'left');
    if (pupil.state === 'left') refuse(EXIT.usage, 'student-left', { name: pupil.name });
    const date = dayTyped('--date', opts.date, ctx.today) ?? ctx.today;
    const has = pupilHas(ctx.read(), term, pupil.classId, date);
    const books = await booksTyped(ctx, opts.books, pupil, 'out', has, true);
    const all = handled(has, books);
    const { words } = ctx;
    const document = ctx.change('student-out', { name: pupil.name, class: pupil.classCode }, (tx) => {
      transferOut(tx, term.id, pupil, { date, books, note: opts.note ?? null });
      const reason = `${words.student.transferKinds.out} ${className(pupil.classCode, ctx.lang)} ${pupil.name}`;
      return postReturned(tx, term, pupil.classId, date, all, { party: pupil.name, reason });
    });
    const path = await printHandOver(ctx, term, opts.print, {
      kind: 'out',
      date,
      student: pupil,
      from: pupil.classCode,
      to: null,
      books,
      has: all,
      due: [],
      document,
    });
    const said = words.student;
    const kept = total(all.filter((c) => c.books === 'kept'));
    const back = total(all.filter((c) => c.books === 'returned'));
    ctx.answer({
      json: {
        student: pupil.name,
        class: pupil.classCode,
        date,
        books,
        kept,
        returned: back,
        document,
        file: path ?? null,
      },
      text: () =>
        [
          said.movedOut({ name: pupil.name, from: pupil.classCode }),
          ...(kept > 0 ? [said.keeps(kept)] : []),
          ...(document ? [said.returns(back, document)] : []),
          ...(path ? [said.printed(path)] : []),
        ].join('\n'),
    });
    return EXIT.done;
  },
};
