import { expect, test } from 'vitest';
import { itemById } from '../../../src/goods/item/store.ts';
import { postTransferIn, postTransferOut, slipsDone } from '../../../src/goods/ledger/between-schools.ts';
import { counterDocument } from '../../../src/goods/ledger/counter.ts';
import { waiting } from '../../../src/goods/ledger/history.ts';
import { postDocument } from '../../../src/goods/ledger/post.ts';
import { loadStock } from '../../../src/goods/plan/store.ts';
import { insert } from '../../../src/store/rows.ts';
import { item, schoolWith, TERM } from '../support.ts';

const said = { date: '2027-02-21', party: '城西小学' };

/** 10 good copies and 2 damaged ones of a book of which 15 are ordered: 5 are still to come. */
function withBooks() {
  const school = schoolWith({ '3-2': 40 });
  school.change((tx) => {
    const itemId = item(tx, { kind: 'book', name: '数学' });
    const purchaseId = insert(tx, 'purchase', { termId: TERM.id, number: 'ZD20270201-001', kind: 'books' });
    const purchaseLineId = insert(tx, 'purchase_line', { purchaseId, itemId, ordered: 15 });
    const lines = [{ itemId, amount: 10, damaged: 2, purchaseLineId }];
    postDocument(tx, { kind: 'RK', termId: TERM.id, date: '2027-02-20', state: 'confirmed', lines });
  });
  const wanted = (quantity: number) => [{ item: itemById(school.store, 1)!, quantity }];
  const now = () => ({ ...loadStock(school.store, TERM.id).get(1)!, waiting: waiting(school.store).get(1) });
  return { school, wanted, now };
}

test('only good copies go and come; orders and what waits outside stay as they are', () => {
  const { school, wanted, now } = withBooks();
  expect(now()).toMatchObject({ held: 10, outstanding: 5, waiting: 2 });
  expect(() => school.change((tx) => postTransferOut(tx, TERM, wanted(11), said))).toThrow('more-than-there');
  school.change((tx) => postTransferOut(tx, TERM, wanted(10), said));
  expect(now()).toMatchObject({ held: 0, outstanding: 5, waiting: 2 });
  const { id } = school.change((tx) => postTransferIn(tx, TERM, wanted(5), said));
  expect(now()).toMatchObject({ held: 5, outstanding: 5, waiting: 2 });
  school.change((tx) => counterDocument(tx, id));
  expect(now()).toMatchObject({ held: 0, outstanding: 5, waiting: 2 });
});

test('a draft reserves what is to go', () => {
  const { school, wanted } = withBooks();
  school.change((tx) => postTransferOut(tx, TERM, wanted(7), { ...said, state: 'draft' }));
  expect(() => school.change((tx) => postTransferOut(tx, TERM, wanted(4), said))).toThrow('more-than-there');
});

test('a slip is booked once, until its document is taken back; what was signed is told the office', () => {
  const { school, wanted } = withBooks();
  const book = () =>
    school.change((tx) => postTransferOut(tx, TERM, wanted(3), { ...said, slip: 'DB20270220-001' }));
  const { id } = book();
  expect(book).toThrow('slip-booked');
  expect(slipsDone(school.store, TERM.id)).toEqual([{ slip: 'DB20270220-001', kind: 'DC', units: 3 }]);
  school.change((tx) => counterDocument(tx, id));
  expect(slipsDone(school.store, TERM.id)).toEqual([]);
  expect(book).not.toThrow();
});
