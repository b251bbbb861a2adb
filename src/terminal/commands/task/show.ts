import { reasonText, type ToldTask, toldTasks } from '../../../ready/evidence.ts';
import { said } from '../../../words/said.ts';
import type { TaskRow } from '../../../work/task/task.ts';
import { type Neighbour, waitersOf, waitsOf } from '../../../work/task/waits.ts';
import { workTerm } from '../../arguments/day.ts';
import type { Context } from '../../context.ts';
import { command } from '../../grammar.ts';
import { tasks } from './list.ts';
import { tasksArg } from './numbers.ts';
import { ownerOf, stateText, taskFor, titleOf } from './rows.ts';

/** One task or several: what blocks each, what each blocks. */
export const show = command({
  args: '<number...>',
  run(ctx, args) {
    const reader = ctx.read();
    const rows = toldTasks(reader, workTerm(ctx), tasksArg(reader, args, ctx.today), ctx.today);
    const ids = rows.map((r) => r.id);
    const waits = waitsOf(reader, ids);
    const holds = waitersOf(reader, ids);
    const told = (all: Neighbour[], r: ToldTask) =>
      all.filter((n) => n.taskId === r.id).map(({ id, title, state }) => ({ id, title, state }));
    ctx.answer({
      json: {
        tasks: rows.map((r) => ({
          ...tasks.json(r, ctx),
          steps: stepsOf(r),
          waits_for: told(waits, r),
          holds_back: told(holds, r),
        })),
      },
      text: () => rows.map((r) => taskText(ctx, r, waits, holds)).join('\n\n'),
    });
  },
});

const stepsOf = (r: TaskRow): string[] => (r.steps === '' ? [] : r.steps.split('\n'));

/** The steps of a task, numbered, in the user's language where they came with the program. */
export const stepsSaid = ({ words }: Context, r: TaskRow): string[] =>
  stepsOf(r).map((step, i) => `${i + 1}. ${said(words, step)}`);

function taskText(ctx: Context, r: ToldTask, waits: Neighbour[], holds: Neighbour[]): string {
  const say = ctx.words.task;
  const line = (n: Neighbour) =>
    say.show.neighbour({
      sign: n.state === 'done' ? '√' : '○',
      task: `${n.id} ${titleOf(n, ctx.lang)}`,
      owner: n.owner ?? say.unassigned,
      due: n.due ?? say.noDay,
    });
  const of = (all: Neighbour[]) => all.filter((n) => n.taskId === r.id).map(line);
  const part = (title: string, lines: string[]) => [`  ${title}`, ...lines.map((one) => `    ${one}`)];
  const orNone = (lines: string[]) => (lines.length > 0 ? lines : [say.show.none]);
  const steps = stepsSaid(ctx, r);
  const facts = [
    stateText(r, ctx),
    r.due ?? say.noDay,
    ownerOf(r, ctx.words),
    said(ctx.words, r.area),
    taskFor(r, ctx.lang),
  ];
  return [
    `${r.id} ${titleOf(r, ctx.lang)}`,
    `  ${facts.filter(Boolean).join(' · ')}`,
    ...(steps.length > 0 ? part(say.show.steps, steps) : []),
    ...part(say.show.waits, orNone(of(waits))),
    ...part(say.show.holds, orNone(of(holds))),
    ...(r.evidence ? part(say.fields.evidence[0], [reasonText(r.evidence, ctx.words)]) : []),
    ...(r.note ? part(say.fields.note[0], [r.note]) : []),
  ].join('\n');
}
