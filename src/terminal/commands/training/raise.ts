import { addProblem } from '../../../work/problem/store.ts';
import { workTerm } from '../../arguments/day.ts';
import { command } from '../../grammar.ts';
import { day, person, text } from '../../options.ts';
import { sessionOf } from './attend.ts';

/** A problem raised in a session: it gets an owner, a day, and a task. */
export const raise = command({
  args: '<name> <what...>',
  options: {
    owner: person({ help: (w) => w.training.options.owner }),
    due: day({ help: (w) => w.training.options.due }),
    place: text({ takes: '<place>', help: (w) => w.training.options.place }),
  },
  writes: true,
  run(ctx, [name = '', ...words], { owner, due = null, place = '' }) {
    const say = ctx.words.training;
    const term = workTerm(ctx);
    const session = sessionOf(ctx, name);
    const what = words.join(' ');
    const made = ctx.change('training-raise', { training: session.name, what }, (tx) =>
      addProblem(
        tx,
        term.id,
        {
          kind: 'problem',
          foundOn: ctx.today,
          foundBy: session.name,
          place,
          what,
          ownerId: owner?.id ?? null,
          role: owner?.role ?? null,
          dueOn: due,
          gatheringId: session.id,
        },
        { title: what, area: say.taskArea },
      ),
    );
    ctx.answer({
      json: { problem: made.id, task: made.taskId, what },
      text: () => say.raised({ id: made.id, what, task: made.taskId }),
    });
  },
});
