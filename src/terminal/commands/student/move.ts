import { pupilDue } from '../../../goods/ledger/pupil-copies.ts';
import { handled, pupilHas } from '../../../goods/ledger/pupil-has.ts';
import { className } from '../../../school/class/name.ts';
import { classByCode, refuseWithoutRoster } from '../../../school/class/store.ts';
import { noteCopies, transferMove } from '../../../school/student/transfer.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { shellWord } from '../../../words/said.ts';
import { classCodeTyped, knownClasses } from '../../arguments/class.ts';
import { workTerm } from '../../arguments/day.ts';
import { command } from '../../grammar.ts';
import { text } from '../../options.ts';
import {
  asSaid,
  booksTyped,
  countedLines,
  LEAVING,
  postReturned,
  printHandOver,
  total,
} from './hand-over.ts';
import { askClass, askPupil, thePupil } from './pupil.ts';

/** 转班: a pupil changes class; within the grade the books go along (随转), else they go back. */
export const moves = command({
  args: '[pupil] [class]',
  options: {
    to: text({ takes: '<class>', help: (w) => w.student.options.to }),
    ...LEAVING,
  },
  writes: true,
  async run(ctx, [typedName, typedClass], given) {
    const name = await askPupil(ctx, typedName, 'move');
    const text = await askClass(ctx, typedClass ?? given.to);
    if (!text) {
      return refuse(EXIT.usage, 'option-needed', {
        option: '--to',
        example: `kaixue student move ${shellWord(name)} {aClass}`,
      });
    }
    const term = workTerm(ctx);
    const code = classCodeTyped(text, knownClasses(ctx.read(), term.id), term.year);
    const to = classByCode(ctx.read(), term.id, code);
    refuseWithoutRoster(to);
    const pupil = await thePupil(ctx, term, name, (s) => s.state !== 'left');
    if (pupil.state === 'left') refuse(EXIT.usage, 'student-left', { name: pupil.name });
    const date = given.date ?? ctx.today;
    const whose = { studentId: pupil.id, classId: pupil.classId };
    const counted = pupil.classId === to.id ? [] : pupilHas(ctx.read(), term, whose, date);
    const has = await asSaid(ctx, pupil.classId, counted, given.except);
    const sameGrade = pupil.classCode.split('-')[0] === String(to.grade);
    const books = await booksTyped(ctx, given.books, pupil, 'move', has, sameGrade);
    const all = handled(has, books);
    const { words } = ctx;
    const { document, due } = ctx.change(
      'student-move',
      { name: pupil.name, from: pupil.classCode, to: code },
      (tx) => {
        const id = transferMove(tx, term.id, pupil, to.id, { date, books, note: given.note ?? null });
        noteCopies(tx, id, all);
        const reason = `${words.student.transferKinds.move} ${className(pupil.classCode, ctx.lang)} ${pupil.name}`;
        const posted = postReturned(tx, term, pupil.classId, date, all, { party: pupil.name, reason });
        return { document: posted, due: books === 'moved' ? [] : pupilDue(tx, term, to.id) };
      },
    );
    const path = await printHandOver(ctx, term, given.print, {
      kind: 'move',
      date,
      student: pupil,
      from: pupil.classCode,
      to: code,
      books,
      has: all,
      due,
      served: has.length > 0,
      document,
    });
    const said = words.student;
    const copies = (what: 'kept' | 'returned' | 'moved') => total(all.filter((c) => c.books === what));
    ctx.answer({
      json: {
        student: pupil.name,
        from: pupil.classCode,
        to: code,
        date,
        books,
        kept: copies('kept'),
        returned: copies('returned'),
        moved: copies('moved'),
        document,
        due: due.map((c) => ({ book: c.name, copies: c.copies })),
        file: path ?? null,
      },
      text: () =>
        [
          said.moved({ name: pupil.name, from: pupil.classCode, to: code }),
          ...(copies('moved') > 0 ? [said.takesAlong(copies('moved'))] : []),
          ...(copies('kept') > 0 ? [said.keeps(copies('kept'))] : []),
          ...(document ? [said.returns(copies('returned'), document)] : []),
          ...countedLines(ctx, has, !ctx.options.dryRun),
          ...(books === 'moved' ? [] : [said.owedNow(code, total(due))]),
          ...(path ? [said.printed(path)] : []),
        ].join('\n'),
    });
    return EXIT.done;
  },
});
