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

describe('receipts', () => {
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
      school.change((tx) => confirmDocument(tx, findDocument(tx, draft.number)!, new Map(rows)));
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
