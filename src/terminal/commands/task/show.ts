import { EXIT, refuse } from '../../../words/problem.ts';
import { tasksById } from '../../../work/task/store.ts';
import { type Neighbour, waitersOf, waitsOf } from '../../../work/task/waits.ts';
import type { Command } from '../../context.ts';
import { ownerOf, stateText, taskFor, titleOf } from './columns.ts';
import { taskJson } from './list.ts';
import { numbersArg } from './numbers.ts';

/** One task or several: what blocks each, what each blocks. */
export const show: Command = {
  args: '<number...>',
  run(ctx, args) {
    const reader = ctx.read();
    const ids = numbersArg(args);
    const rows = tasksById(reader, ids, ctx.today);
    if (rows.length === 0) refuse(EXIT.noInput, 'task-unknown', { ids: args.join(' ') });
    const waits = waitsOf(reader, ids);
    const holds = waitersOf(reader, ids);
    const say = ctx.words.task;
    const line = (n: Neighbour) =>
      `    ${n.state === 'done' ? '√' : '○'} ${n.id} ${n.title}（${n.owner ?? say.unassigned}，${n.due ?? say.noDay}）`;
    const lines = (list: Neighbour[], id: number) =>
      list
        .filter((n) => n.taskId === id)
        .map(line)
        .join('\n') || `    ${say.show.none}`;
    ctx.answer({
      json: {
        tasks: rows.map((r) => ({
          ...taskJson(r),
          steps: r.steps === '' ? [] : r.steps.split('\n'),
          waits_for: waits
            .filter((n) => n.taskId === r.id)
            .map((n) => ({ id: n.id, title: n.title, state: n.state })),
          holds_back: holds
            .filter((n) => n.taskId === r.id)
            .map((n) => ({ id: n.id, title: n.title, state: n.state })),
        })),
      },
      text: () =>
        rows
          .map((r) => {
            const facts = [
              stateText(r, ctx.words),
              r.due ?? say.noDay,
              ownerOf(r, ctx.words),
              r.area,
              taskFor(r, ctx.words),
            ];
            const steps =
              r.steps === ''
                ? ''
                : `\n  ${say.show.steps}\n${r.steps
                    .split('\n')
                    .map((s, i) => `    ${i + 1}. ${s}`)
                    .join('\n')}`;
            const note = r.note ? `\n  ${say.show.note}\n    ${r.note}` : '';
            return `${r.id} ${titleOf(r, ctx.lang)}\n  ${facts.filter(Boolean).join(' · ')}${steps}\n  ${say.show.waits}\n${lines(waits, r.id)}\n  ${say.show.holds}\n${lines(holds, r.id)}${note}`;
          })
          .join('\n\n'),
    });
  },
};
