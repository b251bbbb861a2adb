import { describe, expect, test } from 'vitest';
import { confirmDocument } from '../../../src/goods/ledger/confirm.ts';
import { counterDocument } from '../../../src/goods/ledger/counter.ts';
import { postDocument } from '../../../src/goods/ledger/post.ts';
import { receiptLines } from '../../../src/goods/ledger/receive.ts';
import { documentLines, findDocument } from '../../../src/goods/ledger/store.ts';
import { Refusal } from '../../../src/words/problem.ts';
import type { TestSchool } from '../../support/school.ts';
import { item, plan, row, schoolWith, TERM } from '../support.ts';

const DAY = '2027-02-22';
const held = (school: TestSchool, id: number) => row(plan(school), id).held;
const codes = (work: () => unknown): string[] => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.problems.map((one) => one.code);
    throw error;
  }
  return [];
};

function stocked(copies: number) {
  const school = schoolWith({ '3-1': 40 });
  const book = school.change((tx) => item(tx, { name: '数学', grade: 3, pack: 20 }, {}));
  const receipt = school.change((tx) =>
    postDocument(tx, {
      kind: 'RK',
      termId: 1,
      date: DAY,
      state: 'confirmed',
      lines: [{ itemId: book, amount: copies }],
    }),
  );
  return { school, book, receipt };
}

describe('posting documents', () => {
  test('numbers go on per kind and day, and a void one is not used again', () => {
    const { school, book, receipt } = stocked(10);
    expect(receipt.number).toBe('RK20270222-001');
    const lines = [{ itemId: book, amount: 1 }];
    const draft = school.change((tx) =>
      postDocument(tx, { kind: 'RK', termId: 1, date: DAY, state: 'draft', lines }),
    );
    expect(draft.number).toBe('RK20270222-002');
    school.change((tx) => counterDocument(tx, draft.id));
    const next = school.change((tx) =>
      postDocument(tx, { kind: 'RK', termId: 1, date: DAY, state: 'draft', lines }),
    );
    expect(next.number).toBe('RK20270222-003');
    const other = school.change((tx) =>
      postDocument(tx, { kind: 'QC', termId: 1, date: '2027-02-23', state: 'draft', lines }),
    );
    expect(other.number).toBe('QC20270223-001');
    expect(findDocument(school.store, 'rk20270222-003')?.id).toBe(next.id);
    expect(findDocument(school.store, String(draft.id))?.state).toBe('void');
  });

  test('names the item with its size, and the row and the amount that is no whole number', () => {
    const school = schoolWith({ '3-1': 40 });
    const pen = school.change((tx) => item(tx, { kind: 'supply', name: '中性笔', spec: '0.5mm' }));
    const said = (amount: number) => {
      try {
        const lines = [
          { itemId: pen, amount: 0 },
          { itemId: pen, amount },
        ];
        school.change((tx) =>
          postDocument(tx, { kind: 'BS', termId: 1, date: DAY, state: 'confirmed', lines }),
        );
      } catch (error) {
        if (error instanceof Refusal) return error.problems[0]!.args;
        throw error;
      }
      return undefined;
    };
    expect(said(-3)).toEqual({ item: '中性笔 0.5mm', taken: 3, there: 0 });
    expect(said(1.5)).toEqual({ row: 2, value: '1.5' });
  });

  test('a confirmed document never takes stock below zero, and says what lacks', () => {
    const { school, book } = stocked(10);
    const issue = (amount: number) => () =>
      school.change((tx) =>
        postDocument(tx, {
          kind: 'CK',
          termId: 1,
          date: DAY,
          state: 'confirmed',
          lines: [{ itemId: book, amount, recipient: { kind: 'class', id: 1 } }],
        }),
      );
    expect(codes(issue(-11))).toEqual(['stock-below-zero']);
    expect(issue(-11)).toThrow(
      expect.objectContaining({
        problems: [expect.objectContaining({ args: { item: '数学', taken: 11, there: 10 } })],
      }),
    );
    expect(held(school, book)).toBe(10);
    expect(codes(issue(-10))).toEqual([]);
    expect(held(school, book)).toBe(0);
  });

  test('half copies and documents without rows are refused', () => {
    const { school, book } = stocked(10);
    const post = (lines: { itemId: number; amount: number }[]) => () =>
      school.change((tx) =>
        postDocument(tx, { kind: 'RK', termId: 1, date: DAY, state: 'confirmed', lines }),
      );
    expect(codes(post([{ itemId: book, amount: 1.5 }]))).toEqual(['amount-not-whole']);
    expect(codes(post([]))).toEqual(['document-empty']);
  });

  test('a counter-document restores balances, once, and only while stock allows it', () => {
    const { school, book, receipt } = stocked(10);
    const issue = school.change((tx) =>
      postDocument(tx, {
        kind: 'CK',
        termId: 1,
        date: DAY,
        state: 'confirmed',
        lines: [{ itemId: book, amount: -4, recipient: { kind: 'class', id: 1 } }],
      }),
    );
    expect(row(plan(school), book)).toMatchObject({ held: 6, issued: 4, owed: 36 });
    expect(codes(() => school.change((tx) => counterDocument(tx, receipt.id)))).toEqual(['stock-below-zero']);
    const back = school.change((tx) => counterDocument(tx, issue.id));
    expect(back.number).toBe('CK20270222-002');
    expect(row(plan(school), book)).toMatchObject({ held: 10, issued: 0, owed: 40 });
    expect(codes(() => school.change((tx) => counterDocument(tx, issue.id)))).toEqual([
      'document-taken-back',
    ]);
    school.change((tx) => counterDocument(tx, receipt.id));
    expect(held(school, book)).toBe(0);
  });
});

