import { groupBy } from '../../store/groups.ts';
import { type ItemKind, isTitle } from '../item/item.ts';
import type { Plan, PlanItem } from '../plan/types.ts';

/** 征订 the term's books · 补订 what of them lacks · 采购 exercise books, supplies, equipment. */
export type OrderKind = 'books' | 'supplement' | 'supplies';

/** A row of table purchase. */
export interface Order {
  id: number;
  number: string;
  kind: OrderKind;
  supplier: string | null;
  orderedOn: string | null;
  dueOn: string | null;
  state: 'open' | 'closed' | 'cancelled';
  note: string | null;
}

/** A line with its item and what came of it. Units, fen. */
export interface OrderLine {
  id: number;
  orderId: number;
  itemId: number;
  code: string;
  kind: ItemKind;
  name: string;
  spec: string;
  unit: string;
  category: string | null;
  leadDays: number | null;
  ordered: number;
  priceFen: number | null;
  /** Its own day, else the order's. */
  dueOn: string | null;
  closed: 0 | 1;
  /** 1: it is closed, or its order is no longer open. */
  ended: 0 | 1;
  received: number;
  receivedFen: number;
  /** Still to come: nothing once the line or its order is ended. */
  outstanding: number;
}

/** An order with its lines and how it stands. */
export interface OrderRow extends Order {
  lines: (OrderLine & { late: boolean })[];
  progress: 'open' | 'part' | 'received' | 'closed' | 'cancelled';
  late: boolean;
  ordered: number;
  received: number;
  /** 已订金额: what was ordered at its price, come or not. */
  orderedFen: number;
}

/** Puts lines to their orders and says how each stands on a day. */
export function orderRows(orders: readonly Order[], lines: readonly OrderLine[], today: string): OrderRow[] {
  const byOrder = groupBy(lines, (line) => line.orderId);
  return orders.map((order) => {
    const own = (byOrder.get(order.id) ?? []).map((line) => {
      const late = line.outstanding > 0 && line.dueOn !== null && line.dueOn < today;
      return { ...line, late };
    });
    const sum = (value: (line: OrderLine) => number) => own.reduce((total, line) => total + value(line), 0);
    const received = sum((line) => line.received);
    const waiting = own.some((line) => line.outstanding > 0);
    return {
      ...order,
      lines: own,
      ordered: sum((line) => line.ordered),
      received,
      orderedFen: sum((line) => line.ordered * (line.priceFen ?? 0)),
      late: own.some((line) => line.late),
      progress:
        order.state !== 'open'
          ? order.state
          : own.length > 0 && !waiting
            ? 'received'
            : received > 0
              ? 'part'
              : 'open',
    };
  });
}

/** An order to be written. Days are 'YYYY-MM-DD'. */
export interface NewOrder {
  kind: OrderKind;
  supplier: string | null;
  dueOn: string | null;
  lines: NewOrderLine[];
}

/** A line of it: whole units, fen; its own day of delivery where that differs from the order's. */
export interface NewOrderLine {
  itemId: number;
  ordered: number;
  priceFen: number | null;
  dueOn: string | null;
}

/**
 * What is to be bought of a plan as orders, one for each supplier and kind: books as 补订 once the term's books are ordered.
 * Amounts are the plan's, in whole packs already. `neededBy` gives the day that an item is needed by.
 */
export function ordersOf(
  rows: readonly PlanItem[],
  neededBy: (itemId: number) => string | null,
  booksOrdered: boolean,
): NewOrder[] {
  const found = new Map<string, NewOrder>();
  for (const { item, toBuy } of rows) {
    if (toBuy <= 0) continue;
    const kind = isTitle(item.kind) ? (booksOrdered ? 'supplement' : 'books') : 'supplies';
    const key = `${kind}|${item.supplier ?? ''}`;
    const order = found.get(key) ?? { kind, supplier: item.supplier, dueOn: null, lines: [] };
    found.set(key, order);
    const dueOn = neededBy(item.id);
    order.lines.push({ itemId: item.id, ordered: toBuy, priceFen: item.priceFen, dueOn });
    if (dueOn !== null && (order.dueOn === null || dueOn < order.dueOn)) order.dueOn = dueOn;
  }
  return [...found.values()];
}

/**
 * The day each item is needed by: the earliest request that is still open, or the day before which standards and
 * enrolment must be met (`usual`: registration, else opening).
 */
export function neededDays(
  plan: Plan,
  open: readonly { itemId: number | null; neededBy: string | null }[],
  usual: string,
): Map<number, string> {
  const days = new Map<number, string>();
  const note = (itemId: number, day: string) => {
    const known = days.get(itemId);
    if (known === undefined || day < known) days.set(itemId, day);
  };
  for (const { itemId, neededBy } of open) if (itemId !== null) note(itemId, neededBy ?? usual);
  for (const { itemId, owed, reasons } of plan.shares) {
    if (owed > 0 && reasons.some((reason) => reason.kind !== 'request')) note(itemId, usual);
  }
  return days;
}
