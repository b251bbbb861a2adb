import { yuan } from '../../../goods/item/item.ts';
import type { OrderRow } from '../../../goods/order/order.ts';
import { loadCalendar } from '../../../school/calendar/store.ts';
import type { Command, Context } from '../../context.ts';
import { labelled, table } from '../../table.ts';
import { stateText } from './list.ts';
import { orderBy, orderJson, orderTitle, typedOrder } from './which.ts';

/** One order, a line an item: ordered, come, still to come, by when to order. */
export const show: Command = {
  args: '<order>',
  async run(ctx, [typed = '']) {
    const order = await typedOrder(ctx, typed);
    const calendar = loadCalendar(ctx.read());
    ctx.answer({ json: { order: orderJson(order, calendar) }, text: () => orderText(ctx, order) });
  },
};

/** An order in words: its facts, then its lines. */
export function orderText(ctx: Context, order: OrderRow): string {
  const say = ctx.words.order;
  const calendar = loadCalendar(ctx.read());
  const facts = labelled([
    [say.columns.id, order.id],
    [say.columns.number, orderTitle(ctx, order)],
    [say.columns.orderedOn, order.orderedOn],
    [say.columns.dueOn, order.dueOn],
    [say.columns.cost, yuan(order.costFen)],
    [say.columns.state, stateText(ctx, order)],
    [say.columns.note, order.note],
  ]);
  if (order.lines.length === 0) return facts;
  const number = (n: number) => (n === 0 ? '' : String(n));
  return `${facts}\n${table<OrderRow['lines'][number]>(
    [
      { label: say.columns.code, value: (line) => line.code },
      { label: say.columns.item, shrink: true, value: (line) => `${line.name} ${line.spec}`.trim() },
      { label: say.columns.ordered, align: 'right', value: (line) => `${line.ordered}${line.unit}` },
      { label: say.columns.received, align: 'right', value: (line) => number(line.received) },
      { label: say.columns.left, align: 'right', value: (line) => number(line.outstanding) },
      {
        label: say.columns.price,
        align: 'right',
        value: (line) => (line.priceFen === null ? '' : yuan(line.priceFen)),
      },
      {
        label: say.columns.cost,
        align: 'right',
        value: (line) => (line.priceFen === null ? '' : yuan(line.ordered * line.priceFen)),
      },
      { label: say.columns.dueOn, value: (line) => line.dueOn ?? '' },
      { label: say.columns.orderBy, value: (line) => orderBy(calendar, line) ?? '' },
      {
        label: say.columns.state,
        value: (line) => (line.late ? say.late : line.closed ? say.progress.closed : ''),
      },
    ],
    order.lines,
    ctx,
  )}`;
}
