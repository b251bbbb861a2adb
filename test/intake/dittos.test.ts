import { expect, it } from 'vitest';
import { fillDittos } from '../../src/intake/dittos.ts';

it('puts what stands above in the place of ditto marks, over marks and blanks, and leaves one under nothing', () => {
  const cell = (text: string | number | null) =>
    text === null ? undefined : { value: text, text: String(text) };
  const rows = [
    ['〃', '地点', '人'],
    ['a', '一楼', 3],
    ['〃', null, '〃'],
    ['同上', '″', 4],
  ].map((row) => row.map(cell));
  fillDittos({ file: '', sheet: '', plain: false, merges: [], rows });
  expect(rows.map((row) => row.map((one) => one?.text ?? null))).toEqual([
    ['〃', '地点', '人'],
    ['a', '一楼', '3'],
    ['a', null, '3'],
    ['a', '一楼', '4'],
  ]);
});
