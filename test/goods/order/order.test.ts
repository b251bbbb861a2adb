import { expect, test } from 'vitest';
import { postDocument } from '../../../src/goods/ledger/post.ts';
import { receiptLines } from '../../../src/goods/ledger/receive.ts';
import { budgets, removeBudget, setBudget } from '../../../src/goods/order/budget.ts';
import { neededDays, ordersOf } from '../../../src/goods/order/order.ts';
import {
  booksOrdered,
  closeLines,
  insertOrder,
  orders,
  setOrdered,
  updateOrder,
} from '../../../src/goods/order/store.ts';
import type { Writer } from '../../../src/store/reader.ts';
import type { TestSchool } from '../../support/school.ts';
import { lastEntry, takeBack } from '../../support/undo.ts';
import { item, plan, row, schoolWith, TERM } from '../support.ts';

const TODAY = '2027-02-20';

/** 100 pupils: pens 1 each in packs of 12 of one supplier, chalk 4 a class of another, a textbook each. */
function small(): { school: TestSchool; pen: number; chalk: number; book: number } {
  const school = schoolWith({ '1-1': 50, '1-2': 50 });
  const ids = school.change((tx) => ({
    pen: item(
      tx,
      {
        kind: 'supply',
        name: '笔',
        pack: 12,
        priceFen: 120,
        supplier: '文具店',
        category: '办公用品',
        leadDays: 3,
      },
      { scope: 'pupil' },
    ),
    chalk: item(tx, { kind: 'supply', name: '粉笔', priceFen: 350 }, { scope: 'class', quantity: 4 }),
    book: item(tx, { name: '语文', grade: 1, priceFen: 800 }, {}),
  }));
  return { school, ...ids };
}

function make(school: TestSchool): number[] {
  return school.change((tx) => {
    const made = plan(school);
    const days = neededDays(made, [], TERM.opening);
    const wanted = ordersOf(made.items, (id) => days.get(id) ?? null, booksOrdered(tx, TERM.id));
    return wanted.map((order) => insertOrder(tx, TERM.id, TODAY, order));
  });
}

const receive = (tx: Writer, itemId: number, arrived: number) =>
  postDocument(tx, {
    kind: 'RK',
    termId: TERM.id,
    date: TODAY,
    state: 'confirmed',
    lines: receiptLines(tx, TERM.id, [{ itemId, arrived }]),
  });

test('the plan is ordered in one step: by kind and supplier, in whole packs, and is then on order', () => {
  const { school, pen } = small();
  make(school);
  const made = orders(school.store, TERM.id, TODAY);
  expect(made.map(({ number, kind, supplier, dueOn }) => ({ number, kind, supplier, dueOn }))).toEqual([
    { number: 'ZD20270220-001', kind: 'books', supplier: null, dueOn: TERM.opening },
    { number: 'CG20270220-001', kind: 'supplies', supplier: '文具店', dueOn: TERM.opening },
    { number: 'CG20270220-002', kind: 'supplies', supplier: null, dueOn: TERM.opening },
  ]);
  expect(made[1]!.lines[0]).toMatchObject({ ordered: 108, priceFen: 120, outstanding: 108 });
  expect(made[1]!.orderedFen).toBe(108 * 120);
  expect(row(plan(school), pen)).toMatchObject({ short: 100, onOrder: 108, toBuy: 0 });
  expect(make(school)).toEqual([]);
});

test('what comes is set against the line that is due first: a line has its own day, else its order’s', () => {
  const { school, pen } = small();
  const line = (dueOn: string | null) => ({ itemId: pen, ordered: 10, priceFen: null, dueOn });
  const order = (dueOn: string | null, ...lines: (string | null)[]) =>
    school.change((tx) =>
      insertOrder(tx, TERM.id, TODAY, {
        kind: 'supplies',
        supplier: null,
        dueOn,
        lines: lines.map(line),
      }),
    );
  order('2027-02-22', '2027-03-20');
  order('2027-03-10', '2027-02-25');
  order('2027-03-01', null);
  order(null, null);
  const against = receiptLines(school.store, TERM.id, [{ itemId: pen, arrived: 40 }]);
  expect(against.map((one) => [one.purchaseLineId, one.amount])).toEqual([
    [2, 10],
    [3, 10],
    [1, 10],
    [4, 10],
  ]);
});

