import { EXIT, refuse } from '../../../words/problem.ts';
import { tasksById } from '../../../work/task/store.ts';
import { findPath } from '../../../work/task/task.ts';
import { addWaits, dropWaits, waitsFrom, waitsOf } from '../../../work/task/waits.ts';
import { command } from '../../grammar.ts';
import { flag } from '../../options.ts';
import { tasks } from './list.ts';
import { tasksArg } from './numbers.ts';

/** `task wait 12 3 5`: task 12 waits for 3 and 5. A cycle is refused with the cycle shown. */
export const wait = command({
  args: '<number> <others...>',
  options: { remove: flag({ help: (w) => w.task.options.remove }) },
  writes: true,
  run(ctx, [number = '', ...others], { remove }) {
    const say = ctx.words.task;
    const reader = ctx.read();
    const id = tasksArg(reader, [number], ctx.today)[0]!.id;
    const ids = tasksArg(reader, others, ctx.today).map((r) => r.id);
    const before = waitsOf(reader, [id]).map((one) => one.id);
    const removed = remove ? ids.filter((one) => before.includes(one)) : [];
    if (remove && removed.length === 0)
      refuse(EXIT.no, 'task-waits-not', { id, others: ids.join(ctx.words.list) });
    if (!remove) {
      for (const other of ids) {
        const path = findPath(waitsFrom(reader, other), other, id);
        if (!path) continue;
        const titles = new Map(tasksById(reader, [id, ...path], ctx.today).map((r) => [r.id, r.title]));
        refuse(EXIT.data, 'task-cycle', {
          cycle: [id, ...path].map((n) => `${n} ${titles.get(n) ?? ''}`).join(' → '),
        });
      }
    }
    const waitsFor = ctx.change('task-wait', { task: id, others: ids.join(',') }, (tx) => {
      if (remove) dropWaits(tx, id, removed);
      else addWaits(tx, id, ids);
      return { ids: waitsOf(tx, [id]).map((one) => one.id), tasks: tasks.told(ctx, tx, [id]) };
    });
    ctx.answer({
      json: { task: waitsFor.tasks[0], waits_for: waitsFor.ids, removed },
      text: () =>
        (remove ? say.waitsNoMore : say.waits)({ id, others: (remove ? removed : ids).join(ctx.words.list) }),
    });
  },
});
