import { EXIT, refuse } from '../../../words/problem.ts';
import { anyTask, countTasks, listTasks } from '../../../work/task/store.ts';
import type { TaskFilter, TaskRow } from '../../../work/task/task.ts';
import { classArg } from '../../arguments/class.ts';
import { dayArg } from '../../arguments/day.ts';
import { personArg } from '../../arguments/person.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Command, Context, Options } from '../../context.ts';
import { table } from '../../table.ts';
import { taskColumns } from './columns.ts';

/** More rows than a person reads; the JSON has them all. */
const MOST = 100;

/** The tasks that the options let through, the soonest first. */
export const list: Command = {
  options: [
    ['--mine', (w) => w.task.options.mine],
    ['--owner <name>', (w) => w.task.options.owner],
    ['--area <area>', (w) => w.task.options.area],
    ['--day <day>', (w) => w.task.options.day],
    ['--until <day>', (w) => w.task.options.until],
    ['--class <class>', (w) => w.task.options.class],
    ['--event <event>', (w) => w.task.options.event],
    ['--find <text>', (w) => w.task.options.find],
    ['--overdue', (w) => w.task.options.overdue],
    ['--ready', (w) => w.task.options.ready],
    ['--blocked', (w) => w.task.options.blocked],
    ['--unassigned', (w) => w.task.options.unassigned],
    ['--done', (w) => w.task.options.done],
    ['--all', (w) => w.task.options.all],
    ['--all-rows', (w) => w.task.options.allRows],
  ],
  run(ctx, _args, opts) {
    const reader = ctx.read();
    const term = workTerm(ctx);
    const filter = filterOf(ctx, opts);
    if (ctx.options.json) {
      const tasks = listTasks(reader, term.id, filter, ctx.today).map(taskJson);
      ctx.answer({ json: { term: term.code, day: ctx.today, tasks }, text: () => '' });
      return;
    }
    const counts = countTasks(reader, term.id, filter, ctx.today);
    const rows = listTasks(reader, term.id, filter, ctx.today, opts.allRows ? -1 : MOST);
    ctx.answer({ json: {}, text: () => listText(ctx, rows, counts) });
  },
};

/** The options of the list as a filter. */
export function filterOf(ctx: Context, opts: Options): TaskFilter {
  const filter: TaskFilter = {
    area: opts.area,
    event: opts.event,
    text: opts.find,
    overdue: opts.overdue,
    ready: opts.ready,
    blocked: opts.blocked,
    unassigned: opts.unassigned,
    done: opts.done,
    all: opts.all,
    classCode: opts.class ? classArg(ctx.read(), workTerm(ctx), opts.class).code : undefined,
    day: opts.day ? dayArg(opts.day, ctx.today) : undefined,
    until: opts.until ? dayArg(opts.until, ctx.today) : undefined,
  };
  if (opts.mine) {
    const me = ctx.env.KAIXUE_ME ?? refuse(EXIT.usage, 'me-unknown', {});
    filter.ownerId = personArg(ctx.read(), me).id;
  } else if (opts.owner) filter.ownerId = personArg(ctx.read(), opts.owner).id;
  return filter;
}

function listText(ctx: Context, rows: TaskRow[], counts: ReturnType<typeof countTasks>): string {
  const say = ctx.words.task;
  if (rows.length === 0) {
    return anyTask(ctx.read()) ? say.none : say.noTasksYet;
  }
  const rest = counts.total - rows.length;
  return `${table(taskColumns(ctx.words, ctx.lang), rows, ctx)}${say.summary(counts)}\n${rest > 0 ? `${say.more(rest)}\n` : ''}`;
}

/** A task as scripts read it. */
export function taskJson(r: TaskRow) {
  return {
    id: r.id,
    title: r.title,
    area: r.area,
    due: r.due,
    owner: r.owner,
    role: r.role,
    class: r.classCode,
    room: r.room,
    place: r.areaName,
    department: r.department,
    event: r.event,
    state: r.state,
    overdue: r.overdue === 1,
    blockers: r.blockers,
    carried: r.carried === 1,
    done_on: r.doneOn,
    done_by: r.doneBy,
    note: r.note,
  };
}
