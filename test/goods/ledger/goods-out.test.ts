import { expect, test } from 'vitest';
import { itemById } from '../../../src/goods/item/store.ts';
import { postCounterIssue, postToSupplier, type Wanted } from '../../../src/goods/ledger/goods-out.ts';
import { postDocument } from '../../../src/goods/ledger/post.ts';
import { insert } from '../../../src/store/rows.ts';
import { Refusal } from '../../../src/words/problem.ts';
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
});

/** What a refusal says is wrong. */
function refused(what: () => void): unknown {
  try {
    what();
  } catch (error) {
    if (error instanceof Refusal) return error.problems.map(({ code, args }) => ({ code, args }));
    throw error;
  }
  return undefined;
}

test('nothing of an item is no amount', () => {
  const { issue, pen } = storeroom();
  expect(refused(() => issue(pen(1), pen(0)))).toEqual([
    { code: 'quantity-not-positive', args: { item: '笔', quantity: '0' } },
  ]);
});

test('what is drafted or lent is not free, and the refusal of each item says how much is kept for that', () => {
  const { school, issue, pen, chalk } = storeroom();
  school.change((tx) => {
    const recipient = { kind: 'class' as const, id: 1 };
    const lines = [{ itemId: 1, amount: -3, recipient }];
    postDocument(tx, { kind: 'CK', termId: TERM.id, date: '2027-02-21', state: 'draft', lines });
    const gatheringId = insert(tx, 'gathering', {
      termId: TERM.id,
      kind: 'event',
      name: '运动会',
      date: '2027-04-01',
    });
    insert(tx, 'gathering_line', { gatheringId, itemId: 1, quantity: 2, lent: 1, issued: 2, returned: 0 });
  });
  expect(refused(() => issue(pen(6), chalk(11)))).toEqual([
    { code: 'more-than-there', args: { item: '笔', wanted: 6, free: 5, kept: 5 } },
    { code: 'more-than-there', args: { item: '粉笔', wanted: 11, free: 10, kept: 0 } },
  ]);
  expect(refused(() => issue(pen(5)))).toBeUndefined();
});

test('to the supplier goes first what waits outside, then what is in stock, and no more than that', () => {
  const { school, pen } = storeroom();
  const back = (n: number) =>
    school.change((tx) => postToSupplier(tx, TERM, [pen(n)], { date: '2027-02-22', party: '文具店' }));
  school.change((tx) => {
    const lines = [{ itemId: 1, amount: 0, damaged: 4 }];
    postDocument(tx, { kind: 'RK', termId: TERM.id, date: '2027-02-21', state: 'confirmed', lines });
  });
  expect(refused(() => back(15))).toMatchObject([
    { code: 'more-than-there', args: { wanted: 11, free: 10 } },
  ]);
  const lines = (id: number) =>
    school.store.all('SELECT amount, damaged FROM line WHERE document_id = ?', id);
  const first = back(3);
  expect([first.waited, lines(first.id)]).toEqual([3, [{ amount: 0, damaged: 3 }]]);
  const second = back(6);
  expect([second.waited, lines(second.id)]).toEqual([1, [{ amount: -5, damaged: 1 }]]);
});
