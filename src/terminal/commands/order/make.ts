import { findItem, findItems } from '../../../goods/item/find.ts';
import { isTitle } from '../../../goods/item/item.ts';
import { neededDays, ordersOf } from '../../../goods/order/order.ts';
import { booksOrdered, insertOrder } from '../../../goods/order/store.ts';
import { loadPlan } from '../../../goods/plan/store.ts';
import type { PlanItem } from '../../../goods/plan/types.ts';
import { loadRequests } from '../../../goods/request/store.ts';
import { loadCalendar } from '../../../school/calendar/store.ts';
import type { Term } from '../../../school/term/term.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { dayTyped, workTerm } from '../../arguments/day.ts';
import type { Command, Context, Options } from '../../context.ts';
import { orderText } from './show.ts';
import { orderJson, termOrders } from './which.ts';

/** Orders what the plan says is to be bought, in one step: an order for each supplier, in whole packs. */
export const make: Command = {
  args: '[item...]',
  writes: true,
  options: [
    ['--books', (w) => w.order.options.books],
    ['--supplies', (w) => w.order.options.supplies],
    ['--supplier <name>', (w) => w.order.options.ofSupplier],
    ['--due <date>', (w) => w.order.options.due],
    ['--on <date>', (w) => w.order.options.on],
  ],
  run(ctx, typed, options) {
    const reader = ctx.read();
    const term = workTerm(ctx);
    const due = dayTyped('--due', options.due, ctx.today);
    const on = dayTyped('--on', options.on, ctx.today) ?? ctx.today;
    const calendar = loadCalendar(reader);
    const named = namedItems(ctx, term, typed);
    const made = ctx.change('order-make', {}, (tx) => {
      // Read inside the change: two who order at once do not order twice.
      const plan = loadPlan(tx, term);
      const rows = plan.items.filter((row) => chosen(row, named, options));
      const open = loadRequests(tx, term, ctx.today).filter(
        (row) => row.progress !== 'done' && row.progress !== 'declined',
      );
      const days = neededDays(plan, open, term.registration ?? term.opening);
      const wanted = ordersOf(rows, (id) => due ?? days.get(id) ?? null, booksOrdered(tx, term.id));
      if (wanted.length === 0) refuse(EXIT.no, 'order-nothing', {});
      const ids = new Set(wanted.map((order) => insertOrder(tx, term.id, on, order)));
      return termOrders(ctx, tx).filter((order) => ids.has(order.id));
    });
    const say = ctx.words.order;
    ctx.answer({
      json: { term: term.code, orders: made.map((order) => orderJson(order, calendar)) },
      text: () => `${made.map((order) => orderText(ctx, order)).join('\n')}\n${say.made(made.length)}`,
    });
    ctx.next(say.next(made[0]!));
  },
};

function namedItems(ctx: Context, term: Term, typed: readonly string[]): Set<number> | undefined {
  if (typed.length === 0) return undefined;
  return new Set(
    typed.flatMap((text) => {
      const found = findItems(ctx.read(), term.id, text);
      return (found.length > 0 ? found : [findItem(ctx.read(), term.id, text)]).map((item) => item.id);
    }),
  );
}

function chosen({ item }: PlanItem, named: Set<number> | undefined, options: Options): boolean {
  const both = Boolean(options.books) === Boolean(options.supplies);
  return (
    (named === undefined || named.has(item.id)) &&
    (both || isTitle(item.kind) === Boolean(options.books)) &&
    (options.supplier === undefined || (item.supplier ?? '').includes(options.supplier))
  );
}
