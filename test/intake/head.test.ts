import { describe, expect, it } from 'vitest';
import type { SheetCells } from '../../src/intake/kind.ts';
import { findHead } from '../../src/intake/layout/head.ts';

function sheetOf(rows: string[][]): SheetCells {
  const cells = rows.map((row) => row.map((text) => (text === '' ? undefined : { value: text, text })));
  return { file: 'a.csv', sheet: '', plain: true, rows: cells, merges: [] };
}

/** How sure each word is a head. */
const strength = (sure: Record<string, number>) => (key: string) => sure[key] ?? 0;

describe('the row that heads a table', () => {
  it('is no row of data, although a word of the vocabulary stands in it', () => {
    const sheet = sheetOf([
      ['设施报修登记', '', ''],
      ['报告日期', '待修设备', '损坏描述'],
      ['周一', '投影仪', '投影仪不亮'],
      ['周二', '灯管', '灯管闪烁'],
    ]);
    const sure = { 报告日期: 0.3, 待修设备: 0.4, 损坏描述: 0.3, 灯管: 1, 灯管闪烁: 0.2 };
    expect(findHead(sheet, strength(sure))?.row).toBe(1);
  });

  it('is a lower row that says much more, or has more columns', () => {
    const rows = [
      ['教导处', '总务处', ''],
      ['品名', '数量', '单位'],
      ['粉笔', '3', '盒'],
    ];
    expect(findHead(sheetOf(rows), strength({ 教导处: 0.3, 品名: 1, 数量: 1, 单位: 1 }))?.row).toBe(1);
  });

  it('is the row of words that come again, where a name stands over each of their tables', () => {
    const rows = [
      ['班级', '1班', '', '2班', ''],
      ['', '学号', '姓名', '学号', '姓名'],
      ['1', '260101', '朱一', '260201', '林二'],
    ];
    const words = strength({ 班级: 1, 学号: 1, 姓名: 1 });
    const found = findHead(sheetOf(rows), words);
    expect(found).toMatchObject({ row: 1, depth: 1 });
    expect(found?.blocks.map((block) => block.map(({ column }) => column))).toEqual([
      [1, 2],
      [3, 4],
    ]);
    // 入库 and 出库 are known: what stands beneath them are their amounts.
    const goods = [
      ['品名', '入库', '', '出库', ''],
      ['', '册数', '金额', '册数', '金额'],
      ['粉笔', '3', '9', '1', '3'],
    ];
    const amounts = strength({ 品名: 1, 入库: 1, 出库: 1, 册数: 1, 金额: 1 });
    expect(findHead(sheetOf(goods), amounts)).toMatchObject({ row: 0, depth: 2 });
  });
});
