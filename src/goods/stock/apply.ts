import { emptyOutcome } from '../../intake/differences.ts';
import { type ApplyContext, addAll, type Outcome, type ReadRow } from '../../intake/kind.ts';
import { placeOf } from '../../intake/place.ts';
import type { Writer } from '../../store/reader.ts';
import type { Item } from '../item/item.ts';
import { StoredItems } from '../item/stored.ts';
import { postOpening } from './opening.ts';
import type { BookStockRow } from './row.ts';
import { countedTwice } from './twice.ts';

/** Posts the opening balance of books. A book that several rows or files count (shelves) is added up. */
export function applyBookStock(tx: Writer, rows: ReadRow<BookStockRow>[], ctx: ApplyContext): Outcome {
  const outcome = emptyOutcome();
  const items = new StoredItems(tx, outcome, ctx);
  // Shelves in other files of this import count too: the opening is one figure.
  const sums = new Map<number, number>();
  for (const { row } of ctx.allRows as readonly ReadRow<BookStockRow>[]) {
    const [item] = items.find(row);
    if (item) sums.set(item.id, (sums.get(item.id) ?? 0) + row.stock);
  }
  const keyOf = (row: BookStockRow) => String(items.find(row)[0]?.id ?? row.isbn ?? row.name);
  addAll(outcome.questions, countedTwice<BookStockRow & { place?: string }>(rows, ctx, keyOf));
  const found = new Map<number, { item: Item; read: ReadRow<BookStockRow> }>();
  for (const read of rows) {
    const item = items.named(read);
    if (item && !found.has(item.id)) found.set(item.id, { item, read });
  }
  if (outcome.problems.length > 0) return outcome;
  const stock = [...found.values()].map(({ item, read }) => ({
    item,
    amount: sums.get(item.id) ?? read.row.stock,
    at: placeOf(read, 'stock'),
  }));
  const states = postOpening(tx, stock, ctx, outcome);
  for (const { row } of rows) {
    const [item] = items.find(row);
    outcome[(item && states.get(item.id)) ?? 'unchanged']++;
  }
  return outcome;
}