test('a counter-document is its mirror: the same rows, needs, prices, orders and copies outside, on its own day', () => {
  const school = schoolWith({ '3-1': 40 });
  const book = school.change((tx) => {
    const id = item(tx, { name: '数学', grade: 3 }, {});
    tx.run("INSERT INTO term (id, code, opening) VALUES (2, '2025-2026-2', '2026-03-02')");
    tx.run("INSERT INTO purchase (id, term_id, number, kind) VALUES (1, 1, 'ZD1', 'books')");
    tx.run('INSERT INTO purchase_line (id, purchase_id, item_id, ordered) VALUES (1, 1, ?, 40)', id);
    return id;
  });
  const receipt = school.change((tx) =>
    postDocument(tx, {
      ...{ kind: 'RK', termId: 1, date: DAY, state: 'confirmed', party: '书店' },
      lines: [
        { itemId: book, amount: 36, row: 4, damaged: 2, expected: 40, priceFen: 700, purchaseLineId: 1 },
        { itemId: book, amount: 9, termId: 2, recipient: { kind: 'class', id: 1 }, note: '旧书' },
      ],
    }),
  );
  expect(row(plan(school), book).onOrder).toBe(4);
  const counter = school.change((tx) => counterDocument(tx, receipt.id, { date: '2027-02-25' }));
  expect(counter.number).toBe('RK20270225-001');
  const lines = (id: number) =>
    documentLines(school.store, id).map(({ id: _id, documentId: _of, ...line }) => line);
  expect(lines(counter.id)).toEqual(lines(receipt.id).map((line) => ({ ...line, amount: -line.amount })));
  expect(lines(receipt.id).map((line) => [line.row, line.termId, line.priceFen])).toEqual([
    [2, 2, null],
    [4, 1, 700],
  ]);
  expect(row(plan(school), book)).toMatchObject({ held: 0, onOrder: 40 });
});

test('a void document is neither confirmed nor taken back', () => {
  const { school, book } = stocked(10);
  const draft = school.change((tx) =>
    postDocument(tx, {
      ...{ kind: 'RK', termId: 1, date: DAY, state: 'draft' },
      lines: [{ itemId: book, amount: 1 }],
    }),
  );
  school.change((tx) => counterDocument(tx, draft.id));
  const confirm = () =>
    school.change((tx) => confirmDocument(tx, findDocument(tx, draft.number)!, new Map(), DAY));
  expect(codes(confirm)).toEqual(['document-void']);
  expect(codes(() => school.change((tx) => counterDocument(tx, draft.id)))).toEqual(['document-void']);
});

