import type { NewLine } from '../../../goods/ledger/document.ts';
import { postDocument } from '../../../goods/ledger/post.ts';
import type { OrderRow } from '../../../goods/order/order.ts';
import { draftOfOrder } from '../../../goods/order/store.ts';
import type { Term } from '../../../school/term/term.ts';
import type { Writer } from '../../../store/reader.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import type { Context } from '../../context.ts';
import { typedOrder } from '../order/which.ts';

/** CG20270222-001: an order's number, and no file's name. */
export const isOrderNumber = (text: string): boolean =>
  /^(CG|BD|ZD)\d{8}-\d+$/i.test(text.normalize('NFKC').trim());

/**
 * Everything that is still to come on these orders came: gives the change that posts a receipt for each.
 * @throws Refusal 66 for an order that is not there, 65 for one that awaits nothing or has a draft already
 */
export async function receiveOrders(
  ctx: Context,
  term: Term,
  typed: readonly string[],
  how: { state: 'draft' | 'confirmed'; supplier?: string },
): Promise<(tx: Writer) => void> {
  const orders: OrderRow[] = [];
  for (const text of typed) orders.push(await typedOrder(ctx, text));
  return (tx) => {
    for (const order of new Set(orders)) {
      const lines = stillToCome(order);
      if (lines.length === 0) {
        const state = ctx.words.order.progress[order.progress];
        refuse(EXIT.data, 'order-awaits-nothing', { order: order.number, state });
      }
      const draft = draftOfOrder(tx, order.id);
      if (draft !== undefined)
        refuse(EXIT.data, 'order-drafted', { order: order.number, document: draft.number, id: draft.id });
      const party = how.supplier ?? order.supplier ?? undefined;
      postDocument(tx, { kind: 'RK', termId: term.id, date: ctx.today, state: how.state, party, lines });
    }
  };
}

const stillToCome = (order: OrderRow): NewLine[] =>
  order.lines
    .filter((line) => line.outstanding > 0)
    .map((line) => ({
      itemId: line.itemId,
      amount: line.outstanding,
      expected: line.outstanding,
      purchaseLineId: line.id,
    }));
