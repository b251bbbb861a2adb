import { expect, test } from 'vitest';
import { removeItem } from '../../../src/goods/item/store.ts';
import { postDocument } from '../../../src/goods/ledger/post.ts';
import { standards } from '../../../src/goods/need/standard.ts';
import { takeBack } from '../../support/undo.ts';
import { item, plan, row, schoolWith, TERM } from '../support.ts';

test('an item that nothing names goes with its standards, and comes back by undo', () => {
  const school = schoolWith({ '1-1': 40 });
  const id = school.change((tx) => item(tx, { kind: 'supply', name: '笔' }, { scope: 'class' }));
  expect(school.change((tx) => removeItem(tx, id))).toBe('deleted');
  expect(standards(school.store, TERM.id)).toEqual([]);
  takeBack(school);
  expect(row(plan(school), id).need).toBe(1);
});

test('one with movements, or that an event names, is retired and bought no more; its standards stay', () => {
  const school = schoolWith({ '1-1': 40 });
  const [moved, named] = school.change((tx) => [
    item(tx, { kind: 'supply', name: '笔' }, { scope: 'pupil' }),
    item(tx, { kind: 'supply', name: '彩旗' }, { scope: 'class' }),
  ]) as [number, number];
  school.change((tx) => {
    const lines = [{ itemId: moved, amount: 3 }];
    postDocument(tx, { kind: 'RK', termId: TERM.id, date: '2027-02-20', state: 'confirmed', lines });
    tx.run("INSERT INTO gathering (term_id, kind, name, date) VALUES (1, 'event', '运动会', '2027-04-01')");
    tx.run('INSERT INTO gathering_line (gathering_id, item_id, lent, quantity) VALUES (1, ?, 0, 5)', named);
  });
  school.change((tx) => {
    expect(removeItem(tx, moved)).toBe('retired');
    expect(removeItem(tx, named)).toBe('retired');
  });
  expect(row(plan(school), moved)).toMatchObject({ held: 3, owed: 40, short: 37, toBuy: 0 });
  expect(standards(school.store, TERM.id)).toHaveLength(2);
});
