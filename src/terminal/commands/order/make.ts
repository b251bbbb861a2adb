import { findItem, findItems } from '../../../goods/item/find.ts';
import { isTitle } from '../../../goods/item/item.ts';
import { neededDays, ordersOf } from '../../../goods/order/order.ts';
import { booksOrdered, insertOrder } from '../../../goods/order/store.ts';
import { loadPlan } from '../../../goods/plan/store.ts';
import type { PlanItem } from '../../../goods/plan/types.ts';
import { loadRequests } from '../../../goods/request/store.ts';
import type { Term } from '../../../school/term/term.ts';
import { nearNames } from '../../../words/closest.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { workTerm } from '../../arguments/day.ts';
import type { Context } from '../../context.ts';
import { command } from '../../grammar.ts';
import { day, flag, text } from '../../options.ts';
import { orders } from './rows.ts';
import { termOrders } from './which.ts';

/** Orders what the plan says is to be bought, in one step: an order for each supplier, in whole packs. */
export const make = command({
  args: '[item...]',
  writes: true,
  options: {
    books: flag({ help: (w) => w.order.options.books }),
    supplies: flag({ help: (w) => w.order.options.supplies }),
    supplier: text({ takes: '<name>', help: (w) => w.order.options.ofSupplier }),
    due: day({ help: (w) => w.order.options.due }),
    on: day({ help: (w) => w.order.options.on }),
  },
  run(ctx, typed, { books, supplies, supplier, due, on = ctx.today }) {
    const term = workTerm(ctx);
    const named = namedItems(ctx, term, typed);
    const ofKind = ({ item }: PlanItem) =>
      Boolean(books) === Boolean(supplies) || isTitle(item.kind) === Boolean(books);
    const made = ctx.change('order-make', {}, (tx) => {
      // Read inside the change: two who order at once do not order twice.
      const plan = loadPlan(tx, term);
      const meant = plan.items.filter((row) => (named?.has(row.item.id) ?? true) && ofKind(row));
      const rows = meant.filter((row) => (row.item.supplier ?? '').includes(supplier ?? ''));
      if (supplier !== undefined && rows.length === 0) refuseSupplier(meant, supplier);
      const open = loadRequests(tx, term, ctx.today).filter(
        (row) => row.progress !== 'done' && row.progress !== 'declined',
      );
      const days = neededDays(plan, open, term.registration ?? term.opening);
      // What was to be there before it is ordered is due at once.
      const dueOf = (day: string | undefined) => (day !== undefined && day < on ? on : (day ?? null));
      const wanted = ordersOf(rows, (id) => due ?? dueOf(days.get(id)), booksOrdered(tx, term.id));
      if (wanted.length === 0) refuse(EXIT.no, 'order-nothing', {});
      const ids = new Set(wanted.map((order) => insertOrder(tx, term.id, on, order)));
      return termOrders(ctx, tx).filter((order) => ids.has(order.id));
    });
    const say = ctx.words.order;
    ctx.answer({
      json: { term: term.code, orders: made.map((order) => orders.json(order, ctx)) },
      text: () => `${made.map((order) => orders.card(order, ctx)).join('\n')}\n${say.made(made.length)}`,
    });
    const late = made.find((order) => order.late);
    if (late) ctx.say(say.lateAtOnce({ number: late.number, due: late.dueOn ?? '' }));
    ctx.next(say.next(made[0]!));
  },
});

/** @throws Refusal 66 naming the suppliers that the items have */
function refuseSupplier(rows: readonly PlanItem[], supplier: string): never {
  const known = [...new Set(rows.flatMap(({ item }) => item.supplier ?? []))].sort();
  return refuse(EXIT.noInput, 'order-supplier-unknown', {
    supplier,
    known,
    near: nearNames(supplier, known),
  });
}

function namedItems(ctx: Context, term: Term, typed: readonly string[]): Set<number> | undefined {
  if (typed.length === 0) return undefined;
  return new Set(
    typed.flatMap((text) => {
      const found = findItems(ctx.read(), term.id, text);
      return (found.length > 0 ? found : [findItem(ctx.read(), term.id, text)]).map((item) => item.id);
    }),
  );
}
