import { expect, it } from 'vitest';
import { emptySchool } from '../support/school.ts';

it.each([
  ['上期结余,应订,实订', (n: number) => `${n},${60},${60 - n}`],
  ['应订册数,学校结余册数,实际订购册数', (n: number) => `60,${n},${60 - n}`],
])('of %s what was ordered is the order, and no balance is copies for teachers', async (heads, figures) => {
  const made = emptySchool('2027-02-26');
  const rows = ['语文', '数学', '英语'].map((name, i) => `${name},三年级,9.${i},${figures(4 + i * 3)}`);
  made.write('教材征订.csv', `书名,年级,定价,${heads}\n${rows.join('\n')}\n`);
  expect((await made.kaixue('import 教材征订.csv --no-input')).exit).toBe(0);
  const { orders } = await made.json<{ orders: { lines: { ordered: number }[] }[] }>('order list');
  expect(orders.flatMap(({ lines }) => lines.map((one) => one.ordered))).toEqual([56, 53, 50]);
});
