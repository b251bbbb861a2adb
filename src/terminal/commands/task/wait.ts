import { EXIT, refuse } from '../../../words/problem.ts';
import { tasksById } from '../../../work/task/store.ts';
import { findPath } from '../../../work/task/task.ts';
import { addWaits, dropWaits, waitsFrom } from '../../../work/task/waits.ts';
import type { Command } from '../../context.ts';
import { tasksArg } from './numbers.ts';

/** `task wait 12 3 5`: task 12 waits for 3 and 5. A cycle is refused with the cycle shown. */
export const wait: Command = {
  args: '<number> <others...>',
  options: [['--remove', (w) => w.task.options.remove]],
  writes: true,
  run(ctx, [number = '', ...others], opts) {
    const say = ctx.words.task;
    const reader = ctx.read();
    const id = tasksArg(reader, [number], ctx.today)[0]!.id;
    const ids = tasksArg(reader, others, ctx.today).map((r) => r.id);
    if (!opts.remove) {
      for (const other of ids) {
        const path = findPath(waitsFrom(reader, other), other, id);
        if (!path) continue;
        const titles = new Map(tasksById(reader, [id, ...path], ctx.today).map((r) => [r.id, r.title]));
        refuse(EXIT.data, 'task-cycle', {
          cycle: [id, ...path].map((n) => `${n} ${titles.get(n) ?? ''}`).join(' → '),
        });
      }
    }
    ctx.change('task-wait', { task: id, others: ids.join(',') }, (tx) =>
      opts.remove ? dropWaits(tx, id, ids) : addWaits(tx, id, ids),
    );
    ctx.answer({
      json: { id, waits_for: opts.remove ? [] : ids, removed: opts.remove ? ids : [] },
      text: () => (opts.remove ? say.waitsNoMore : say.waits)({ id, others: ids.join(ctx.words.list) }),
    });
  },
};
