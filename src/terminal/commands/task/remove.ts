import { toldTasks } from '../../../ready/evidence.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { dropTasks, endSeries, skipOne } from '../../../work/task/series-store.ts';
import { workTerm } from '../../arguments/day.ts';
import { confirmed } from '../../ask.ts';
import { command } from '../../grammar.ts';
import { flag } from '../../options.ts';
import { seriesOf } from './every.ts';
import { tasks } from './list.ts';
import { tasksArg } from './numbers.ts';
import { titleOf } from './rows.ts';

/** `task remove 12`; of one that comes back this day alone, with --series it and all that come later. What is done stays. */
export const remove = command({
  args: '<number...>',
  options: { series: flag({ help: (w) => w.task.options.series }) },
  writes: true,
  async run(ctx, args, { series }) {
    const reader = ctx.read();
    const rows = toldTasks(reader, workTerm(ctx), tasksArg(reader, args, ctx.today), ctx.today);
    const done = rows.filter((r) => r.state === 'done').map((r) => r.id);
    if (done.length > 0) refuse(EXIT.no, 'task-done-stays', { ids: done.join(ctx.words.list) });
    if (series) for (const row of rows) seriesOf(reader, row);
    const say = ctx.words.task;
    const what = rows.map((r) => `${r.id} ${titleOf(r, ctx.lang)}`).join(ctx.words.list);
    const question = series ? say.series.askEnd(what) : ctx.words.terminal.nouns.remove(what);
    if (!(await confirmed(ctx, question))) return EXIT.no;
    const n = ctx.change('task-remove', { tasks: rows.map((r) => r.id).join(',') }, (tx) => {
      let gone = 0;
      for (const row of rows) {
        if (series) gone += endSeries(tx, seriesOf(tx, row), row.occursOn ?? row.due ?? ctx.today);
        else if (row.seriesId !== null && row.occursOn !== null) skipOne(tx, seriesOf(tx, row), row.occursOn);
      }
      if (series) return gone;
      dropTasks(
        tx,
        rows.map((r) => r.id),
      );
      return rows.length;
    });
    ctx.answer({
      json: { removed: n, tasks: rows.map((r) => tasks.json(r, ctx)) },
      text: () => (series ? say.series.ended(n) : say.removedMany(n)),
    });
    return EXIT.done;
  },
});
