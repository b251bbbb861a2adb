import { expect, it } from 'vitest';
import { emptySchool } from '../support/school.ts';

const ROWS = [
  ['中性笔,0.5mm', 3, 12, 5],
  ['抽杆夹,A4', 2, 20, 0],
  ['双面胶,1cm', 4, 24, 7],
] as const;

it.each([
  ['库存表', '数量,每包数,散,总量', 'supply-stock'],
  ['物资库存', '件数,每件数量,零头,合计', 'supply-stock'],
  ['送货单', '单价,件数,每件数量,零头,合计', 'receipt'],
  ['到货清单', '箱,每箱装,散件,小计', 'receipt'],
  ['送货单', '件数,每件册数,零头,合计', 'receipt'],
])('%s with %s says how many there are in all', async (title, heads, kind) => {
  const made = emptySchool('2027-02-26');
  const price = heads.startsWith('单价') ? ',1.5' : '';
  const rows = ROWS.map(
    ([what, n, each, loose]) => `${what}${price},${n},${each},${loose},${n * each + loose}`,
  );
  made.write('甲.csv', `${title}\n品名,规格,${heads}\n${rows.join('\n')}\n`);
  const { files } = await made.json<{ files: { kind: string }[] }>('import 甲.csv --no-input');
  expect(files.map((one) => one.kind)).toEqual([kind]);
  const { items } = await made.json<{ items: { name: string; held: number }[] }>('stock list');
  expect(items.map((one) => [one.name, one.held])).toEqual([
    ['中性笔', 41],
    ['抽杆夹', 40],
    ['双面胶', 103],
  ]);
});