describe('receipts', () => {
  test('what came is set against the open orders, the earliest due first; what is beyond them against the last', () => {
    const school = schoolWith({ '3-1': 40 });
    const [book, other] = school.change((tx) => {
      const ids = [item(tx, { name: '数学', grade: 3 }), item(tx, { name: '语文', grade: 3 })];
      tx.run(`INSERT INTO purchase (id, term_id, number, kind, state, due_on) VALUES
                (1, 1, 'ZD1', 'books', 'open', '2027-02-28'), (2, 1, 'BD1', 'supplement', 'open', '2027-02-20'),
                (3, 1, 'BD2', 'supplement', 'cancelled', NULL), (4, 1, 'BD3', 'supplement', 'open', '2027-02-01'),
                (5, 1, 'BD4', 'supplement', 'open', NULL)`);
      tx.run(
        `INSERT INTO purchase_line (id, purchase_id, item_id, ordered, closed)
         SELECT value ->> 0, value ->> 0, ?, value ->> 1, value ->> 2 FROM json_each('[[1,30,0],[2,12,0],[3,99,0],[4,99,1],[5,5,0]]')`,
        ids[0]!,
      );
      return ids;
    }) as [number, number];
    const came = (...arrivals: Parameters<typeof receiptLines>[2]) =>
      receiptLines(school.store, TERM.id, arrivals).map((line) => [line.purchaseLineId, line.amount]);
    expect(came({ itemId: book, arrived: 20 })).toEqual([
      [2, 12],
      [1, 8],
    ]);
    expect(came({ itemId: book, arrived: 12 })).toEqual([[2, 12]]);
    expect(came({ itemId: book, arrived: 60 })).toEqual([
      [2, 12],
      [1, 30],
      [5, 18],
    ]);
    // Two rows of one note: the second goes on where the first ended.
    expect(came({ itemId: book, arrived: 15 }, { itemId: book, arrived: 5 })).toEqual([
      [2, 12],
      [1, 3],
      [1, 5],
    ]);
    expect(came({ itemId: other, arrived: 5 })).toEqual([[undefined, 5]]);
    const [first, second] = receiptLines(school.store, TERM.id, [
      { itemId: book, expected: 20, arrived: 21, damaged: 1, wrong: 2, claimed: 22 },
    ]);
    expect(first).toMatchObject({ amount: 12, expected: 15, damaged: 1, wrong: 2, claimed: 15 });
    expect(second).toEqual({ itemId: book, amount: 6, purchaseLineId: 1, expected: 5, claimed: 7 });
    school.change((tx) =>
      postDocument(tx, {
        ...{ kind: 'RK', termId: 1, date: DAY, state: 'confirmed' },
        lines: receiptLines(tx, TERM.id, [{ itemId: book, arrived: 12 }]),
      }),
    );
    expect(came({ itemId: book, arrived: 4 })).toEqual([[1, 4]]);
  });

  test('damaged copies wait outside the stock and stay on order; a surplus is stock', () => {
    const school = schoolWith({ '3-1': 40 });
    const book = school.change((tx) => {
      const id = item(tx, { name: '数学', grade: 3 }, {});
      tx.run("INSERT INTO purchase (id, term_id, number, kind) VALUES (1, 1, 'ZD1', 'books')");
      tx.run('INSERT INTO purchase_line (purchase_id, item_id, ordered) VALUES (1, ?, 40)', id);
      return id;
    });
    expect(row(plan(school), book)).toMatchObject({ short: 40, onOrder: 40, toBuy: 0 });
    const receive = (arrived: number, damaged: number) =>
      school.change((tx) =>
        postDocument(tx, {
          kind: 'RK',
          termId: 1,
          date: DAY,
          state: 'confirmed',
          lines: receiptLines(tx, TERM.id, [{ itemId: book, expected: 40, arrived, damaged }]),
        }),
      );
    receive(38, 2);
    expect(row(plan(school), book)).toMatchObject({ held: 36, short: 4, onOrder: 4, toBuy: 0 });
    receive(6, 0);
    expect(row(plan(school), book)).toMatchObject({ held: 42, short: 0, onOrder: 0, toBuy: 0 });
  });

  test('a draft is no stock; confirming puts rows right, once', () => {
    const school = schoolWith({ '3-1': 40 });
    const [a, b] = school.change((tx) => [
      item(tx, { name: '数学', grade: 3 }, {}),
      item(tx, { name: '语文', grade: 3 }, {}),
    ]) as [number, number];
    const draft = school.change((tx) =>
      postDocument(tx, {
        kind: 'RK',
        termId: 1,
        date: DAY,
        state: 'draft',
        lines: receiptLines(tx, 1, [
          { itemId: a, expected: 40, arrived: 40, damaged: 1 },
          { itemId: b, expected: 40, arrived: 40 },
        ]),
      }),
    );
    expect(held(school, a)).toBe(0);
    const confirm = (rows: [number, { quantity?: number; damaged?: number }][]) =>
      school.change((tx) => confirmDocument(tx, findDocument(tx, draft.number)!, new Map(rows), DAY));
    expect(codes(() => confirm([[3, { quantity: 1 }]]))).toEqual(['row-unknown']);
    expect(codes(() => confirm([[1, { quantity: 3, damaged: 4 }]]))).toEqual(['except-more-than-came']);
    expect(confirm([[2, { quantity: 37, damaged: 2 }]])).toEqual([
      { row: 2, itemId: b, from: 40, to: 37, damaged: 2, wrong: 0 },
    ]);
    expect([held(school, a), held(school, b)]).toEqual([39, 35]);
    expect(documentLines(school.store, draft.id).map((line) => [line.amount, line.damaged])).toEqual([
      [39, 1],
      [35, 2],
    ]);
    expect(codes(() => confirm([]))).toEqual(['document-not-draft']);
  });
});

test('stock is never below zero on any day: what comes later cannot have been handed out before', () => {
  const { school, book } = stocked(10);
  const post = (kind: 'RK' | 'CK', date: string, amount: number) => () =>
    school.change((tx) =>
      postDocument(tx, { kind, termId: 1, date, state: 'confirmed', lines: [{ itemId: book, amount }] }),
    );
  expect(codes(post('RK', '2027-02-25', 5))).toEqual([]);
  expect(post('CK', '2027-02-23', -12)).toThrow(
    expect.objectContaining({
      problems: [
        expect.objectContaining({
          code: 'stock-below-zero-on',
          args: { item: '数学', day: '2027-02-23', taken: 12, there: 10 },
        }),
      ],
    }),
  );
  // All of it, too early: the sum would come out even, the day does not.
  expect(codes(post('CK', '2027-02-23', -15))).toEqual(['stock-below-zero-on']);
  expect(codes(post('CK', '2027-02-25', -12))).toEqual([]);
  // Three are left, and the day before ten were: an issue dated back to it takes from all days after.
  expect(codes(post('CK', '2027-02-24', -4))).toEqual(['stock-below-zero']);
  expect(codes(post('CK', '2027-02-24', -3))).toEqual([]);
});
