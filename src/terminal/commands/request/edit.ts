import type { Request } from '../../../goods/request/request.ts';
import { removeRequest, updateRequest } from '../../../goods/request/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { amountTyped } from '../../arguments/count.ts';
import { dayTyped } from '../../arguments/day.ts';
import { textOrNothing } from '../../arguments/text.ts';
import { confirmed } from '../../ask.ts';
import type { Command } from '../../context.ts';
import { requestJson, requestTitle, termRequests, typedRequests } from './which.ts';

/** Changes what is given of a request. */
export const edit: Command = {
  args: '<number>',
  writes: true,
  options: [
    ['--quantity <n>', (w) => w.request.options.quantity],
    ['--needed-by <date>', (w) => w.request.options.neededBy],
    ['--purpose <text>', (w) => w.request.options.purpose],
    ['--by <name>', (w) => w.request.options.applicant],
    ['--within', (w) => w.request.options.within],
    ['--no-within', (w) => w.request.options.extra],
  ],
  run(ctx, [typed = ''], options) {
    const [row] = typedRequests(ctx, [typed]);
    const change: Partial<Request> = {};
    if (options.quantity !== undefined) change.quantity = amountTyped(options.quantity);
    if (options.neededBy !== undefined) {
      change.neededBy =
        options.neededBy === '-' ? null : dayTyped('--needed-by', options.neededBy, ctx.today)!;
    }
    if (options.purpose !== undefined) change.purpose = textOrNothing(options.purpose);
    if (options.by !== undefined) change.applicant = textOrNothing(options.by);
    if (options.within !== undefined) change.extra = options.within ? 0 : 1;
    if (Object.keys(change).length === 0) {
      refuse(EXIT.usage, 'nothing-given', { options: '--quantity --needed-by --purpose --by --within' });
    }
    const after = ctx.change('request-edit', { request: row!.id }, (tx) => {
      updateRequest(tx, row!.id, change);
      return termRequests(ctx, tx).find((one) => one.id === row!.id)!;
    });
    ctx.answer({
      json: { request: requestJson(after) },
      text: () => ctx.words.request.edited({ id: row!.id }),
    });
  },
};

/** Takes a request away for which nothing was handed over. */
export const remove: Command = {
  args: '<number>',
  writes: true,
  async run(ctx, [typed = '']) {
    const [row] = typedRequests(ctx, [typed]);
    if (row!.handed > 0) refuse(EXIT.data, 'request-handed', { id: row!.id, handed: row!.handed });
    const name = `${row!.department} ${requestTitle(row!)}`;
    if (!(await confirmed(ctx, ctx.words.terminal.prompts.remove(name)))) return EXIT.no;
    ctx.change('request-remove', { request: row!.id }, (tx) => removeRequest(tx, row!.id));
    ctx.answer({
      json: { removed: requestJson(row!) },
      text: () => ctx.words.request.removed({ id: row!.id }),
    });
    return EXIT.done;
  },
};
