import { classByCode } from '../../../school/class/store.ts';
import { students } from '../../../school/student/store.ts';
import { classCodeTyped, knownClasses } from '../../arguments/class.ts';
import { parseGrade } from '../../arguments/grade.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Command } from '../../context.ts';
import { pupilJson, pupilTable, stateTyped } from './pupil.ts';

/** The pupils of a class, a grade or the school. */
export const list: Command = {
  args: '[class]',
  options: [
    ['--class <class>', (w) => w.student.options.class],
    ['--grade <n>', (w) => w.student.options.grade],
    ['--state <state>', (w) => w.student.options.state],
    ['--all', (w) => w.student.options.all],
  ],
  run(ctx, [typed], opts) {
    const reader = ctx.read();
    const term = workTerm(ctx);
    const text: string | undefined = typed ?? opts.class;
    const code =
      text === undefined ? undefined : classCodeTyped(text, knownClasses(reader, term.id), term.year);
    const all = students(reader, term.id, {
      classId: code === undefined ? undefined : classByCode(reader, term.id, code).id,
      grade: opts.grade === undefined ? undefined : parseGrade(opts.grade),
      state: stateTyped(ctx, opts.state),
      all: opts.all === true,
    });
    const said = ctx.words.student;
    ctx.answer({
      json: { students: all.map(pupilJson) },
      text: () => (all.length === 0 ? said.none : `${pupilTable(ctx, all)}${said.total(all.length)}`),
    });
  },
};
