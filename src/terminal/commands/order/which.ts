import type { OrderLine, OrderRow } from '../../../goods/order/order.ts';
import { orders } from '../../../goods/order/store.ts';
import { type Calendar, shift } from '../../../school/calendar/calendar.ts';
import type { Reader } from '../../../store/reader.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { workTerm } from '../../arguments/day.ts';
import { pickOne } from '../../arguments/pick.ts';
import type { Context } from '../../context.ts';

/** The term's orders with their lines. */
export function termOrders(ctx: Context, reader: Reader = ctx.read()): OrderRow[] {
  return orders(reader, workTerm(ctx, reader).id, ctx.today);
}

/**
 * The order of a typed number (3, #3, CG20270226-001, 001) or supplier.
 * @throws Refusal 66 for none, naming those that are open; 2 for several
 */
export async function typedOrder(ctx: Context, typed: string): Promise<OrderRow> {
  const text = typed.normalize('NFKC').replace(/[\s#]/g, '').toUpperCase();
  const all = termOrders(ctx);
  const exact = all.filter((order) => String(order.id) === text || order.number === text);
  const loose = all.filter(
    (order) => order.number.includes(text) || (order.supplier ?? '').includes(typed.trim()),
  );
  if (exact.length + loose.length === 0) {
    const open = all.filter(({ progress }) => progress === 'open' || progress === 'part');
    const list = open.map((order) => `${order.id} ${orderTitle(ctx, order)}`).join(ctx.words.list);
    refuse(EXIT.noInput, 'order-unknown', { typed, open: list });
  }
  return pickOne(
    ctx,
    typed,
    exact.length > 0 ? exact : loose,
    (order) => orderTitle(ctx, order),
    'kaixue order list',
  );
}

/** 采购单 CG20270226-001 文具店 */
export function orderTitle(ctx: Context, order: Pick<OrderRow, 'kind' | 'number' | 'supplier'>): string {
  return [ctx.words.order.kinds[order.kind], order.number, order.supplier].filter(Boolean).join(' ');
}

/** The last day on which a line can be ordered to come in time: needed by − lead time in working days. */
export function orderBy(calendar: Calendar, line: Pick<OrderLine, 'dueOn' | 'leadDays'>): string | null {
  if (line.dueOn === null || line.leadDays === null) return null;
  return shift(calendar, line.dueOn, -line.leadDays, 'workdays').day;
}

/** An order in `--json`. */
export function orderJson(order: OrderRow, calendar?: Calendar) {
  return {
    id: order.id,
    number: order.number,
    kind: order.kind,
    supplier: order.supplier,
    ordered_on: order.orderedOn,
    due_on: order.dueOn,
    state: order.progress,
    late: order.late,
    note: order.note,
    ordered: order.ordered,
    received: order.received,
    cost_fen: order.costFen,
    lines: order.lines.map((line) => ({
      code: line.code,
      name: line.name,
      spec: line.spec,
      unit: line.unit,
      ordered: line.ordered,
      received: line.received,
      left: line.outstanding,
      price_fen: line.priceFen,
      cost_fen: line.ordered * (line.priceFen ?? 0),
      due_on: line.dueOn,
      order_by: calendar === undefined ? null : orderBy(calendar, line),
      late: line.late,
      closed: line.closed === 1,
    })),
  };
}
