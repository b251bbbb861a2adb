import { addProblem } from '../../../work/problem/store.ts';
import { dayArg } from '../../arguments/day.ts';
import { personArg } from '../../arguments/person.ts';
import { workTerm } from '../../arguments/term.ts';
import { textArg } from '../../arguments/text.ts';
import type { Command } from '../../context.ts';

/** `problem add 楼梯扶手松动 --hazard --place 南楼2楼 --level 较大 --owner 段文 --due 2-26`. */
export const add: Command = {
  args: '[what...]',
  options: [
    ['--hazard', (w) => w.problem.options.hazard],
    ['--place <place>', (w) => w.problem.options.place],
    ['--level <level>', (w) => w.problem.options.level],
    ['--measure <text>', (w) => w.problem.options.measure],
    ['--owner <who>', (w) => w.problem.options.owner],
    ['--due <day>', (w) => w.problem.options.due],
    ['--by <name>', (w) => w.problem.options.foundBy],
  ],
  writes: true,
  async run(ctx, args, opts) {
    const say = ctx.words.problem;
    const term = workTerm(ctx);
    const what = await textArg(ctx, args.join(' '), say.ask);
    const person = opts.owner ? personArg(ctx.read(), opts.owner) : null;
    const kind = opts.hazard ? 'hazard' : 'problem';
    const place: string = opts.place ?? '';
    const made = ctx.change('problem-add', { what }, (tx) =>
      addProblem(
        tx,
        term.id,
        {
          kind,
          foundOn: ctx.today,
          foundBy: opts.by ?? null,
          place,
          what,
          level: opts.level,
          measure: opts.measure ?? null,
          ownerId: person?.id ?? null,
          role: person?.role ?? null,
          dueOn: opts.due ? dayArg(opts.due, ctx.today) : null,
        },
        { title: say.taskTitle({ what, place }), area: say.kinds[kind] },
      ),
    );
    ctx.answer({
      json: { id: made.id, task: made.taskId, kind, what },
      text: () => say.added({ id: made.id, what }),
    });
  },
};
