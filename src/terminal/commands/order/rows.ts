import { itemTitle } from '../../../goods/item/find.ts';
import { yuan } from '../../../goods/item/item.ts';
import type { OrderRow } from '../../../goods/order/order.ts';
import { amountSaid } from '../../../words/said.ts';
import type { Context } from '../../context.ts';
import { nounOf, rowsOf } from '../../noun/noun.ts';
import { flag } from '../../options.ts';
import { type TermOrder, termOrders, typedOrders } from './which.ts';

/** A line an item: ordered, come, still to come, by when to order. */
const lines = rowsOf<TermOrder['lines'][number]>()((w) => w.order.lines, {
  code: {},
  name: { shrink: true, cell: (line) => itemTitle(line) },
  spec: { list: false },
  unit: { list: false },
  ordered: { align: 'right', cell: (line, ctx) => amountSaid(ctx.words, line.ordered, line.unit) },
  received: { number: 'quiet' },
  left: { key: 'outstanding', number: 'quiet' },
  price: { key: 'priceFen', json: 'price_fen', number: 'yuan' },
  cost: {
    json: 'ordered_fen',
    number: 'yuan',
    value: (line) => line.ordered * (line.priceFen ?? 0),
    cell: (line) => (line.priceFen === null ? null : yuan(line.ordered * line.priceFen)),
  },
  dueOn: {},
  orderBy: {},
  late: { list: false },
  closed: { list: false, value: (line) => line.closed === 1 },
  state: {
    json: null,
    cell: (line, { words: { order } }) =>
      line.late ? order.late : line.closed ? order.progress.closed : null,
  },
});

/** What is bought: what was ordered, what of it came, what is late. */
export const orders = nounOf<TermOrder>()('order', {
  fields: {
    id: { align: 'right' },
    number: {},
    kind: { cell: (order, ctx) => ctx.words.order.kinds[order.kind] },
    supplier: { shrink: true },
    // The number begins with it.
    orderedOn: { spare: true },
    dueOn: {},
    titles: { json: null, align: 'right' },
    ordered: { align: 'right' },
    received: { align: 'right' },
    cost: { key: 'orderedFen', json: 'ordered_fen', number: 'yuan', cell: costText },
    state: { key: 'progress', cell: stateText },
    late: { list: false },
    note: { list: 'show' },
    lines: { list: false, value: (order, ctx) => order.lines.map((line) => lines.json(line, ctx)) },
  },
  narrow: {
    open: flag({ help: (w) => w.order.options.open }),
    late: flag({ help: (w) => w.order.options.late }),
  },
  all: ({ ctx, reader }, { open, late }) =>
    termOrders(ctx, reader).filter(
      (order) => (!open || order.progress === 'open' || order.progress === 'part') && (!late || order.late),
    ),
  find: ({ ctx }, typed) => typedOrders(ctx, typed),
  id: (order) => order.id,
  title: (order) => [order.number, order.supplier].filter(Boolean).join(' '),
  beside: ({ term }) => ({ term: term.code }),
  below: ({ ctx }, order) => ({ text: order.lines.length === 0 ? '' : lines.table(order.lines, ctx) }),
});

/** What has no price is not free. */
function costText({ orderedFen, lines }: TermOrder, { words }: Context): string {
  return orderedFen === 0 && lines.some(({ priceFen }) => priceFen === null)
    ? words.plan.noPrice
    : yuan(orderedFen);
}

/** 部分到货，逾期 */
function stateText(order: OrderRow, { words, lang }: Context): string {
  const text = words.order.progress[order.progress];
  return order.late ? `${text}${lang === 'zh' ? '，' : ', '}${words.order.late}` : text;
}
