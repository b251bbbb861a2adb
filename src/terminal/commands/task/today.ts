import { addDays } from '../../../school/calendar/day.ts';
import { addNote, listTasks, markDone, moveTo } from '../../../work/task/store.ts';
import type { TaskRow } from '../../../work/task/task.ts';
import { workTerm } from '../../arguments/day.ts';
import { personArg } from '../../arguments/person.ts';
import type { Context } from '../../context.ts';
import { command } from '../../grammar.ts';
import { EVERY_LIST } from '../../noun/list.ts';
import { tasks } from './list.ts';
import { ownerOf, taskFor, titleOf } from './rows.ts';
import { stepsSaid } from './show.ts';

/** Today's tasks and the overdue ones: at a terminal one by one, in a script (or where it is to be sorted, saved …) as a list. */
export const today = command({
  options: EVERY_LIST,
  writes: true,
  async run(ctx, _, given) {
    const me = ctx.env.KAIXUE_ME;
    const ownerId = me ? personArg(ctx.read(), me).id : undefined;
    const term = workTerm(ctx);
    const day = ctx.today;
    const rows = listTasks(ctx.read(), term.id, { until: day, ownerId }, day);
    const say = ctx.words.task.walk;
    const plain = Object.keys(given).length === 0;
    if (rows.length === 0 && plain)
      return ctx.answer({
        report: false,
        json: { term: term.code, day, tasks: [] },
        // Where there are none at all, how to have some.
        text: () =>
          listTasks(ctx.read(), term.id, { all: true }, day).length > 0 ? say.nothing : ctx.words.task.none,
      });
    if (ctx.options.input && plain)
      return walk(
        ctx,
        rows.filter((r) => r.state === 'ready'),
      );
    ctx.say(say.start({ n: rows.length, day }));
    await tasks.verbs.list.run(ctx, [], { ...given, until: day, mine: me && true });
    return undefined;
  },
});
type Choice = 'done' | 'later' | 'note' | 'skip' | 'stop';

/** Asks about each task in turn; each answer is written at once, so stopping loses nothing. Enter alone goes on to the next. */
async function walk(ctx: Context, rows: TaskRow[]): Promise<void> {
  const say = ctx.words.task;
  ctx.say(say.walk.start({ n: rows.length, day: ctx.today }));
  const ticked: number[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const steps = stepsSaid(ctx, row).map((step) => `  ${step}`);
    if (steps.length > 0) ctx.say(steps.join('\n'));
    const answer = await ctx.ask.choose<Choice>({
      message: say.walk.ask({
        id: row.id,
        title: [titleOf(row, ctx.lang), taskFor(row, ctx.lang)].filter(Boolean).join(' '),
        owner: ownerOf(row, ctx.words),
        due: row.due ?? say.noDay,
      }),
      choices: (['skip', 'done', 'later', 'note', 'stop'] as const).map((value) => ({
        name: say.walk[value],
        value,
      })),
    });
    if (answer === 'stop') break;
    if (answer === 'done') {
      ctx.change('task-done', { tasks: String(row.id) }, (tx) =>
        markDone(tx, [row.id], ctx.today, ctx.env.KAIXUE_ME ?? ''),
      );
      ticked.push(row.id);
    } else if (answer === 'later') {
      ctx.change('task-move', { tasks: String(row.id), to: '+1' }, (tx) =>
        moveTo(tx, [{ id: row.id, due: addDays(ctx.today, 1) }]),
      );
    } else if (answer === 'note') {
      const text = await ctx.ask.text({ message: say.fields.note[0] });
      if (text !== '') {
        ctx.change('task-note', { task: row.id }, (tx) => addNote(tx, row.id, text));
        ctx.say(say.noted(row.id));
      }
      // A note does nothing about the task: it is asked about again.
      at--;
    }
  }
  if (ticked.length > 0) ctx.say(say.walk.same(`kaixue task done ${ticked.join(' ')}`));
  ctx.answer({ json: { done: ticked }, text: () => say.walk.end(ticked.length) });
}
