import { purgeStudent } from '../../../school/student/purge.ts';
import { compact } from '../../../store/forget.ts';
import { EXIT } from '../../../words/problem.ts';
import { workTerm } from '../../arguments/day.ts';
import { confirmed } from '../../ask.ts';
import { command } from '../../grammar.ts';
import { askPupil, thePupil } from './pupil.ts';

/** 清除: a pupil who left is forgotten, here at once and in the backups with the next ones. */
export const purges = command({
  args: '[pupil]',
  writes: true,
  async run(ctx, [typed]) {
    const name = await askPupil(ctx, typed, 'purge');
    const pupil = await thePupil(ctx, workTerm(ctx), name, (s) => s.state === 'left');
    const say = ctx.words.student;
    if (!(await confirmed(ctx, say.askPurge(pupil.name)))) return EXIT.no;
    ctx.change('student-purge', { student: pupil.id }, (tx) => purgeStudent(tx, pupil));
    if (!ctx.options.dryRun) compact(ctx.dbPath());
    ctx.answer({ json: { student: pupil.id, purged: true }, text: () => say.purged(pupil.name) });
    return EXIT.done;
  },
});
