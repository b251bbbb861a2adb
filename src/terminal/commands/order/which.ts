import type { OrderLine, OrderRow } from '../../../goods/order/order.ts';
import { orders } from '../../../goods/order/store.ts';
import { shift } from '../../../school/calendar/calendar.ts';
import { loadCalendar } from '../../../school/calendar/store.ts';
import type { Reader } from '../../../store/reader.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { workTerm } from '../../arguments/day.ts';
import { pickOne } from '../../arguments/pick.ts';
import type { Context } from '../../context.ts';

/** An order whose lines say the last day on which each can be ordered to come in time: needed by − lead time in working days. */
export interface TermOrder extends OrderRow {
  titles: number;
  lines: (OrderRow['lines'][number] & { orderBy: string | null })[];
}

/** The term's orders with their lines. */
export function termOrders(ctx: Context, reader: Reader = ctx.read()): TermOrder[] {
  const calendar = loadCalendar(reader);
  const orderBy = ({ dueOn, leadDays }: OrderLine) =>
    dueOn === null || leadDays === null ? null : shift(calendar, dueOn, -leadDays, 'workdays').day;
  return orders(reader, workTerm(ctx, reader).id, ctx.today).map((order) => ({
    ...order,
    titles: order.lines.length,
    lines: order.lines.map((line) => ({ ...line, orderBy: orderBy(line) })),
  }));
}

/**
 * The orders of a typed number (3, #3, CG20270226-001, 001) or supplier.
 * @throws Refusal 66 for none, naming those that are open
 */
export function typedOrders(ctx: Context, typed: string): TermOrder[] {
  const text = typed.normalize('NFKC').replace(/[\s#]/g, '').toUpperCase();
  const all = termOrders(ctx);
  const exact = all.filter((order) => String(order.id) === text || order.number === text);
  // Figures alone are the whole of the number's last ones: 2 must not find the order of a day in 2027.
  const part = (number: string) => (/^\d+$/.test(text) ? number.endsWith(`-${text}`) : number.includes(text));
  const loose = all.filter((order) => part(order.number) || (order.supplier ?? '').includes(typed.trim()));
  if (exact.length + loose.length > 0) return exact.length > 0 ? exact : loose;
  const open = all.filter(({ progress }) => progress === 'open' || progress === 'part');
  const list = open.map((order) => `${order.id} ${orderTitle(ctx, order)}`).join(ctx.words.list);
  return refuse(EXIT.noInput, 'order-unknown', { typed, open: list });
}

/** The one that is meant. @throws Refusal 66 for none, 2 in a script for several */
export const typedOrder = (ctx: Context, typed: string): Promise<TermOrder> =>
  pickOne(ctx, typed, typedOrders(ctx, typed), (order) => orderTitle(ctx, order), 'kaixue order list');

/** 采购单 CG20270226-001 文具店 */
export function orderTitle(ctx: Context, order: Pick<OrderRow, 'kind' | 'number' | 'supplier'>): string {
  return [ctx.words.order.kinds[order.kind], order.number, order.supplier].filter(Boolean).join(' ');
}
