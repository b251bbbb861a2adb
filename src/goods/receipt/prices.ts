import type { Outcome, ReadRow } from '../../intake/kind.ts';
import { placeOf } from '../../intake/place.ts';
import { problem } from '../../words/problem.ts';
import { itemTitle } from '../item/find.ts';
import { type Item, yuan } from '../item/item.ts';
import type { StoredItems } from '../item/stored.ts';
import type { ReceiptRow } from './row.ts';

/** So many things are named whose price is another. */
const NAMED = 3;

/**
 * What a delivery says of prices, in fen a unit: a thing that has none gets it; one that has another keeps its own, and is told, once for
 * all of them.
 */
export function notePrices(
  items: StoredItems,
  came: readonly { item: Item; read: ReadRow<ReceiptRow> }[],
  outcome: Outcome,
): void {
  const others: string[] = [];
  let first: ReadRow<ReceiptRow> | undefined;
  for (const { item, read } of came) {
    const said = read.row.priceFen;
    if (!said || said === item.priceFen) continue;
    const { kind, name, spec, isbn, priceFen } = item;
    if (priceFen === null) items.upsert({ kind, name, spec, ...(isbn ? { isbn } : {}), priceFen: said });
    else {
      first ??= read;
      others.push(`${itemTitle(item)} ${yuan(priceFen)} → ${yuan(said)}`);
    }
  }
  if (!first) return;
  const args = { count: others.length, prices: others.slice(0, NAMED) };
  outcome.remarks?.push(problem('receipt-price-differs', args, { at: placeOf(first, 'price') }));
}
