import { EXIT, problem, Refusal, refuse } from '../../../words/problem.ts';
import { markDone, reopen } from '../../../work/task/store.ts';
import type { TaskRow } from '../../../work/task/task.ts';
import { unblockedBy, waitersOf, waitsOf } from '../../../work/task/waits.ts';
import { workTerm } from '../../arguments/day.ts';
import type { Context } from '../../context.ts';
import { command } from '../../grammar.ts';
import { day, flag, text } from '../../options.ts';
import { tasks } from './list.ts';
import { tasksArg } from './numbers.ts';
import { titleOf } from './rows.ts';

/** Ticks off one task, many, or ranges. All or none: a blocked one says by what. */
export const done = command({
  args: '<number...>',
  options: {
    force: flag({ help: (w) => w.task.options.force }),
    on: day({ help: (w) => w.task.options.on }),
    by: text({ takes: '<name>', help: (w) => w.task.options.by }),
  },
  writes: true,
  run(ctx, args, { force = false, on = ctx.today, by }) {
    workTerm(ctx);
    tick(ctx, tasksArg(ctx.read(), args, ctx.today), { force, on, by });
  },
});

/** Marks tasks done and says what that unblocked. @throws Refusal (1) when one is blocked and `force` is not set. */
function tick(ctx: Context, rows: TaskRow[], how: { force: boolean; on: string; by?: string }): void {
  const reader = ctx.read();
  const say = ctx.words.task;
  const open = rows.filter((r) => r.state !== 'done');
  const ids = open.map((r) => r.id);
  const asked = new Set(ids);
  const held = waitsOf(reader, ids).filter((w) => w.state === 'open' && !asked.has(w.id));
  const blocked = [...new Set(held.map((w) => w.taskId))];
  if (blocked.length > 0 && !how.force) {
    throw new Refusal(
      EXIT.no,
      blocked.map((id) => {
        const by = held
          .filter((w) => w.taskId === id)
          .map((w) => `${w.id} ${titleOf(w, ctx.lang)}${ctx.words.aside(w.owner ?? say.unassigned)}`);
        return problem('task-blocked', {
          id,
          title: titleOf(open.find((r) => r.id === id)!, ctx.lang),
          by: by.slice(0, 8).join(ctx.words.clauses),
        });
      }),
    );
  }
  const before = new Set(
    waitersOf(reader, ids)
      .filter((w) => w.state === 'open')
      .map((w) => w.id),
  );
  const result = ctx.change('task-done', { tasks: ids.join(',') }, (tx) => {
    const by = how.by ?? ctx.env.KAIXUE_ME ?? null;
    const count = markDone(tx, ids, how.on, by ?? '');
    return {
      count,
      tasks: tasks.told(ctx, tx, ids),
      freed: unblockedBy(tx, ids).filter((f) => before.has(f.id)),
    };
  });
  const already = rows.filter((r) => r.state === 'done').map((r) => r.id);
  ctx.answer({
    json: {
      tasks: result.tasks,
      done: ids,
      already,
      forced: blocked,
      unblocked: result.freed.map((f) => ({ id: f.id, title: f.title, owner: f.owner })),
    },
    text: () =>
      [
        say.done(result.count),
        ...open.slice(0, 20).map((r) => `  √ ${r.id} ${titleOf(r, ctx.lang)}`),
        already.length ? say.already(already.join(ctx.words.list)) : '',
        blocked.length ? say.forced(blocked.join(ctx.words.list)) : '',
        result.freed.length ? say.unblocked : '',
        ...result.freed.map(
          (f) =>
            `  ○ ${say.freed({ task: `${f.id} ${titleOf(f, ctx.lang)}`, owner: f.owner ?? say.unassigned, due: f.due ?? say.noDay })}`,
        ),
      ]
        .filter(Boolean)
        .join('\n'),
  });
}

/** Opens tasks again; says how many others have to wait again. */
export const reopenVerb = command({
  args: '<number...>',
  writes: true,
  run(ctx, args) {
    const rows = tasksArg(ctx.read(), args, ctx.today).filter((r) => r.state === 'done');
    const say = ctx.words.task;
    if (rows.length === 0) refuse(EXIT.noInput, 'task-unknown', { ids: args.join(' ') });
    const ids = rows.map((r) => r.id);
    const free = unblockedBy(ctx.read(), ids).length;
    const { count, told } = ctx.change('task-reopen', { tasks: ids.join(',') }, (tx) => ({
      count: reopen(tx, ids),
      told: tasks.told(ctx, tx, ids),
    }));
    ctx.answer({
      json: { tasks: told, reopened: ids, held_again: free },
      text: () => [say.reopened(count), free > 0 ? say.heldAgain(free) : ''].filter(Boolean).join('\n'),
    });
  },
});
