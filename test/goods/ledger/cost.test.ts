import { expect, test } from 'vitest';
import { COST_BY, costBy, type HandedValue, handedValues } from '../../../src/goods/ledger/cost.ts';
import { postDocument } from '../../../src/goods/ledger/post.ts';
import { addStaff } from '../../../src/school/staff/store.ts';
import { item, schoolWith, TERM } from '../support.ts';

const value = (more: Partial<HandedValue>): HandedValue => ({
  kind: 'class',
  id: 1,
  departmentId: null,
  itemKind: 'supply',
  category: '清洁用品',
  funding: null,
  units: 2,
  fen: 100,
  ...more,
});

test('costs add up to the same sum whichever way they are grouped; staff count to their department', () => {
  const values = [
    value({}),
    value({ itemKind: 'book', category: null, funding: '国家免费', fen: 700 }),
    value({ id: 2, fen: 50 }),
    value({ kind: 'staff', id: 9, departmentId: 4, category: '办公用品', fen: 30 }),
    value({ kind: 'department', id: 4, category: '办公用品', fen: 20 }),
    value({ kind: 'school', id: 0, fen: 5 }),
  ];
  for (const by of COST_BY) {
    expect(costBy(values, by).reduce((sum, row) => sum + row.fen, 0)).toBe(905);
  }
  expect(costBy(values, 'department')[0]).toEqual({
    key: { recipient: { kind: 'department', id: 4 } },
    units: 4,
    fen: 50,
  });
  expect(costBy(values, 'class').map(({ key, fen }) => ({ key, fen }))).toEqual([
    { key: { recipient: { kind: 'class', id: 1 } }, fen: 800 },
    { key: { recipient: { kind: 'class', id: 2 } }, fen: 50 },
    { key: 'rest', fen: 55 },
  ]);
  expect(costBy(values, 'funding')[0]).toMatchObject({ key: { name: '国家免费' }, fen: 700 });
  expect(costBy(values, 'category')[0]).toMatchObject({ key: { kind: 'book' } });
});

test('a group that comes to nothing is left out; one that does so in units only, or in fen only, stays', () => {
  const back = { units: -2, fen: -100 };
  expect(costBy([value({}), value(back)], 'class')).toEqual([]);
  expect(costBy([value({}), value({ ...back, fen: -90 })], 'class')).toMatchObject([{ units: 0, fen: 10 }]);
  expect(costBy([value({ fen: 0 })], 'class')).toMatchObject([{ units: 2, fen: 0 }]);
});

test('supplies are told apart by category, books and what has none by their kind; what is left comes last', () => {
  const keys = (by: 'category' | 'funding', ...values: HandedValue[]) =>
    costBy(values, by).map(({ key }) => key);
  expect(
    keys(
      'category',
      value({ fen: 3 }),
      value({ itemKind: 'book', category: '数学', fen: 2 }),
      value({ category: null, fen: 1 }),
    ),
  ).toEqual([{ name: '清洁用品' }, { kind: 'book' }, { kind: 'supply' }]);
  expect(keys('funding', value({ fen: 900 }), value({ funding: '自筹', fen: 1 }))).toEqual([
    { name: '自筹' },
    'rest',
  ]);
});

test('what was handed out is worth the price of its document, else the item’s; what came back is taken off', () => {
  const school = schoolWith({ '3-2': 40 });
  school.change((tx) => {
    const staffId = addStaff(tx, { name: '王明', department: '总务处' });
    const pen = item(tx, { kind: 'supply', name: '笔', category: '文具', priceFen: 150 });
    const base = { termId: TERM.id, state: 'confirmed' as const, date: '2027-02-21' };
    const line = (amount: number, id: number, kind: 'class' | 'staff', priceFen: number | null) => ({
      itemId: pen,
      amount,
      priceFen,
      recipient: { kind, id },
    });
    postDocument(tx, { ...base, kind: 'RK', lines: [{ itemId: pen, amount: 20, priceFen: 120 }] });
    postDocument(tx, {
      ...base,
      kind: 'CK',
      lines: [line(-5, 1, 'class', 120), line(-2, staffId, 'staff', null)],
    });
    postDocument(tx, { ...base, kind: 'TK', lines: [line(1, 1, 'class', 120)] });
  });
  const department = school.store.get<{ id: number }>("SELECT id FROM department WHERE name = '总务处'")!.id;
  const same = { itemKind: 'supply', category: '文具', funding: null };
  expect(handedValues(school.store, TERM.id)).toEqual([
    { kind: 'class', id: 1, departmentId: null, ...same, units: 4, fen: 480 },
    { kind: 'staff', id: 1, departmentId: department, ...same, units: 2, fen: 300 },
  ]);
});
