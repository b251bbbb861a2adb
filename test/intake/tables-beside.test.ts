import { expect, it } from 'vitest';
import { emptySchool } from '../support/school.ts';
import { workbook } from './reading.ts';

it('reads two different tables side by side each as what it is', async () => {
  const made = emptySchool('2027-02-26');
  made.write(
    '总务.xlsx',
    workbook({
      Sheet1: [
        ['报修登记', null, null, null, null, '物资库存'],
        ['日期', '地点', '故障', '报修人', null, '品名', '规格', '单位', '库存数量'],
        ['2027-02-20', '三楼厕所', '水龙头漏水', '王强', null, '粉笔', '白色', '盒', 40],
        ['2027-02-21', '101', '灯管不亮', '李丽', null, '拖把', '平板', '把', 12],
        [null, null, null, null, null, '扫把', '竹', '把', 30],
      ],
    }),
  );
  const { exit, out } = await made.kaixue('import 总务.xlsx --no-input');
  expect([exit, out]).toEqual([0, expect.stringContaining('物资库存')]);
  const { repairs } = await made.json<{ repairs: Record<string, unknown>[] }>('repair list');
  expect(repairs.map((one) => [one.place, one.fault])).toEqual([
    ['三楼厕所', '水龙头漏水'],
    ['101', '灯管不亮'],
  ]);
  const { items } = await made.json<{ items: Record<string, unknown>[] }>('stock list');
  expect(items.map((one) => [one.name, one.spec, one.held])).toEqual([
    ['粉笔', '白色', 40],
    ['拖把', '平板', 12],
    ['扫把', '竹', 30],
  ]);
});
