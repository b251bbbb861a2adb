import { expect, test } from 'vitest';
import { COST_BY, costBy, type HandedValue } from '../../../src/goods/ledger/cost.ts';

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
