import type { RequestState } from '../../../goods/request/request.ts';
import { updateRequest } from '../../../goods/request/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { command } from '../../grammar.ts';
import { day, flag, text } from '../../options.ts';
import { requests } from './rows.ts';
import { termRequests, typedRequests } from './which.ts';

/** Approves requests: by whom and when. */
export const approve = deciding('approved');
/** Declines requests: they are needed no longer. What was handed over forbids it. */
export const decline = deciding('declined');

/** The verb that decides so. */
const VERBS = { approved: 'approve', declined: 'decline' } as const;

function deciding(state: Exclude<RequestState, 'submitted'>) {
  return command({
    args: '[number...]',
    writes: true,
    options: {
      by: text({ takes: '<name>', help: (w) => w.request.options.by }),
      on: day({ help: (w) => w.request.options.on }),
      reason: text({ help: (w) => w.request.options.reason }),
      all: flag({ help: (w) => w.request.options.allSubmitted }),
    },
    async run(ctx, typed, { by: given, on = ctx.today, reason = null, all = false }) {
      const say = ctx.words.request;
      const open = all ? termRequests(ctx).filter((row) => row.state === 'submitted') : [];
      if (all && typed.length === 0 && open.length === 0) refuse(EXIT.no, 'requests-none-open', {});
      if (!all && typed.length === 0) refuse(EXIT.usage, 'request-which', { verb: VERBS[state] });
      const rows = [...new Set([...typedRequests(ctx, typed), ...open])];
      const asked = given === undefined && ctx.options.input;
      const by = asked ? (await ctx.ask.text({ message: say.askDecider })).trim() : (given ?? '');
      if (by === '')
        refuse(EXIT.usage, 'request-needs-decider', {
          verb: VERBS[state],
          ids: all ? '--all' : typed.join(' '),
        });
      const ids = rows.map((row) => row.id).join(ctx.words.list);
      const action = state === 'approved' ? 'request-approve' : 'request-decline';
      const after = ctx.change(action, { ids, by }, (tx) => {
        for (const { id, handed } of rows) {
          if (state === 'declined' && handed > 0) refuse(EXIT.data, 'request-handed', { id, handed });
          updateRequest(tx, id, { state, decidedBy: by, decidedOn: on, reason });
        }
        return termRequests(ctx, tx).filter(({ id }) => rows.some((row) => row.id === id));
      });
      ctx.answer({
        json: { requests: after.map((row) => requests.json(row, ctx)) },
        text: () => say[state]({ ids, by, reason: reason ?? '' }),
      });
      const [row] = after;
      if (state !== 'approved' || after.length > 1 || row?.itemId == null || row.progress === 'done') return;
      if (row.ready > 0) ctx.next(say.nextIssue(`${row.code}=${row.ready} --to ${row.department}`));
      else ctx.next(say.nextOrder(row.code ?? row.name));
    },
  });
}
