import { assign } from '../../../work/task/store.ts';
import { personArg } from '../../arguments/person.ts';
import { command } from '../../grammar.ts';
import { flag } from '../../options.ts';
import { tasks } from './list.ts';
import { numbersAnd, tasksArg } from './numbers.ts';

/** `task assign 12 3-5 韩娟`: gives tasks to a person or a role; `--nobody 12` takes them away. */
export const assignVerb = command({
  args: '<number...>',
  usage: '<number...> <who>',
  options: { nobody: flag({ help: (w) => w.task.options.nobody }) },
  writes: true,
  run(ctx, args, { nobody }) {
    const { numbers, other: who } = nobody
      ? { numbers: args, other: '' }
      : numbersAnd(args, 'assign 12 韩娟');
    const say = ctx.words.task;
    const rows = tasksArg(ctx.read(), numbers, ctx.today);
    const ids = rows.map((r) => r.id);
    const person = nobody ? null : personArg(ctx.read(), who);
    const { n, told } = ctx.change(
      'task-assign',
      { tasks: ids.join(','), who: person?.name ?? '' },
      (tx) => ({
        n: assign(tx, ids, person?.id ?? null, person?.role ?? null),
        told: tasks.told(ctx, tx, ids),
      }),
    );
    ctx.answer({
      json: { tasks: told, assigned: ids, owner: person?.name ?? null },
      text: () => (person ? say.assigned({ n, name: person.name }) : say.takenAway(n)),
    });
  },
});
