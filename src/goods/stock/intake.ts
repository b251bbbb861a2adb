import { noOutcome } from '../../intake/differences.ts';
import type { ApplyContext, Kind, Outcome, Parsed, ReadRow } from '../../intake/kind.ts';
import { amountOnHand } from '../../intake/parse/number.ts';
import { ignored, words } from '../../intake/parse/text.ts';
import { placeOf } from '../../intake/place.ts';
import type { Writer } from '../../store/reader.ts';
import { isbnCell } from '../item/isbn.ts';
import type { Item } from '../item/item.ts';
import { KnownItems } from '../item/known.ts';
import { readTitle } from '../item/title.ts';
import { postOpening } from './opening.ts';

/** A row of 教材库存: copies of a known book on the shelf. */
export interface BookStockRow {
  isbn?: string;
  name?: string;
  stock: number;
}

/** 教材库存, 循环教材库存: the term's opening balance of books. Several rows of a book (shelves) add up. */
export const bookStock: Kind<BookStockRow> = {
  name: 'book-stock',
  title: (w) => w.intake.files['book-stock'],
  names: ['循环教材库存', '教材库存', '课本库存', '教材结存', '循环教材', '图书库存', '上学期结存'],
  about: 'goods',
  beside: ['grade', 'damaged', 'spec', 'unit', 'price', 'publisher', 'subject', 'volume', 'edition'],
  harm: 'much',
  goods: { way: 'on-hand', amounts: ['stock'] },
  concepts: { name: ['title', 'reused'], stock: ['on-hand', 'held-after', 'quantity', 'held-before'] },
  alsoIn: ['books'],
  order: 60,
  fields: [
    ignored('seq'),
    { key: 'isbn', totals: false, parse: isbnCell },
    { key: 'name', parse: words },
    { key: 'stock', required: true, parse: amountOnHand },
  ],
  signature: [['isbn', 'name'], ['stock']],
  build(values): Parsed<BookStockRow> {
    const row = values as unknown as BookStockRow;
    return { value: row.name === undefined ? row : { ...row, name: readTitle(row.name).name } };
  },
  apply: applyBookStock,
};

function applyBookStock(tx: Writer, rows: ReadRow<BookStockRow>[], ctx: ApplyContext): Outcome {
  const outcome = noOutcome();
  const items = new KnownItems(tx, outcome);
  // Shelves in other files of this import count too: the opening is one figure.
  const sums = new Map<number, number>();
  for (const { row } of ctx.allRows as readonly ReadRow<BookStockRow>[]) {
    const [item] = items.find({ isbn: row.isbn, name: row.name });
    if (item) sums.set(item.id, (sums.get(item.id) ?? 0) + row.stock);
  }
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
    const [item] = items.find({ isbn: row.isbn, name: row.name });
    outcome[(item && states.get(item.id)) ?? 'unchanged']++;
  }
  return outcome;
}
