import type { Kind, Parsed } from '../../intake/kind.ts';
import { amountOnHand } from '../../intake/parse/number.ts';
import { ignored, words } from '../../intake/parse/text.ts';
import { isbnCell } from '../item/isbn.ts';
import { bySubject, gradeBeside, readTitle } from '../item/title.ts';

import { applyBookStock } from './apply.ts';
import type { BookStockRow } from './row.ts';

/** 教材库存, 循环教材库存: the term's opening balance of books. Several rows of a book (shelves) add up. */
export const bookStock: Kind<BookStockRow> = {
  name: 'book-stock',
  title: (w) => w.intake.files['book-stock'],
  names: ['循环教材库存', '教材库存', '课本库存', '教材结存', '循环教材', '图书库存', '上学期结存'],
  about: 'goods',
  term: { bound: 'before' },
  beside: ['damaged', 'spec', 'unit', 'price', 'publisher', 'subject', 'volume', 'edition', 'place'],
  harm: 'much',
  goods: { way: 'on-hand', amounts: ['stock'] },
  concepts: {
    grades: ['grade'],
    name: ['title', 'reused', 'subject'],
    stock: ['on-hand', 'held-after', 'quantity', 'held-before'],
  },
  alsoIn: ['books'],
  fits: bySubject,
  order: 60,
  fields: [
    ignored('seq'),
    { key: 'isbn', totals: false, parse: isbnCell },
    gradeBeside,
    { key: 'name', parse: words },
    { key: 'stock', required: true, parse: amountOnHand },
    ignored('campus'),
  ],
  signature: [['isbn', 'name'], ['stock']],
  enough: [['isbn', 'name'], ['stock']],
  build(values): Parsed<BookStockRow> {
    const row = values as unknown as BookStockRow;
    return { value: row.name === undefined ? row : { ...row, name: readTitle(row.name).name } };
  },
  apply: applyBookStock,
};
