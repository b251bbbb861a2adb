import { yuan } from '../../../goods/item/item.ts';
import type { OrderRow } from '../../../goods/order/order.ts';
import { workTerm } from '../../arguments/day.ts';
import type { Command, Context } from '../../context.ts';
import { table } from '../../table.ts';
import { orderJson, termOrders } from './which.ts';

/** The term's orders: what was ordered, what of it came, what is late. */
export const list: Command = {
  options: [
    ['--open', (w) => w.order.options.open],
    ['--late', (w) => w.order.options.late],
  ],
  run(ctx, _args, options) {
    const term = workTerm(ctx);
    const rows = termOrders(ctx).filter(
      (order) =>
        (!options.open || order.progress === 'open' || order.progress === 'part') &&
        (!options.late || order.late),
    );
    const say = ctx.words.order;
    ctx.answer({
      json: { term: term.code, orders: rows.map((order) => orderJson(order)) },
      text: () =>
        rows.length === 0
          ? `${say.none}\n`
          : table<OrderRow>(
              [
                { label: say.columns.id, align: 'right', value: (order) => String(order.id) },
                { label: say.columns.number, value: (order) => order.number },
                { label: say.columns.kind, value: (order) => say.kinds[order.kind] },
                { label: say.columns.supplier, shrink: true, value: (order) => order.supplier ?? '' },
                { label: say.columns.orderedOn, value: (order) => order.orderedOn ?? '' },
                { label: say.columns.dueOn, value: (order) => order.dueOn ?? '' },
                { label: say.columns.titles, align: 'right', value: (order) => String(order.lines.length) },
                { label: say.columns.ordered, align: 'right', value: (order) => String(order.ordered) },
                { label: say.columns.received, align: 'right', value: (order) => String(order.received) },
                { label: say.columns.cost, align: 'right', value: (order) => yuan(order.costFen) },
                { label: say.columns.state, value: (order) => stateText(ctx, order) },
              ],
              rows,
              ctx,
            ),
    });
  },
};

/** 部分到货，逾期 */
export function stateText(ctx: Context, order: OrderRow): string {
  const say = ctx.words.order;
  const text = say.progress[order.progress];
  return order.late ? `${text}${ctx.lang === 'zh' ? '，' : ', '}${say.late}` : text;
}
