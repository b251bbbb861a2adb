import { onTimeRate, type RequestRow } from '../../../goods/request/request.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Command, Context } from '../../context.ts';
import { table } from '../../table.ts';
import { labelled } from '../item/lines.ts';
import { requestJson, requestTitle, termRequests, typedRequests } from './which.ts';

/** Requests, earliest need first, each with how far it is; how many were handed over on time. */
export const list: Command = {
  options: [
    ['--department <name>', (w) => w.supplies.request.options.department],
    ['--open', (w) => w.supplies.request.options.open],
    ['--overdue', (w) => w.supplies.request.options.overdue],
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
    const say = ctx.words.supplies.request;
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
    const say = ctx.words.supplies.request;
    ctx.answer({
      json: { request: requestJson(row!) },
      text: () =>
        labelled([
          [say.id, row!.id],
          [say.department, row!.department],
          [say.item, requestTitle(row!)],
          [say.quantity, `${row!.quantity}${row!.unit}`],
          [say.neededBy, row!.neededBy],
          [say.purpose, row!.purpose],
          [say.applicant, row!.applicant],
          [say.within, say.kinds[row!.extra === 1 ? 'extra' : 'within']],
          [say.state, stateText(ctx, row!)],
          [say.handed, row!.handed || null],
          [say.ready, row!.ready || null],
          [say.decided, [row!.decidedBy, row!.decidedOn].filter(Boolean).join(' ')],
          [say.reason, row!.reason],
        ]),
    });
  },
};

const isOpen = (row: RequestRow) => row.progress !== 'done' && row.progress !== 'declined';

function stateText(ctx: Context, row: RequestRow): string {
  const say = ctx.words.supplies.request;
  const late = row.overdue ? say.overdue : row.onTime === false ? say.late : '';
  const free = row.itemId === null && row.progress !== 'declined' ? say.freeText : '';
  return [say.progress[row.progress], late, free]
    .filter((part) => part !== '')
    .join(ctx.lang === 'zh' ? '，' : ', ');
}

function requestTable(ctx: Context, rows: RequestRow[]): string {
  const say = ctx.words.supplies.request;
  return table<RequestRow>(
    [
      { label: say.id, align: 'right', value: (row) => String(row.id) },
      { label: say.department, value: (row) => row.department },
      { label: say.item, shrink: true, value: requestTitle },
      { label: say.quantity, align: 'right', value: (row) => `${row.quantity}${row.unit}` },
      { label: say.neededBy, value: (row) => row.neededBy ?? '' },
      { label: say.applicant, value: (row) => row.applicant ?? '' },
      { label: say.purpose, shrink: true, value: (row) => row.purpose ?? '' },
      { label: say.within, value: (row) => say.kinds[row.extra === 1 ? 'extra' : 'within'] },
      { label: say.handed, align: 'right', value: (row) => String(row.handed || '') },
      { label: say.state, value: (row) => stateText(ctx, row) },
      { label: say.reason, shrink: true, value: (row) => row.reason ?? '' },
    ],
    rows,
    ctx,
  );
}
