import { problems } from '../../../work/problem/store.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Command } from '../../context.ts';
import { table } from '../../table.ts';

/** Problems and hazards that are not struck off, or all. */
export const list: Command = {
  options: [
    ['--hazard', (w) => w.work.options.hazard],
    ['--all', (w) => w.work.options.all],
  ],
  run(ctx, _args, opts) {
    const term = workTerm(ctx);
    const rows = problems(ctx.read(), term.id, ctx.today, opts.hazard ? 'hazard' : '', opts.all === true);
    const { rooms: say, tasks } = ctx.words.work;
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
          ? say.none
          : table(
              [
                { label: say.columns.id, align: 'right', value: (p) => String(p.id) },
                { label: say.columns.kind, value: (p) => say.problem.kinds[p.kind] },
                { label: say.columns.what, value: (p) => p.what, shrink: true },
                { label: say.columns.place, value: (p) => p.place },
                { label: say.columns.level, value: (p) => p.level },
                { label: say.columns.owner, value: (p) => p.owner ?? tasks.unassigned },
                { label: say.columns.due, value: (p) => p.dueOn ?? tasks.noDay },
                {
                  label: say.columns.state,
                  value: (p) =>
                    [
                      p.overdue ? tasks.overdue : '',
                      say.problem.states[p.state],
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
