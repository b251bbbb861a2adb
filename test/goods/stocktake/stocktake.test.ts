import { expect, test } from 'vitest';
import { itemTitle } from '../../../src/goods/item/find.ts';
import { items } from '../../../src/goods/item/store.ts';
import { counterDocument } from '../../../src/goods/ledger/counter.ts';
import { postExchange } from '../../../src/goods/ledger/goods-back.ts';
import { postCounterIssue, postToSupplier } from '../../../src/goods/ledger/goods-out.ts';
import { postDocument } from '../../../src/goods/ledger/post.ts';
import { closeStocktake, enterCounts, openStocktake } from '../../../src/goods/stocktake/counting.ts';
import { keptAt } from '../../../src/goods/stocktake/stocktake.ts';
import { findStocktake, stocktakeLines } from '../../../src/goods/stocktake/store.ts';
import type { Writer } from '../../../src/store/reader.ts';
import { Refusal } from '../../../src/words/problem.ts';
import { smallSchool } from '../../support/school.ts';
import { item, plan, row, schoolWith, TERM } from '../support.ts';

const DATE = '2027-02-26';
const TO = { kind: 'class' as const, id: 1 };

function storeroom() {
  const school = schoolWith({ '3-1': 40 });
  school.change((tx) => {
    const chalk = item(tx, { name: '粉笔', kind: 'supply', place: '一库A1' });
    item(tx, { name: '拖把', kind: 'supply', place: '二库' });
    const lines = [chalk, 2].map((itemId) => ({ itemId, amount: 100 }));
    postDocument(tx, { kind: 'RK', termId: 1, date: DATE, state: 'confirmed', lines });
  });
  return school;
}

const chalkOf = (tx: Writer) => items(tx).find((one) => one.id === 1)!;
const open = (tx: Writer, place = '') => openStocktake(tx, 1, { date: DATE, place, whole: '全部' });
const current = (tx: Writer) => findStocktake(tx, 1, undefined, '全部', 'open');
const out = (tx: Writer, quantity: number) =>
  postCounterIssue(tx, TERM, TO, [{ item: chalkOf(tx), quantity }], { date: DATE });

test.each([
  { name: 'moved before the count', before: 10, after: 0, counted: 88, difference: -2, held: 88 },
  { name: 'moved after the count', before: 0, after: 10, counted: 98, difference: -2, held: 88 },
  { name: 'moved before and after', before: 5, after: 5, counted: 95, difference: 0, held: 90 },
])('goods that move meanwhile are allowed for: $name', ({ before, after, counted, difference, held }) => {
  const school = storeroom();
  school.change((tx) => {
    open(tx, '一库A1');
    if (before > 0) out(tx, before);
    enterCounts(tx, current(tx), [{ item: chalkOf(tx), counted, reason: '受潮' }]);
    if (after > 0) out(tx, after);
    const closed = closeStocktake(tx, current(tx), { date: DATE, title: itemTitle });
    expect(closed.over - closed.short).toBe(difference);
    const total = tx.get<{ held: number }>('SELECT sum(amount) AS held FROM line WHERE item_id = 1');
    expect(total).toEqual({ held });
    expect(tx.all('SELECT amount FROM line WHERE document_id = ?', closed.id)).toEqual([
      { amount: difference },
    ]);
  });
});

test('a stocktake that has ended stands still: what goes out later is no movement of it', () => {
  const school = storeroom();
  school.change((tx) => {
    const { id } = open(tx);
    out(tx, 3);
    const calculated = () => stocktakeLines(tx, id).find((line) => line.itemId === 1)!.calculated;
    expect(calculated()).toBe(97);
    const mop = items(tx).find((one) => one.id === 2)!;
    enterCounts(tx, current(tx), [{ item: mop, counted: 100 }]);
    closeStocktake(tx, current(tx), { date: DATE, title: itemTitle });
    const ended = calculated();
    out(tx, 50);
    expect(calculated()).toBe(ended);
  });
});

test('a place covers what is kept there; one item is in one open stocktake only', () => {
  const school = storeroom();
  school.change((tx) => {
    expect(open(tx, '一库')).toMatchObject({ items: 1 });
    expect(() => open(tx)).toThrow(Refusal);
    expect(open(tx, '二库')).toMatchObject({ items: 1 });
    expect(stocktakeLines(tx, 1).map((line) => line.book)).toEqual([100]);
  });
  expect(keptAt('一库A1、二库B2', '二库')).toBe(true);
  expect(keptAt(null, '二库')).toBe(false);
});

test('a difference needs its reason, and closing twice is refused', () => {
  const school = storeroom();
  school.change((tx) => {
    open(tx);
    enterCounts(tx, current(tx), [{ item: chalkOf(tx), counted: 98 }]);
    expect(() => closeStocktake(tx, current(tx), { date: DATE, title: itemTitle })).toThrow(
      'count-reason-missing',
    );
    closeStocktake(tx, current(tx), { date: DATE, rest: '自然损耗', title: itemTitle });
    expect(() => current(tx)).toThrow('count-none-open');
  });
});

test('an exchange whose bad copies went back to the bookshop is not taken back alone', () => {
  const school = schoolWith({ '3-1': 40 });
  school.change((tx) => {
    const itemId = item(tx, { name: '数学', grade: 3 }, {});
    const lines = [{ itemId, amount: 50 }];
    postDocument(tx, { kind: 'RK', termId: 1, date: DATE, state: 'confirmed', lines });
    out(tx, 40);
    const wanted = [{ item: chalkOf(tx), quantity: 2 }];
    postExchange(tx, TERM, TO, '三(1)班', wanted, { date: DATE, reason: '缺页' });
    const sent = postToSupplier(tx, TERM, wanted, { date: DATE, reason: '缺页', party: '书店' });
    expect(sent.waited).toBe(2);
  });
  const back = school.store.get<{ id: number }>("SELECT id FROM document WHERE kind = 'TK'")!;
  expect(() => school.change((tx) => counterDocument(tx, back.id))).toThrow('outside-below-zero');
  expect(row(plan(school), 1)).toMatchObject({ issued: 40, owed: 0 });
});

test('a count of goods that no books are kept of, but for a standard, is offered as what there is', async () => {
  const desk = smallSchool();
  desk.write('标准.csv', '物品,一年级,三年级\n田字本,4,0\n数学本,4,5\n英语本,0,3\n');
  expect(await desk.kaixue('import 标准.csv --as 簿册标准 --yes')).toMatchObject({ exit: 0 });
  const rows = '田字本,本,1200,1180\n数学本,本,300,300\n英语本,本,90,95\n粉笔,盒,20,18\n红墨水,瓶,4,4\n';
  desk.write('盘存表.csv', `盘存表\n品名,单位,账面,实盘\n${rows}`);
  const { err } = await desk.kaixue('import 盘存表.csv');
  expect(err).toContain('盘点的 5 行里有 5 行的物品还没有账可对');
  const [, command] = /：kaixue (import .*)/.exec(err)!;
  expect(await desk.kaixue(command!)).toMatchObject({ exit: 0 });
  const { items: held } = (await desk.kaixue('stock --json')).json;
  expect(held.map((one: Record<string, unknown>) => [one.name, one.held])).toEqual(
    expect.arrayContaining([
      ['田字本', 1180],
      ['粉笔', 18],
    ]),
  );
});
