import { handled, pupilHas } from '../../../goods/ledger/pupil-has.ts';
import { className } from '../../../school/class/name.ts';
import { noteCopies, transferOut } from '../../../school/student/transfer.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { workTerm } from '../../arguments/day.ts';
import { command } from '../../grammar.ts';
import {
  asSaid,
  booksTyped,
  countedLines,
  LEAVING,
  postReturned,
  printHandOver,
  total,
} from './hand-over.ts';
import { askPupil, thePupil } from './pupil.ts';

/** 转出: a pupil leaves; what was handed out goes along (带走) or back (退回), reused books always back. */
export const leaves = command({
  args: '[pupil]',
  options: LEAVING,
  writes: true,
  async run(ctx, [typedName], given) {
    const term = workTerm(ctx);
    const pupil = await thePupil(ctx, term, await askPupil(ctx, typedName, 'out'), (s) => s.state !== 'left');
    if (pupil.state === 'left') refuse(EXIT.usage, 'student-left', { name: pupil.name });
    const date = given.date ?? ctx.today;
    const whose = { studentId: pupil.id, classId: pupil.classId };
    const has = await asSaid(ctx, pupil.classId, pupilHas(ctx.read(), term, whose, date), given.except);
    const books = await booksTyped(ctx, given.books, pupil, 'out', has, true);
    const all = handled(has, books);
    const { words } = ctx;
    const document = ctx.change('student-out', { name: pupil.name, class: pupil.classCode }, (tx) => {
      const id = transferOut(tx, term.id, pupil, { date, books, note: given.note ?? null });
      noteCopies(tx, id, all);
      const reason = `${words.student.transferKinds.out} ${className(pupil.classCode, ctx.lang)} ${pupil.name}`;
      return postReturned(tx, term, pupil.classId, date, all, { party: pupil.name, reason });
    });
    const path = await printHandOver(ctx, term, given.print, {
      kind: 'out',
      date,
      student: pupil,
      from: pupil.classCode,
      to: null,
      books,
      has: all,
      due: [],
      served: has.length > 0,
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
          ...countedLines(ctx, has, !ctx.options.dryRun),
          ...(path ? [said.printed(path)] : []),
        ].join('\n'),
    });
    return EXIT.done;
  },
});
