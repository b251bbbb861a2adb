import { describe, expect, test } from 'vitest';
import { postDocument } from '../../src/goods/ledger/post.ts';
import { insertOrder } from '../../src/goods/order/store.ts';
import { forLessons, loadGoods } from '../../src/ready/goods.ts';
import { item, plan, schoolWith, TERM } from '../goods/support.ts';

test('copies that come on the day itself are too late for its lessons; those of the day before are due', () => {
  const school = schoolWith({ '3-1': 40 });
  const book = school.change((tx) => {
    const id = item(tx, { name: '语文', grade: 3 }, {});
    const lines = [{ itemId: id, ordered: 40, priceFen: null, dueOn: null }];
    insertOrder(tx, TERM.id, '2027-02-20', { kind: 'books', supplier: null, dueOn: '2027-03-01', lines });
    return id;
  });
  const due = (day: string) =>
    loadGoods(school.store, plan(school), day, '2027-02-20').map((fact) => fact.due);
  expect(due('2027-03-01')).toEqual([0]);
  expect(due('2027-03-02')).toEqual([40]);
  // A line's own day comes before its order's.
  school.change((tx) => tx.run("UPDATE purchase_line SET due_on = '2027-03-02' WHERE item_id = ?", book));
  expect(due('2027-03-02')).toEqual([0]);
  school.change((tx) => tx.run("UPDATE purchase_line SET due_on = '2027-02-28' WHERE item_id = ?", book));
  expect(due('2027-03-01')).toEqual([40]);
});

test('what should have come is overdue as the order list has it, and no promise on the day itself', () => {
  const school = schoolWith({ '3-1': 40 });
  school.change((tx) => {
    const id = item(tx, { name: '语文', grade: 3 }, {});
    const lines = [{ itemId: id, ordered: 40, priceFen: null, dueOn: null }];
    insertOrder(tx, TERM.id, '2027-02-20', { kind: 'books', supplier: null, dueOn: '2027-02-28', lines });
  });
  const said = (today: string) =>
    loadGoods(school.store, plan(school), '2027-03-01', today).map(({ due, lateSince }) => ({
      due,
      lateSince,
    }));
  expect(said('2027-02-28')).toEqual([{ due: 40, lateSince: null }]);
  expect(said('2027-03-01')).toEqual([{ due: 0, lateSince: '2027-02-28' }]);
});

describe('what lessons use', () => {
  const used = forLessons(
    new Map([
      ['体育', { gear: ['跳绳', '足球'] }],
      ['班会', {}],
    ]),
  );
  const is = (kind: string, name: string) => used({ kind, name } as Parameters<typeof used>[0]);

  test('is books, exercise books, and what a subject names as its gear', () => {
    expect(is('book', '语文')).toBe(true);
    expect(is('exercise-book', '作文本')).toBe(true);
    expect(is('equipment', '长跳绳')).toBe(true);
    expect(is('supply', '足球')).toBe(true);
    expect(is('supply', '粉笔')).toBe(false);
    expect(is('equipment', '投影仪')).toBe(false);
    expect(is('guide', '足球教学用书')).toBe(false);
    expect(is('aid', '跳绳手册')).toBe(false);
  });
});

test('each class has its facts: what it lacks, what is in stock for it, in its draft, due, on order, to buy', () => {
  const school = schoolWith({ '3-1': 40, '3-2': 30 });
  school.change((tx) => {
    const book = item(tx, { name: '语文', subject: '语文', grade: 3 }, {}, { scope: 'teacher', quantity: 1 });
    const post = (kind: 'QC' | 'CK', amount: number, state: 'draft' | 'confirmed' = 'confirmed') =>
      postDocument(tx, {
        kind,
        termId: 1,
        date: '2027-02-20',
        state,
        lines: [{ itemId: book, amount, ...(kind === 'CK' && { recipient: { kind: 'class', id: 1 } }) }],
      });
    post('QC', 50);
    post('CK', -20);
    post('CK', -4, 'draft');
    post('CK', -6, 'draft');
    const lines = [{ itemId: book, ordered: 12, priceFen: null, dueOn: null }];
    insertOrder(tx, TERM.id, '2027-02-20', { kind: 'books', supplier: null, dueOn: '2027-02-28', lines });
  });
  const made = plan(school);
  const facts = loadGoods(school.store, made, '2027-03-01', '2027-02-20');
  const book = { kind: 'book', itemId: 1, code: 'B0001', name: '语文', subject: '语文', grade: 3 };
  expect(facts).toEqual([
    expect.objectContaining({ ...book, classId: 1, need: 40, owed: 20, draft: { id: 4, quantity: 10 } }),
    expect.objectContaining({ ...book, classId: 2, need: 30, owed: 30, draft: null }),
  ]);
  // 20 copies are free: what they do not cover shares the twelve that are due.
  expect(facts.reduce((sum, fact) => sum + fact.inStock, 0)).toBe(20);
  expect(facts.reduce((sum, fact) => sum + fact.due, 0)).toBe(12);
  for (const { owed, inStock, due, draft, onOrder, toBuy } of facts) {
    expect(due).toBeLessThanOrEqual(owed - inStock - (draft?.quantity ?? 0));
    expect([onOrder, toBuy]).toEqual([12, made.items[0]!.toBuy]);
  }
});

test('gear is a class’s or the whole school’s, and nobody else’s', () => {
  const school = schoolWith({ '3-1': 40 });
  school.change((tx) => {
    tx.run("INSERT INTO department (id, name) VALUES (1, '体育组')");
    item(
      tx,
      { kind: 'equipment', name: '跳绳' },
      { scope: 'class', quantity: 2 },
      { scope: 'school', quantity: 3 },
    );
    item(tx, { kind: 'equipment', name: '足球' }, { scope: 'department', quantity: 5 });
    item(tx, { kind: 'exercise-book', name: '作文本' }, { scope: 'pupil' }, { scope: 'school', quantity: 9 });
  });
  const facts = loadGoods(school.store, plan(school), '2027-03-01', '2027-02-20');
  expect(facts.map(({ kind, name, classId, need }) => [kind, name, classId, need])).toEqual([
    ['gear', '跳绳', 1, 2],
    ['gear', '跳绳', 0, 3],
    ['exercise-book', '作文本', 1, 40],
  ]);
});
