import type { CellContext, Kind, Parsed, RawCell, ReadRow } from '../../intake/kind.ts';
import { dateCell } from '../../intake/parse/date.ts';
import { positiveNumber } from '../../intake/parse/number.ts';
import { squeeze } from '../../intake/parse/plain.ts';
import { ignored, numberAsText, personName, words } from '../../intake/parse/text.ts';
import { placeOf } from '../../intake/place.ts';
import { type Problem, problem } from '../../words/problem.ts';
import { priceCell } from '../item/price.ts';
import { applyAssets } from './apply.ts';
import type { AssetState } from './asset.ts';
import type { AssetRow } from './row.ts';

/** 固定资产台账: 资产编号 资产名称 规格型号 数量 单价 原值 购置日期 使用年限 存放地点 使用部门 保管人 状态. */
export const assetKind: Kind<AssetRow> = {
  name: 'asset',
  title: (w) => w.intake.files.asset,
  names: [
    '固定资产台账',
    '固定资产',
    '固定资产明细',
    '资产台账',
    '资产清单',
    '资产明细',
    '固定资产登记',
    'assets',
    'assetregister',
  ],
  about: 'goods',
  beside: ['supplier', 'date', 'building', 'floor'],
  concepts: {
    number: ['asset-number', 'code'],
    name: ['item', 'name', 'broken'],
    category: ['category'],
    quantity: ['quantity', 'counted', 'book-figure'],
    worth: ['worth', 'money'],
    life: ['life'],
    place: ['spot', 'place', 'room'],
    holder: ['keeper', 'owner'],
    state: ['asset-state', 'state'],
  },
  labels: { name: '资产名称' },
  order: 84,
  fields: [
    ignored('seq'),
    { key: 'number', required: true, totals: false, parse: numberAsText },
    { key: 'name', required: true, parse: words },
    { key: 'spec', totals: false, parse: words },
    { key: 'category', fillDown: 'merged', parse: words },
    { key: 'unit', parse: words },
    { key: 'quantity', parse: positiveNumber },
    { key: 'price', totals: false, parse: (cell, ctx) => priceCell(cell, ctx.unit) },
    { key: 'worth', parse: (cell, ctx) => priceCell(cell, ctx.unit) },
    { key: 'acquired', totals: false, parse: acquiredCell },
    { key: 'life', totals: false, parse: lifeCell },
    { key: 'place', fillDown: 'merged', parse: words },
    { key: 'department', fillDown: 'merged', parse: words },
    { key: 'holder', fillDown: 'merged', parse: (cell) => ({ value: personName(cell.text) || undefined }) },
    { key: 'state', totals: false, parse: stateCell },
    { key: 'note', parse: words },
  ],
  signature: [['number'], ['name'], ['acquired', 'life', 'worth', 'holder', 'state']],
  build(values): Parsed<AssetRow> {
    const { price, worth, life, quantity, ...rest } = values as Record<string, number | undefined>;
    const row = { ...rest, quantity, lifeYears: life } as unknown as AssetRow;
    const each = price ?? (worth === undefined ? undefined : worth / (quantity ?? 1));
    if (each !== undefined && !Number.isInteger(each))
      return { problem: problem('asset-worth-uneven', { quantity: quantity ?? 1 }) };
    return { value: { ...row, ...(each !== undefined && { priceFen: each }) } };
  },
  check: twice,
  apply: applyAssets,
};

/** A day, or what lists have of it: 2021.09, 2021年9月 and 2021 are their first days. */
function acquiredCell(cell: RawCell, ctx: CellContext): Parsed<string | undefined> {
  const month = /^((?:19|20)\d\d)(?:年|[-./](?=\d))?(?:(\d{1,2})月?)?$/.exec(squeeze(cell.text));
  const [, year, number = '1'] = month ?? [];
  return month && !(cell.value instanceof Date) && Number(number) >= 1 && Number(number) <= 12
    ? { value: `${year}-${number.padStart(2, '0')}-01` }
    : dateCell(cell, ctx.term.year);
}

/** 5, 5年, 60个月 → years. */
function lifeCell(cell: RawCell): Parsed<number | undefined> {
  const match = /^(\d{1,3})(年|个?月)?$/.exec(squeeze(cell.text));
  if (!match) return positiveNumber(cell) as Parsed<number | undefined>;
  const years = match[2]?.endsWith('月') ? Math.ceil(Number(match[1]) / 12) : Number(match[1]);
  return { value: years || undefined };
}

const STATES: readonly [RegExp, AssetState][] = [
  [/(?<!待|拟|申请)报废|核销|处置|丢失|遗失|盘亏|scrapped|disposed|lost/i, 'scrapped'],
  [/坏|待修|维修|在修|故障|报废|broken|repair/i, 'broken'],
  [/闲置|库存|在库|备用|未用|idle|spare/i, 'idle'],
  [/在用|使用|正常|良好|完好|良|好|inuse|good|ok|fine/i, 'in-use'],
];

function stateCell(cell: RawCell): Parsed<AssetState | undefined> {
  const text = squeeze(cell.text);
  if (text === '') return { value: undefined };
  const found = STATES.find(([said]) => said.test(text.replace(/完好无损坏?|[无没]有?(损坏|故障)/, '完好')));
  return found ? { value: found[1] } : { problem: problem('asset-state-unreadable', {}) };
}

/** A number is of one row. */
function twice(rows: readonly ReadRow<AssetRow>[]): Problem[] {
  const first = new Set<string>();
  return rows.flatMap((read) => {
    const { number } = read.row;
    if (first.has(number))
      return [problem('asset-repeated', { number }, { at: placeOf(read, 'number'), value: number })];
    first.add(number);
    return [];
  });
}
