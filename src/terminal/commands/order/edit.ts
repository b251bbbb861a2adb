import { itemTitle } from '../../../goods/item/find.ts';
import { type Item, isTitle } from '../../../goods/item/item.ts';
import type { NewOrderLine, OrderRow } from '../../../goods/order/order.ts';
import {
  booksOrdered,
  insertLine,
  insertOrder,
  setOrdered,
  updateOrder,
} from '../../../goods/order/store.ts';
import type { Writer } from '../../../store/reader.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { amountTyped, countTyped } from '../../arguments/count.ts';
import { workTerm } from '../../arguments/day.ts';
import { typedItem } from '../../arguments/item.ts';
import { textOrNothing } from '../../arguments/text.ts';
import type { Context } from '../../context.ts';
import { command } from '../../grammar.ts';
import { day, text } from '../../options.ts';
import { orders } from './rows.ts';
import { type TermOrder, termOrders, typedOrder } from './which.ts';

interface Amount {
  item: Item;
  quantity: number;
}

/** Adds lines to an order that is open, or with `new` makes one: order add new A4复印纸=20 --supplier 文具店. */
export const add = command({
  args: '<order> <item=qty...>',
  writes: true,
  options: {
    supplier: text({ takes: '<name>', help: (w) => w.order.options.supplier }),
    due: day({ help: (w) => w.order.options.due }),
  },
  async run(ctx, [typed = '', ...pairs], { supplier, due: dueOn = null }) {
    const term = workTerm(ctx);
    const amounts = await amountsTyped(ctx, pairs, 1);
    const order = /^(new|新|新单)$/i.test(typed.trim()) ? undefined : await typedOrder(ctx, typed);
    if (order !== undefined) refuseEnded(order);
    const titles = amounts.map(({ item }) => isTitle(item.kind));
    const ofBooks = order === undefined ? titles[0]! : order.kind !== 'supplies';
    if (titles.some((one) => one !== ofBooks)) refuse(EXIT.usage, 'order-mixed', {});
    const after = ctx.change('order-add', { order: order?.number ?? 'new' }, (tx) => {
      if (order === undefined) {
        const kind = !ofBooks ? 'supplies' : booksOrdered(tx, term.id) ? 'supplement' : 'books';
        const lines = merged(amounts).map((one) => lineOf(one, null));
        const from = supplier ?? amounts[0]!.item.supplier;
        const id = insertOrder(tx, term.id, ctx.today, { kind, supplier: from, dueOn, lines });
        return readOrder(ctx, tx, id);
      }
      for (const one of merged(amounts)) {
        const there = order.lines.find((line) => line.itemId === one.item.id);
        if (there === undefined) insertLine(tx, order.id, lineOf(one, dueOn));
        else setOrdered(tx, there.id, there.ordered + one.quantity);
      }
      return readOrder(ctx, tx, order.id);
    });
    answer(ctx, after, amounts, ctx.words.order.added);
  },
});

/** Changes amounts (0 takes a line away), the day of arrival, supplier or note of an order. */
export const edit = command({
  args: '<order> [item=qty...]',
  writes: true,
  options: {
    due: day({ help: (w) => w.order.options.due }),
    supplier: text({ takes: '<name>', emptied: true, help: (w) => w.order.options.supplier }),
    note: text({ emptied: true, help: (w) => w.order.options.note }),
  },
  async run(ctx, [typed = '', ...pairs], { due: dueOn, supplier, note }) {
    const order = await typedOrder(ctx, typed);
    refuseEnded(order);
    const amounts = await amountsTyped(ctx, pairs, 0);
    if (amounts.length === 0 && [dueOn, supplier, note].every((one) => one === undefined)) {
      refuse(EXIT.usage, 'nothing-given', { options: 'ITEM=QTY --due --supplier --note' });
    }
    const orNothing = (said: string | undefined) => (said === undefined ? undefined : textOrNothing(said));
    const facts = { dueOn, supplier: orNothing(supplier), note: orNothing(note) };
    const after = ctx.change('order-edit', { order: order.number }, (tx) => {
      updateOrder(tx, order.id, facts);
      for (const { item, quantity } of amounts) {
        const line = order.lines.find((one) => one.itemId === item.id);
        const name = itemTitle(item);
        if (line === undefined)
          return refuse(EXIT.usage, 'order-has-not', { order: order.number, item: name });
        if (quantity < line.received) {
          refuse(EXIT.data, 'order-came-more', { item: name, received: line.received, quantity });
        }
        setOrdered(tx, line.id, quantity);
      }
      return readOrder(ctx, tx, order.id);
    });
    answer(ctx, after, amounts, ctx.words.order.edited);
  },
});

function refuseEnded(order: OrderRow): void {
  if (order.state !== 'open') refuse(EXIT.data, 'order-ended', { order: order.number });
}

const lineOf = ({ item, quantity }: Amount, dueOn: string | null): NewOrderLine => ({
  itemId: item.id,
  ordered: quantity,
  priceFen: item.priceFen,
  dueOn,
});

/** The same item twice is one line. */
function merged(amounts: readonly Amount[]): Amount[] {
  const found = new Map<number, Amount>();
  for (const { item, quantity } of amounts) {
    found.set(item.id, { item, quantity: (found.get(item.id)?.quantity ?? 0) + quantity });
  }
  return [...found.values()];
}

async function amountsTyped(ctx: Context, pairs: readonly string[], least: 0 | 1): Promise<Amount[]> {
  const found: Amount[] = [];
  for (const text of pairs) {
    const [name = '', quantity = '', ...more] = text.split(/[=＝]/);
    if (name.trim() === '' || quantity.trim() === '' || more.length > 0) {
      refuse(EXIT.usage, 'order-pair-bad', { text });
    }
    found.push({
      item: await typedItem(ctx, name, { retired: true }),
      quantity: least === 1 ? amountTyped(quantity) : countTyped(name, quantity),
    });
  }
  return found;
}

const readOrder = (ctx: Context, tx: Writer, id: number): TermOrder =>
  termOrders(ctx, tx).find((order) => order.id === id)!;

/** The order, and of its lines those that changed: an order of textbooks has sixty. */
function answer(
  ctx: Context,
  order: TermOrder,
  changed: readonly Amount[],
  said: (a: { number: string }) => string,
): void {
  const ids = new Set(changed.map((one) => one.item.id));
  const lines = order.lines.filter((line) => ids.has(line.itemId));
  ctx.answer({
    json: { order: orders.json(order, ctx) },
    text: () => `${orders.card({ ...order, lines }, ctx)}\n${said(order)}`,
  });
}
