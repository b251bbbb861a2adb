import { onTimeRate, type RequestRow } from '../../../goods/request/request.ts';
import { workTerm } from '../../arguments/day.ts';
import type { Command, Context } from '../../context.ts';
import { labelled, table } from '../../table.ts';
import { requestJson, requestTitle, termRequests, typedRequests } from './which.ts';

/** Requests, earliest need first, each with how far it is; how many were handed over on time. */
export const list: Command = {
  options: [
    ['--department <name>', (w) => w.request.options.department],
    ['--open', (w) => w.request.options.open],
    ['--overdue', (w) => w.request.options.overdue],
  ],
  run(ctx, _args, options) {
    const term = workTerm(ctx);
    const rows = termRequests(ctx).filter(
      (row) =>
        (options.department === undefined || row.department.includes(options.department)) &&
        (!options.open || isOpen(row)) &&
        (!options.overdue || row.overdue),
    );
    const rate = onTimeRate(rows);
    const summary = {
      open: rows.filter(isOpen).length,
      overdue: rows.filter((row) => row.overdue).length,
      ...rate,
    };
    const say = ctx.words.request;
    ctx.answer({
      json: {
        term: term.code,
        requests: rows.map(requestJson),
        open: summary.open,
        overdue: summary.overdue,
        due: rate.due,
        on_time: rate.onTime,
      },
      text: () =>
        rows.length === 0 ? `${say.none}\n` : `${requestTable(ctx, rows)}${say.summary(summary)}\n`,
    });
    const beyond = rows.find((row) => row.progress === 'beyond');
    if (beyond !== undefined) ctx.say(say.beyondNext({ id: beyond.id }));
  },
};

/** Everything that is known of one request. */
export const show: Command = {
  args: '<number>',
  run(ctx, [typed = '']) {
    const [row] = typedRequests(ctx, [typed]);
    const say = ctx.words.request;
    ctx.answer({
      json: { request: requestJson(row!) },
      text: () =>
        labelled([
          [say.columns.id, row!.id],
          [say.columns.department, row!.department],
          [say.columns.item, requestTitle(row!)],
          [say.columns.quantity, `${row!.quantity}${row!.unit}`],
          [say.columns.neededBy, row!.neededBy],
          [say.columns.purpose, row!.purpose],
          [say.columns.applicant, row!.applicant],
          [say.columns.within, say.kinds[row!.extra === 1 ? 'extra' : 'within']],
          [say.columns.state, stateText(ctx, row!)],
          [say.columns.handed, row!.handed || null],
          [say.columns.ready, row!.ready || null],
          [say.columns.decided, [row!.decidedBy, row!.decidedOn].filter(Boolean).join(' ')],
          [say.columns.reason, row!.reason],
        ]),
    });
  },
};

const isOpen = (row: RequestRow) => row.progress !== 'done' && row.progress !== 'declined';

function stateText(ctx: Context, row: RequestRow): string {
  const say = ctx.words.request;
  const late = row.overdue ? say.overdue : row.onTime === false ? say.late : '';
  const free = row.itemId === null && row.progress !== 'declined' ? say.freeText : '';
  return [say.progress[row.progress], late, free]
    .filter((part) => part !== '')
    .join(ctx.lang === 'zh' ? '，' : ', ');
}

function requestTable(ctx: Context, rows: RequestRow[]): string {
  const say = ctx.words.request;
  return table<RequestRow>(
    [
      { label: say.columns.id, align: 'right', value: (row) => String(row.id) },
      { label: say.columns.department, value: (row) => row.department },
      { label: say.columns.item, shrink: true, value: requestTitle },
      { label: say.columns.quantity, align: 'right', value: (row) => `${row.quantity}${row.unit}` },
      { label: say.columns.neededBy, value: (row) => row.neededBy ?? '' },
      { label: say.columns.applicant, value: (row) => row.applicant ?? '' },
      { label: say.columns.purpose, shrink: true, value: (row) => row.purpose ?? '' },
      { label: say.columns.within, value: (row) => say.kinds[row.extra === 1 ? 'extra' : 'within'] },
      { label: say.columns.handed, align: 'right', value: (row) => String(row.handed || '') },
      { label: say.columns.state, value: (row) => stateText(ctx, row) },
      { label: say.columns.reason, shrink: true, value: (row) => row.reason ?? '' },
    ],
    rows,
    ctx,
  );
}
