import { editStudent, type NewStudent } from '../../../school/student/store.ts';
import type { StudentState } from '../../../school/student/student.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Command } from '../../context.ts';
import { sexTyped, stateTyped, thePupil } from './pupil.ts';

/** Changes what is given of a pupil. */
export const edit: Command = {
  args: '<name>',
  options: [
    ['--name <name>', (w) => w.student.options.name],
    ['--number <n>', (w) => w.student.options.number],
    ['--sex <sex>', (w) => w.student.options.sex],
    ['--state <state>', (w) => w.student.options.state],
    ['--note <text>', (w) => w.student.options.note],
  ],
  writes: true,
  async run(ctx, [typed], opts) {
    const facts: Partial<NewStudent> & { state?: StudentState } = {};
    if (opts.name) facts.name = opts.name.normalize('NFC').trim();
    for (const key of ['number', 'note'] as const) {
      if (opts[key] !== undefined) facts[key] = opts[key] === '' || opts[key] === '-' ? null : opts[key];
    }
    const sex = sexTyped(opts.sex);
    if (sex) facts.sex = sex;
    const state = stateTyped(ctx, opts.state);
    if (state) facts.state = state;
    if (Object.keys(facts).length === 0) {
      refuse(EXIT.usage, 'nothing-given', { options: '--name --number --sex --state --note' });
    }
    const term = workTerm(ctx);
    const pupil = await thePupil(ctx, term, typed!);
    ctx.change('student-edit', { name: pupil.name }, (tx) => editStudent(tx, term.id, pupil.id, facts));
    ctx.answer({ json: { changed: pupil.name }, text: () => ctx.words.student.edited(pupil.name) });
  },
};
