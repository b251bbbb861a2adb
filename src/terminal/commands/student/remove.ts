import { removeStudent } from '../../../school/student/store.ts';
import { EXIT } from '../../../words/problem.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Command } from '../../context.ts';
import { sure } from '../../sure.ts';
import { thePupil } from './pupil.ts';

/** Removes a pupil who was entered by mistake. */
export const remove: Command = {
  args: '<name>',
  writes: true,
  async run(ctx, [typed]) {
    const term = workTerm(ctx);
    const pupil = await thePupil(ctx, term, typed!);
    if (!(await sure(ctx, ctx.words.terminal.prompts.remove(pupil.name)))) return EXIT.no;
    ctx.change('student-remove', { name: pupil.name }, (tx) => removeStudent(tx, term.id, pupil));
    ctx.answer({
      json: { removed: pupil.name },
      text: () => ctx.words.student.removed(pupil.name),
    });
    return EXIT.done;
  },
};
