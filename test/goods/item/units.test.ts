import { expect, test } from 'vitest';
import { unitsIn } from '../../../src/goods/item/units.ts';

const of = (unit: string, pack: number | null = null) => ({ unit, pack });

test.each([
  ['', '卷', 1],
  ['卷', '卷', 1],
  ['只', '个', 1],
  ['箱(20卷)', '卷', 20],
  ['箱（20卷）', '卷', 20],
  ['箱/20卷', '卷', 20],
  ['20卷/箱', '卷', 20],
  ['1箱20卷', '卷', 20],
  ['箱(20)', '卷', 20],
  ['盒(十二支)', '支', 12],
  ['打', '个', 12],
  ['打', '打', 1],
  ['dozen', '个', 12],
  ['box', '盒', 1],
  ['包(500张)', '包', 1],
  ['箱(20卷)', '', 20],
  ['箱', '', 1],
  ['箱', '卷', null],
  ['箱', '包', null],
  ['箱(5包)', '包', 5],
  ['箱(20卷)', '包', null],
  ['支', '盒', null],
  ['打', '盒', null],
])('one %s of what is counted in %s is %s', (said, unit, each) => {
  expect(unitsIn(said, of(unit))).toBe(each);
});

test('a pack holds what the storeroom says of it, or what stands beside it', () => {
  expect(unitsIn('箱', of('卷', 24))).toBe(24);
  expect(unitsIn('盒', of('支', 24))).toBeNull();
  expect(unitsIn('盒', of('支'), [undefined, '12支/盒'])).toBe(12);
  expect(unitsIn('箱', of('支'), ['12支/盒'])).toBeNull();
});
