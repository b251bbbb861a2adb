import { expect, test } from 'vitest';
import type { NewLine } from '../../src/goods/ledger/document.ts';
import { postDocument } from '../../src/goods/ledger/post.ts';
import { insertOrder } from '../../src/goods/order/store.ts';
import type { Writer } from '../../src/store/reader.ts';
import { emptySchool, type TestSchool } from '../support/school.ts';
import { codes, lastEntry, takeBack } from '../support/undo.ts';

const addItem = (tx: Writer, code: string) =>
  tx.run("INSERT INTO item (code, kind, name, key) VALUES (?, 'supply', ?, ?)", code, code, code).id;
const move = (
  tx: Writer,
  kind: 'RK' | 'CK',
  itemId: number,
  amount: number,
  state: 'draft' | 'confirmed' = 'confirmed',
) => postDocument(tx, { kind, termId: 1, date: '2027-02-22', state, lines: [{ itemId, amount }] });
const held = ({ store }: TestSchool, item: number) =>
  store.get<{ n: number }>(
    "SELECT coalesce(sum(amount), 0) AS n FROM line JOIN document d ON d.id = document_id AND d.state = 'confirmed' WHERE item_id = ?",
    item,
  )!.n;

test('a confirmed document is countered, never deleted, and its item is retired; a redo brings all back', () => {
  const school = emptySchool();
  const item = school.change((tx) => {
    const id = addItem(tx, '粉笔');
    move(tx, 'RK', id, 100);
    return id;
  });
  const [undone] = takeBack(school);
  expect(undone).toMatchObject({ documents: [1], kept: [{ table: 'item', row: item }] });
  expect(held(school, item)).toBe(0);
  expect(school.store.get('SELECT retired FROM item WHERE id = ?', item)).toEqual({ retired: 1 });
  expect(school.store.all('SELECT id, reverses FROM document ORDER BY id')).toEqual([
    { id: 1, reverses: null },
    { id: 2, reverses: 1 },
  ]);
  const [redone] = takeBack(school, undone!.by);
  expect(held(school, item)).toBe(100);
  expect(school.store.get('SELECT retired FROM item WHERE id = ?', item)).toEqual({ retired: 0 });
  takeBack(school, redone!.by);
  expect(held(school, item)).toBe(0);
});

test('an order that goods came on, and who had some of them, stay but count no more', () => {
  const school = emptySchool();
  school.change((tx) => {
    const id = addItem(tx, '粉笔');
    const order = { kind: 'supplies' as const, supplier: '文具店', dueOn: null };
    const lines = [{ itemId: id, ordered: 20, priceFen: null, dueOn: null }];
    insertOrder(tx, 1, '2027-02-20', { ...order, lines });
    insertOrder(tx, 1, '2027-02-20', { ...order, lines });
    const teacher = tx.run("INSERT INTO staff (name, state) VALUES ('王芳', 'active')").id;
    const post = (kind: 'RK' | 'CK', line: Omit<NewLine, 'itemId'>) =>
      postDocument(tx, {
        kind,
        termId: 1,
        date: '2027-02-22',
        state: 'confirmed',
        lines: [{ itemId: id, ...line }],
      });
    post('RK', { amount: 8, purchaseLineId: 1 });
    post('CK', { amount: -3, recipient: { kind: 'staff', id: teacher } });
  });
  const [undone] = takeBack(school);
  expect(undone!.kept.map(({ table, row }) => `${table} ${row}`)).toEqual([
    'item 1',
    'purchase 1',
    'purchase_line 1',
    'staff 1',
  ]);
  const { store } = school;
  expect(store.all('SELECT id, state FROM purchase')).toEqual([{ id: 1, state: 'cancelled' }]);
  expect(store.all('SELECT id, closed FROM purchase_line')).toEqual([{ id: 1, closed: 1 }]);
  expect(store.all('SELECT name, state FROM staff')).toEqual([{ name: '王芳', state: 'left' }]);
  takeBack(school, undone!.by);
  expect(store.all('SELECT state FROM purchase')).toEqual([{ state: 'open' }, { state: 'open' }]);
  expect(store.all('SELECT closed FROM purchase_line')).toEqual([{ closed: 0 }, { closed: 0 }]);
  expect(store.all('SELECT state FROM staff')).toEqual([{ state: 'active' }]);
});

test('stock below zero forbids it and names who used the stock; with-later takes that back first', () => {
  const school = emptySchool();
  const item = school.change((tx) => addItem(tx, '粉笔'));
  school.change((tx) => move(tx, 'RK', item, 100));
  const receipt = lastEntry(school);
  school.change((tx) => move(tx, 'CK', item, -60));
  const issue = lastEntry(school);
  expect(codes(() => takeBack(school, receipt))).toEqual(['stock-below-zero', 'undo-later']);
  expect(held(school, item)).toBe(40);
  expect(takeBack(school, receipt, true).map((u) => u.entry)).toEqual([issue, receipt]);
  expect(held(school, item)).toBe(0);
});

test('a later document that uses an item forbids deleting the item', () => {
  const school = emptySchool();
  const item = school.change((tx) => addItem(tx, '粉笔'));
  const adding = lastEntry(school);
  school.change((tx) => move(tx, 'RK', item, 5));
  expect(codes(() => takeBack(school, adding))).toEqual(['undo-later']);
  takeBack(school);
  takeBack(school, adding);
  expect(school.store.get('SELECT retired FROM item')).toEqual({ retired: 1 });
});

test('a draft becomes void and, redone, a draft again; confirmed since, it forbids', () => {
  const school = emptySchool();
  const item = school.change((tx) => addItem(tx, '粉笔'));
  const { id } = school.change((tx) => move(tx, 'RK', item, 5, 'draft'));
  const drafting = lastEntry(school);
  const state = () =>
    school.store.get<{ state: string }>('SELECT state FROM document WHERE id = ?', id)!.state;
  const [undone] = takeBack(school);
  expect(state()).toBe('void');
  takeBack(school, undone!.by);
  expect(state()).toBe('draft');
  school.change((tx) => {
    tx.run("UPDATE document SET state = 'confirmed' WHERE id = ?", id);
    tx.run(
      "INSERT INTO journal_document (journal_id, document_id, before, after) VALUES (?, ?, 'draft', 'confirmed')",
      tx.journalId,
      id,
    );
  });
  expect(codes(() => takeBack(school, drafting))).toEqual(['undo-later']);
});

test('whom goods were handed to stays, and the term that it is of, though nothing else is left of the entry', () => {
  const school = emptySchool();
  school.change((tx) => {
    tx.run("INSERT INTO term (id, code, opening) VALUES (9, '2027-2028-1', '2027-09-01')");
    tx.run("INSERT INTO class (id, term_id, code, grade, number) VALUES (31, 9, '3-1', 3, 1)");
    tx.run("INSERT INTO class (id, term_id, code, grade, number) VALUES (32, 9, '3-2', 3, 2)");
    const id = addItem(tx, '粉笔');
    move(tx, 'RK', id, 10);
    const lines = [{ itemId: id, amount: -4, recipient: { kind: 'class' as const, id: 31 } }];
    postDocument(tx, { kind: 'CK', termId: 1, date: '2027-02-22', state: 'confirmed', lines });
  });
  const [undone] = takeBack(school);
  expect(undone!.kept.map(({ table, row }) => `${table} ${row}`)).toEqual(['class 31', 'item 1', 'term 9']);
  expect(school.store.all('SELECT id FROM class')).toEqual([{ id: 31 }]);
  expect(held(school, 1)).toBe(0);
});
