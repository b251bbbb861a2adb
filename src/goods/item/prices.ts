import type { Outcome, ReadRow } from '../../intake/kind.ts';
import { placeOf } from '../../intake/place.ts';
import { problem } from '../../words/problem.ts';
import { itemTitle } from './find.ts';
import { type Item, yuan } from './item.ts';
import type { StoredItems } from './stored.ts';

/** So many things are named whose price is another. */
const NAMED = 3;

/** A row that may say what its thing costs, in fen a unit. */
type Priced = ReadRow<{ priceFen?: number | undefined }>;

/**
 * What a list says of prices beside what it is of (a delivery, standards): a thing that has none gets it; one that has another keeps its
 * own, and is told, once for all of them.
 */
export function notePrices(
  items: StoredItems,
  listed: readonly { item: Item; read: Priced }[],
  outcome: Outcome,
): void {
  const others: string[] = [];
  let first: Priced | undefined;
  for (const { item, read } of listed) {
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
  outcome.remarks?.push(problem('item-price-differs', args, { at: placeOf(first, 'price') }));
}
