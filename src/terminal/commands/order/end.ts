import type { OrderRow } from '../../../goods/order/order.ts';
import { closeLines, updateOrder } from '../../../goods/order/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { typedItem } from '../../arguments/item.ts';
import { confirmed } from '../../ask.ts';
import { command } from '../../grammar.ts';
import { orders } from './rows.ts';
import { orderTitle, termOrders, typedOrder } from './which.ts';

/** Awaits nothing more of an order, or of some of its items: what has not come is to be bought anew. */
export const close = command({
  args: '<order> [item...]',
  writes: true,
  async run(ctx, [typed = '', ...names]) {
    const order = await typedOrder(ctx, typed);
    if (order.state !== 'open') refuse(EXIT.data, 'order-ended', { order: order.number });
    const lines: OrderRow['lines'] = [];
    for (const name of names) {
      const item = await typedItem(ctx, name, { retired: true });
      const line = order.lines.find((one) => one.itemId === item.id);
      lines.push(line ?? refuse(EXIT.usage, 'order-has-not', { order: order.number, item: item.name }));
    }
    const left = (lines.length > 0 ? lines : order.lines).reduce((sum, line) => sum + line.outstanding, 0);
    const after = ctx.change('order-close', { order: order.number }, (tx) => {
      if (lines.length > 0)
        closeLines(
          tx,
          lines.map((line) => line.id),
        );
      else updateOrder(tx, order.id, { state: 'closed' });
      return termOrders(ctx, tx).find((one) => one.id === order.id)!;
    });
    ctx.answer({
      json: { order: orders.json(after, ctx) },
      text: () => ctx.words.order.closed({ order: orderTitle(ctx, order), left }),
    });
  },
});

/** Takes an order back of which nothing has come. */
export const cancel = command({
  args: '<order>',
  writes: true,
  async run(ctx, [typed = '']) {
    const order = await typedOrder(ctx, typed);
    const say = ctx.words.order;
    if (order.state === 'cancelled') refuse(EXIT.data, 'order-ended', { order: order.number });
    if (order.received > 0) {
      refuse(EXIT.data, 'order-has-come', { order: order.number, received: order.received });
    }
    if (!(await confirmed(ctx, say.askCancel(orderTitle(ctx, order))))) return EXIT.no;
    const after = ctx.change('order-cancel', { order: order.number }, (tx) => {
      updateOrder(tx, order.id, { state: 'cancelled' });
      return termOrders(ctx, tx).find((one) => one.id === order.id)!;
    });
    ctx.answer({
      json: { order: orders.json(after, ctx) },
      text: () => say.cancelled({ order: orderTitle(ctx, order) }),
    });
    return EXIT.done;
  },
});
