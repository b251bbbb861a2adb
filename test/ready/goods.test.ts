import { expect, test } from 'vitest';
import { insertOrder } from '../../src/goods/order/store.ts';
import { loadGoods } from '../../src/ready/goods.ts';
import { item, plan, schoolWith, TERM } from '../goods/support.ts';

test('copies that come on the day itself are too late for its lessons; those of the day before are due', () => {
  const school = schoolWith({ '3-1': 40 });
  const book = school.change((tx) => {
    const id = item(tx, { name: '语文', grade: 3 }, {});
    const lines = [{ itemId: id, ordered: 40, priceFen: null, dueOn: null }];
    insertOrder(tx, TERM.id, '2027-02-20', { kind: 'books', supplier: null, dueOn: '2027-03-01', lines });
    return id;
  });
  const due = (day: string) => loadGoods(school.store, plan(school), day).map((fact) => fact.due);
  expect(due('2027-03-01')).toEqual([0]);
  expect(due('2027-03-02')).toEqual([40]);
  // A line's own day comes before its order's.
  school.change((tx) => tx.run("UPDATE purchase_line SET due_on = '2027-03-02' WHERE item_id = ?", book));
  expect(due('2027-03-02')).toEqual([0]);
  school.change((tx) => tx.run("UPDATE purchase_line SET due_on = '2027-02-28' WHERE item_id = ?", book));
  expect(due('2027-03-01')).toEqual([40]);
});
