import { pupilDue } from '../../../goods/ledger/pupil-copies.ts';
import { className } from '../../../school/class/name.ts';
import { classByCode, refuseWithoutRoster } from '../../../school/class/store.ts';
import { students } from '../../../school/student/store.ts';
import { transferIn } from '../../../school/student/transfer.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { shellWord } from '../../../words/said.ts';
import { classCodeTyped, knownClasses } from '../../arguments/class.ts';
import { workTerm } from '../../arguments/day.ts';
import { command } from '../../grammar.ts';
import { flag, text, typed } from '../../options.ts';
import { MOVING, printHandOver, total } from './hand-over.ts';
import { askClass, askPupil, sexTyped } from './pupil.ts';

/** 转入: a newcomer to a class, with what the pupil is owed. */
export const joins = command({
  args: '[pupil] [class]',
  options: {
    class: text({ takes: '<class>', help: (w) => w.student.fields.class[1] }),
    number: text({ takes: '<n>', help: (w) => w.student.fields.number[1] }),
    sex: typed('<sex>', sexTyped)({ help: (w) => w.student.fields.sex[1] }),
    guest: flag({ help: (w) => w.student.options.guest }),
    ...MOVING,
  },
  writes: true,
  async run(ctx, [typedName, typedClass], given) {
    const name = (await askPupil(ctx, typedName, 'in')).normalize('NFC').trim();
    const text = await askClass(ctx, typedClass ?? given.class);
    if (!text || name === '') {
      return refuse(EXIT.usage, 'option-needed', {
        option: '--class',
        example: `kaixue student in ${shellWord(name || ctx.words.student.fields.name[0])} {aClass}`,
      });
    }
    const term = workTerm(ctx);
    const code = classCodeTyped(text, knownClasses(ctx.read(), term.id), term.year);
    const found = classByCode(ctx.read(), term.id, code);
    refuseWithoutRoster(found);
    const classId = found.id;
    const date = given.date ?? ctx.today;
    const number: string | null = given.number ?? null;
    // The same line typed twice; a namesake is told from it by a number.
    const there = students(ctx.read(), term.id).some(
      (one) => one.classId === classId && one.name === name && one.state !== 'left',
    );
    if (there && number === null)
      refuse(EXIT.usage, 'student-same-name', { name, class: className(code, ctx.lang) });
    const note: string | null = given.note ?? null;
    const sex = given.sex ?? null;
    const state = given.guest ? 'guest' : 'present';
    const due = ctx.change('student-in', { name, class: code }, (tx) => {
      transferIn(tx, term.id, classId, { name, number, sex }, { date, note, state });
      return pupilDue(tx, term, classId);
    });
    const path = await printHandOver(ctx, term, given.print, {
      kind: 'in',
      date,
      student: { name, number },
      from: null,
      to: code,
      books: null,
      has: [],
      due,
      served: false,
      document: null,
    });
    const said = ctx.words.student;
    ctx.answer({
      json: {
        student: name,
        class: code,
        date,
        due: due.map((c) => ({ book: c.name, copies: c.copies })),
        file: path ?? null,
      },
      text: () =>
        [
          said.movedIn({ name, to: code }),
          said.owedNow(code, total(due)),
          ...(path ? [said.printed(path)] : []),
        ].join('\n'),
    });
    return EXIT.done;
  },
});
