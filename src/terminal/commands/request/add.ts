import { findItems, itemTitle } from '../../../goods/item/find.ts';
import type { Item } from '../../../goods/item/item.ts';
import { itemKey } from '../../../goods/item/key.ts';
import { itemByKey } from '../../../goods/item/store.ts';
import { insertRequest } from '../../../goods/request/store.ts';
import { departments, ensureDepartment } from '../../../school/staff/store.ts';
import { amountTyped } from '../../arguments/count.ts';
import { dayTyped, workTerm } from '../../arguments/day.ts';
import { pickOne } from '../../arguments/pick.ts';
import { textArg, tidied } from '../../arguments/text.ts';
import type { Command, Context, Options } from '../../context.ts';
import { requestJson, termRequests } from './which.ts';

/** Takes down what a department asks for: an item of the storeroom, or free text with its spec. */
export const add: Command = {
  args: '[department] [item] [quantity]',
  writes: true,
  options: [
    ['--spec <spec>', (w) => w.request.options.spec],
    ['--needed-by <date>', (w) => w.request.options.neededBy],
    ['--purpose <text>', (w) => w.request.options.purpose],
    ['--by <name>', (w) => w.request.options.applicant],
    ['--within', (w) => w.request.options.within],
    ['--free', (w) => w.request.options.free],
  ],
  async run(ctx, [department, item, number], options) {
    // 红墨水=3, as everywhere else, is 红墨水 3.
    const pair = number === undefined ? /^(.+?)\s*[=＝]\s*([\d０-９]+)$/.exec(item ?? '') : null;
    const [typed, amount] = pair ? [pair[1], pair[2]] : [item, number];
    const say = ctx.words.request;
    const term = workTerm(ctx);
    const who = tidied(await textArg(ctx, department, say.columns.department));
    const what = tidied(await textArg(ctx, typed, say.columns.item));
    const quantity = amountTyped(await textArg(ctx, amount, say.columns.quantity));
    const found = options.free ? undefined : await meant(ctx, term.id, what, options);
    const neededBy = dayTyped('--needed-by', options.neededBy, ctx.today) ?? null;
    const isNew = !departments(ctx.read()).some((one) => one.name === who);
    const row = ctx.change('request-add', { department: who, item: what, quantity }, (tx) => {
      const id = insertRequest(tx, term.id, {
        departmentId: ensureDepartment(tx, who),
        itemId: found?.id ?? null,
        name: found?.name ?? what,
        spec: found?.spec ?? tidied(options.spec ?? ''),
        quantity,
        neededBy,
        purpose: options.purpose ?? null,
        applicant: options.by ?? null,
        extra: options.within ? 0 : 1,
      });
      return termRequests(ctx, tx).find((one) => one.id === id)!;
    });
    const { id } = row;
    ctx.answer({
      json: { request: requestJson(row) },
      text: () => say.added({ id, department: who, item: itemTitle(row), quantity }),
    });
    if (isNew) ctx.say(say.newDepartment(who));
    ctx.next(found === undefined ? say.free({ id }) : say.nextApprove(id));
  },
};

/** The item that name and spec mean; undefined: the storeroom has none, it stays text. */
async function meant(
  ctx: Context,
  termId: number,
  name: string,
  options: Options,
): Promise<Item | undefined> {
  const reader = ctx.read();
  const spec = tidied(options.spec ?? '');
  const exact = itemByKey(reader, itemKey({ kind: 'supply', name, spec }));
  if (exact !== undefined) return exact;
  // With a spec of its own it is that item and no other.
  if (spec !== '') return undefined;
  const found = findItems(reader, termId, name, { kinds: ['supply', 'equipment', 'exercise-book'] });
  if (found.length === 0) return undefined;
  return pickOne<Item>(ctx, name, found, (item) => `${item.code} ${itemTitle(item)}`, 'kaixue supply list');
}
