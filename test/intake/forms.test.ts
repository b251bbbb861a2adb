import { describe, expect, it } from 'vitest';
import type { SheetCells } from '../../src/intake/kind.ts';
import { formsAsList } from '../../src/intake/layout/forms.ts';

type Value = string | number | null;
const KNOWN = new Set([
  '紧急',
  '地点',
  '日期',
  '故障',
  '报修人',
  '班级',
  '人数',
  '合计',
  '班主任',
  '姓名',
  '性别',
]);
const list = (rows: Value[][]) => {
  const cells = rows.map((row) =>
    row.map((value) => (value === null ? undefined : { value, text: String(value) })),
  );
  const sheet: SheetCells = { file: 'a.xlsx', sheet: 'S', plain: false, rows: cells, merges: [] };
  const read = formsAsList(sheet, (text) => KNOWN.has(text));
  return read?.rows.map((row) => Array.from(row, (cell) => cell?.text ?? '')) ?? null;
};

describe('forms', () => {
  it('are a row each, with what stands beside and within their labels', () =>
    expect(
      list([
        ['报修单'],
        ['地点', '音乐室', '日期', '2月20日'],
        ['故障：灯不亮', null, '是否影响上课', '是'],
        ['报修单'],
        ['地点', '美术室', '日期', '2月21日'],
        ['故障：门坏', null, '是否影响上课', null],
        ['签字：', null, '验收：', null],
      ]),
    ).toEqual([
      ['报修单'],
      ['地点', '日期', '故障', '是否影响上课', '签字', '验收'],
      ['音乐室', '2月20日', '灯不亮', '是', '', ''],
      ['美术室', '2月21日', '门坏', '', '', ''],
    ]));

  it('take no value for a label because a word above it is known', () =>
    expect(
      list([
        ['地点', '音乐室', '日期', '2月20日'],
        ['程度', '紧急', '班级', '三1'],
        ['故障', '水管漏水'],
      ])?.[1],
    ).toEqual(['音乐室', '2月20日', '紧急', '三1', '水管漏水']));

  it('of labels down and things across are a row a thing', () =>
    expect(
      list([
        ['班级', '三1', '三2'],
        ['班主任', '王平', '李敏'],
        ['人数', 36, 38],
      ]),
    ).toEqual([
      ['班级', '班主任', '人数'],
      ['三1', '王平', '36'],
      ['三2', '李敏', '38'],
    ]));

  it('of labels down may have a sum at the end, a label that nobody knows, and only two lines', () => {
    expect(
      list([
        ['班级', '三1', '三2', '合计'],
        ['人数', 36, 38, 74],
      ]),
    ).toEqual([
      ['班级', '人数'],
      ['三1', '36'],
      ['三2', '38'],
      ['合计', '74'],
    ]);
    const rows = [
      ['班级', '三1', '三2'],
      ['人数', 36, 38],
      ['其中：寄宿', 3, 4],
    ];
    expect(list(rows)?.[0]).toEqual(['班级', '人数', '其中:寄宿']);
  });

  it('are no lists under a head, nor lists with a line of labels over them', () => {
    expect(
      list([
        ['姓名', '性别', '班级'],
        ['王平', '男', '三1'],
        ['李敏', '女', '三2'],
      ]),
    ).toBeNull();
    expect(
      list([
        ['地点：音乐室', '日期：2月20日', '报修人：王平'],
        ['品名', '数量'],
        ['粉笔', 3],
      ]),
    ).toBeNull();
  });
});
