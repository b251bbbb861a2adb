import type { RequestState } from '../../../goods/request/request.ts';
import { updateRequest } from '../../../goods/request/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { dayTyped } from '../../arguments/day.ts';
import type { Command } from '../../context.ts';
import { requestJson, termRequests, typedRequests } from './which.ts';

/** Approves requests: by whom and when. */
export const approve = deciding('approved');
/** Declines requests: they are needed no longer. What was handed over forbids it. */
export const decline = deciding('declined');

function deciding(state: Exclude<RequestState, 'submitted'>): Command {
  return {
    args: '<number...>',
    writes: true,
    options: [
      ['--by <name>', (w) => w.request.options.by],
      ['--on <date>', (w) => w.request.options.on],
      ['--reason <text>', (w) => w.request.options.reason],
    ],
    async run(ctx, typed, options) {
      const say = ctx.words.request;
      const rows = typedRequests(ctx, typed);
      const on = dayTyped('--on', options.on, ctx.today) ?? ctx.today;
      let by: string = (options.by ?? '').trim();
      if (by === '' && ctx.options.input) by = (await ctx.ask.text({ message: say.askDecider })).trim();
      if (by === '') refuse(EXIT.usage, 'request-needs-decider', {});
      const reason = (options.reason ?? '').trim() || null;
      const ids = rows.map((row) => row.id).join(ctx.words.list);
      const after = ctx.change(
        state === 'approved' ? 'request-approve' : 'request-decline',
        { ids, by },
        (tx) => {
          for (const row of rows) {
            if (state === 'declined' && row.handed > 0) {
              refuse(EXIT.data, 'request-handed', { id: row.id, handed: row.handed });
            }
            updateRequest(tx, row.id, { state, decidedBy: by, decidedOn: on, reason });
          }
          const decided = new Set(rows.map((row) => row.id));
          return termRequests(ctx, tx).filter((row) => decided.has(row.id));
        },
      );
      ctx.answer({
        json: { requests: after.map(requestJson) },
        text: () => say[state]({ ids, by, reason: reason ?? '' }),
      });
    },
  };
}
