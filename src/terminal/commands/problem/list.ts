import { problems } from '../../../work/problem/store.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Command } from '../../context.ts';
import { table } from '../../table.ts';

/** Problems and hazards that are not struck off, or all. */
export const list: Command = {
  options: [
    ['--hazard', (w) => w.problem.options.hazard],
    ['--all', (w) => w.problem.options.all],
  ],
  run(ctx, _args, opts) {
    const term = workTerm(ctx);
    const rows = problems(ctx.read(), term.id, ctx.today, opts.hazard ? 'hazard' : '', opts.all === true);
    const tasks = ctx.words.task;
    ctx.answer({
      json: {
        term: term.code,
        problems: rows.map((p) => ({
          id: p.id,
          kind: p.kind,
          what: p.what,
          place: p.place,
          level: p.level,
          owner: p.owner,
          due_on: p.dueOn,
          found_on: p.foundOn,
          mended_on: p.mendedOn,
          checked_on: p.checkedOn,
          state: p.state,
          overdue: p.overdue === 1,
          carried: p.carried === 1,
          raised_at: p.event,
        })),
      },
      text: () =>
        rows.length === 0
          ? ctx.words.terminal.none
          : table(
              [
                { label: ctx.words.problem.columns.id, align: 'right', value: (p) => String(p.id) },
                { label: ctx.words.problem.columns.kind, value: (p) => ctx.words.problem.kinds[p.kind] },
                { label: ctx.words.problem.columns.what, value: (p) => p.what, shrink: true },
                { label: ctx.words.problem.columns.place, value: (p) => p.place },
                { label: ctx.words.problem.columns.level, value: (p) => p.level },
                { label: ctx.words.problem.columns.owner, value: (p) => p.owner ?? tasks.unassigned },
                { label: ctx.words.problem.columns.due, value: (p) => p.dueOn ?? tasks.noDay },
                {
                  label: ctx.words.problem.columns.state,
                  value: (p) =>
                    [
                      p.overdue ? tasks.overdue : '',
                      ctx.words.problem.states[p.state],
                      p.carried ? tasks.carried : '',
                    ]
                      .filter(Boolean)
                      .join(' '),
                },
              ],
              rows,
              ctx,
            ),
    });
  },
};
