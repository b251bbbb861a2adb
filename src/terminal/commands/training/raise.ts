import { addProblem } from '../../../work/problem/store.ts';
import { dayArg, workTerm } from '../../arguments/day.ts';
import { personArg } from '../../arguments/person.ts';
import type { Command } from '../../context.ts';
import { sessionOf } from './attend.ts';

/** A problem raised in a session: it gets an owner, a day, and a task. */
export const raise: Command = {
  args: '<name> <what...>',
  options: [
    ['--owner <who>', (w) => w.training.options.owner],
    ['--due <day>', (w) => w.training.options.due],
    ['--place <place>', (w) => w.training.options.place],
  ],
  writes: true,
  run(ctx, [name = '', ...words], opts) {
    const say = ctx.words.training;
    const term = workTerm(ctx);
    const session = sessionOf(ctx, name);
    const what = words.join(' ');
    const person = opts.owner ? personArg(ctx.read(), opts.owner) : null;
    const made = ctx.change('training-raise', { training: session.name, what }, (tx) =>
      addProblem(
        tx,
        term.id,
        {
          kind: 'problem',
          foundOn: ctx.today,
          foundBy: session.name,
          place: opts.place ?? '',
          what,
          ownerId: person?.id ?? null,
          role: person?.role ?? null,
          dueOn: opts.due ? dayArg(opts.due, ctx.today) : null,
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
};
