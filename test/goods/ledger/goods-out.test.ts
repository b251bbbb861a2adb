import { expect, test } from 'vitest';
import { itemById } from '../../../src/goods/item/store.ts';
import { postCounterIssue, type Wanted } from '../../../src/goods/ledger/goods-out.ts';
import { postDocument } from '../../../src/goods/ledger/post.ts';
import { item, schoolWith, TERM } from '../support.ts';

function storeroom() {
  const school = schoolWith({ '3-2': 40 });
  const want = school.change((tx) => {
    const [pen, chalk] = ['笔', '粉笔'].map((name) => item(tx, { kind: 'supply', name })) as [number, number];
    const lines = [pen, chalk].map((itemId) => ({ itemId, amount: 10 }));
    postDocument(tx, { kind: 'RK', termId: TERM.id, date: '2027-02-20', state: 'confirmed', lines });
    return (id: number, quantity: number): Wanted => ({
      item: itemById(tx, id)!,
      quantity,
    });
  });
  const issue = (...given: Wanted[]) =>
    school.change((tx) =>
      postCounterIssue(tx, TERM, { kind: 'class', id: 1 }, given, { date: '2027-02-21' }),
    );
  return { school, issue, pen: (n: number) => want(1, n), chalk: (n: number) => want(2, n) };
}

test('the same item said twice is handed out as much as both say, on one line', () => {
  const { school, issue, pen, chalk } = storeroom();
  const { id } = issue(pen(2), chalk(1), pen(3));
  expect(
    school.store.all('SELECT item_id AS item, amount, expected FROM line WHERE document_id = ?', id),
  ).toEqual([
    { item: 1, amount: -5, expected: 5 },
    { item: 2, amount: -1, expected: 1 },
  ]);
});

test('and is refused when both together are more than is there', () => {
  const { issue, pen } = storeroom();
  expect(() => issue(pen(6), pen(5))).toThrow('more-than-there');
  expect(() => issue(pen(6), pen(4))).not.toThrow();
  expect(() => issue(pen(1), pen(0))).toThrow('quantity-not-positive');
});