test('what a list says of a delivery is told once, part by part of the orders that it is set against', () => {
  const { school, pen } = small();
  const order = (ordered: number) =>
    school.change((tx) =>
      insertOrder(tx, TERM.id, TODAY, {
        ...{ kind: 'supplies', supplier: null, dueOn: null },
        lines: [{ itemId: pen, ordered, priceFen: null, dueOn: null }],
      }),
    );
  order(1);
  order(72);
  const parts = (arrival: { arrived: number; expected?: number; damaged?: number }) =>
    receiptLines(school.store, TERM.id, [{ itemId: pen, claimed: arrival.arrived, ...arrival }]).map(
      (one) => [one.expected, one.claimed, one.amount],
    );
  expect(parts({ arrived: 73, expected: 73 })).toEqual([
    [1, 1, 1],
    [72, 72, 72],
  ]);
  // Fewer than announced lack in the last; damaged copies stand in the first.
  expect(parts({ arrived: 70, expected: 73, damaged: 2 })).toEqual([
    [3, 3, 1],
    [70, 67, 67],
  ]);
});

test('books that lack once the term has its order are a supplement', () => {
  const { school, book } = small();
  make(school);
  school.change((tx) => {
    const line = orders(tx, TERM.id, TODAY)[0]!.lines[0]!;
    setOrdered(tx, line.id, 90);
  });
  make(school);
  const supplement = orders(school.store, TERM.id, TODAY).at(-1)!;
  expect(supplement).toMatchObject({ kind: 'supplement', number: 'BD20270220-001', ordered: 10 });
  expect(supplement.lines[0]!.itemId).toBe(book);
});

test('books that lack when some have come without an order are on order once they are ordered', () => {
  const { school, book } = small();
  school.change((tx) => receive(tx, book, 88));
  make(school);
  expect(orders(school.store, TERM.id, TODAY)[0]).toMatchObject({ kind: 'supplement', ordered: 12 });
  expect(row(plan(school), book)).toMatchObject({ onOrder: 12, short: 12, toBuy: 0 });
});

test('partly received, late, closed, cancelled: what does not come is to be bought again', () => {
  const { school, pen, chalk } = small();
  const [, pens, chalks] = make(school);
  const after = '2027-03-02';
  const find = (id: number) => orders(school.store, TERM.id, after).find((order) => order.id === id)!;
  expect(find(pens!)).toMatchObject({ progress: 'open', late: true });
  school.change((tx) => receive(tx, pen, 60));
  expect(find(pens!)).toMatchObject({ progress: 'part', late: true, received: 60 });
  school.change((tx) => updateOrder(tx, pens!, { dueOn: '2027-03-09' }));
  expect(find(pens!)).toMatchObject({ progress: 'part', late: false });
  school.change((tx) => closeLines(tx, [find(pens!).lines[0]!.id]));
  expect(find(pens!)).toMatchObject({ progress: 'received', late: false });
  expect(row(plan(school), pen)).toMatchObject({ held: 60, short: 40, onOrder: 0, toBuy: 48 });
  school.change((tx) => updateOrder(tx, chalks!, { state: 'cancelled' }));
  expect(find(chalks!).progress).toBe('cancelled');
  expect(row(plan(school), chalk)).toMatchObject({ onOrder: 0, toBuy: 8 });
});

test('an order is taken back by undo: what it ordered is to be bought again', () => {
  const { school, pen } = small();
  make(school);
  const entry = lastEntry(school);
  takeBack(school, entry);
  expect(orders(school.store, TERM.id, TODAY)).toEqual([]);
  expect(row(plan(school), pen)).toMatchObject({ onOrder: 0, toBuy: 108 });
});

test('a budget stands against what was ordered and what came, ordered or not', () => {
  const { school, pen, chalk } = small();
  school.change((tx) => setBudget(tx, TERM.code, '办公用品', 100_00));
  make(school);
  school.change((tx) => {
    receive(tx, pen, 60);
    setBudget(tx, TERM.code, '办公用品', 120_00);
  });
  const find = (category: string) => budgets(school.store, TERM).find((one) => one.category === category);
  expect(find('办公用品')).toEqual({
    category: '办公用品',
    budgetFen: 120_00,
    committedFen: 108 * 120,
    receivedFen: 60 * 120,
    leftFen: 120_00 - 108 * 120,
  });
  expect(find('supply')).toMatchObject({
    budgetFen: null,
    committedFen: 8 * 350,
    receivedFen: 0,
    leftFen: null,
  });
  school.change((tx) => {
    const [, pens, chalks] = orders(tx, TERM.id, TODAY);
    updateOrder(tx, pens!.id, { state: 'closed' });
    updateOrder(tx, chalks!.id, { state: 'cancelled' });
    postDocument(tx, {
      kind: 'RK',
      termId: TERM.id,
      date: TODAY,
      state: 'confirmed',
      lines: [{ itemId: chalk, amount: 2 }],
    });
  });
  expect(find('办公用品')).toMatchObject({ committedFen: 60 * 120, leftFen: 120_00 - 60 * 120 });
  expect(find('supply')).toMatchObject({ committedFen: 2 * 350, receivedFen: 2 * 350 });
  school.change((tx) => removeBudget(tx, TERM.code, '办公用品'));
  expect(find('办公用品')).toMatchObject({ budgetFen: null, leftFen: null });
});
