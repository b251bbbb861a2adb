import { classByCode, refuseWithoutRoster } from '../../../school/class/store.ts';
import { addStudent } from '../../../school/student/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { classCodeTyped, knownClasses } from '../../arguments/class.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Command } from '../../context.ts';
import { sexTyped, stateTyped } from './pupil.ts';

/** Puts a pupil on a class's roster: one who was left out of it. One who comes from elsewhere: `student in`. */
export const add: Command = {
  args: '<name>',
  options: [
    ['--class <class>', (w) => w.student.options.class],
    ['--number <n>', (w) => w.student.options.number],
    ['--sex <sex>', (w) => w.student.options.sex],
    ['--state <state>', (w) => w.student.options.state],
    ['--note <text>', (w) => w.student.options.note],
  ],
  writes: true,
  run(ctx, [typed], opts) {
    const name = typed!.normalize('NFC').trim();
    if (!opts.class || name === '') {
      refuse(EXIT.usage, 'option-needed', {
        option: '--class',
        example: 'kaixue student add 李明 --class 三2',
      });
    }
    const term = workTerm(ctx);
    const code = classCodeTyped(opts.class, knownClasses(ctx.read(), term.id), term.year);
    const found = classByCode(ctx.read(), term.id, code);
    refuseWithoutRoster(found);
    const facts = {
      name,
      number: opts.number ?? null,
      sex: sexTyped(opts.sex) ?? null,
      note: opts.note ?? null,
    };
    const state = stateTyped(ctx, opts.state);
    ctx.change('student-add', { name, class: code }, (tx) =>
      addStudent(tx, term.id, found.id, facts, { state }),
    );
    ctx.answer({
      json: { added: name, class: code },
      text: () => ctx.words.student.added(name, code),
    });
  },
};
