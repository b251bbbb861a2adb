import { addDays } from '../../../school/calendar/day.ts';
import { addNote, listTasks, markDone, moveTo } from '../../../work/task/store.ts';
import { personArg } from '../../arguments/person.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Command, Context } from '../../context.ts';
import { table } from '../../table.ts';
import { ownerOf, taskColumns, taskFor, titleOf } from './columns.ts';
import { taskJson } from './list.ts';

/** Today's tasks and the overdue ones: at a terminal one by one, in a script as a list. */
export const today: Command = {
  writes: true,
  async run(ctx) {
    const term = workTerm(ctx);
    const reader = ctx.read();
    const me = ctx.env.KAIXUE_ME;
    const ownerId = me ? personArg(reader, me).id : undefined;
    const rows = listTasks(reader, term.id, { until: ctx.today, ownerId }, ctx.today);
    const say = ctx.words.task.walk;
    if (!ctx.options.input || rows.length === 0) {
      ctx.answer({
        json: { term: term.code, day: ctx.today, tasks: rows.map(taskJson) },
        text: () =>
          rows.length === 0
            ? say.nothing
            : `${say.start({ n: rows.length, day: ctx.today })}\n${table(taskColumns(ctx.words, ctx.lang), rows, ctx)}`,
      });
      return;
    }
    await walk(
      ctx,
      rows.filter((r) => r.state === 'ready'),
    );
  },
};

type Choice = 'done' | 'later' | 'note' | 'skip' | 'stop';

/** Asks about each task in turn; each answer is written at once, so stopping loses nothing. */
async function walk(ctx: Context, rows: ReturnType<typeof listTasks>): Promise<void> {
  const say = ctx.words.task;
  const ticked: number[] = [];
  ctx.say(say.walk.start({ n: rows.length, day: ctx.today }));
  for (const row of rows) {
    if (row.steps !== '')
      ctx.say(
        row.steps
          .split('\n')
          .map((s, i) => `  ${i + 1}. ${s}`)
          .join('\n'),
      );
    const answer = await ctx.ask.choose<Choice>({
      message: `${say.walk.ask({ id: row.id, title: [titleOf(row, ctx.lang), taskFor(row, ctx.words)].filter(Boolean).join(' ') })}（${ownerOf(row, ctx.words)}，${row.due}）`,
      choices: (['done', 'later', 'note', 'skip', 'stop'] as const).map((value) => ({
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
      const text = await ctx.ask.text({ message: say.walk.noteText });
      ctx.change('task-note', { task: row.id }, (tx) => addNote(tx, row.id, text));
    }
  }
  if (ticked.length > 0) ctx.say(say.walk.same(`kaixue task done ${ticked.join(' ')}`));
  ctx.answer({ json: { done: ticked }, text: () => say.walk.end(ticked.length) });
}
