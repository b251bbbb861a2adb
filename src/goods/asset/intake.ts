import type { CellContext, Kind, Parsed, RawCell, ReadRow } from '../../intake/kind.ts';
import { dayOrMonth, spanIn } from '../../intake/parse/date.ts';
import { positiveNumber } from '../../intake/parse/number.ts';
import { squeeze } from '../../intake/parse/plain.ts';
import { ignored, numberAsText, personName, words } from '../../intake/parse/text.ts';
import { placeOf } from '../../intake/place.ts';
import { type Problem, problem } from '../../words/problem.ts';
import { moneyCell } from '../item/price.ts';
import { applyAssets } from './apply.ts';
import { ASSET_STATES, type AssetState } from './asset.ts';
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
    { key: 'price', totals: false, parse: moneyCell },
    { key: 'worth', parse: moneyCell },
    { key: 'acquired', totals: false, parse: (cell, ctx) => dayOrMonth(cell, ctx.term.year, 'first') },
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

/** 5, 5年, 60个月 → years; a bare number is what the head says: 使用年限（月）. */
function lifeCell(cell: RawCell, ctx: CellContext): Parsed<number | undefined> {
  const match = /^(\d{1,3})(年|个?月)?$/.exec(squeeze(cell.text));
  if (!match) return positiveNumber(cell) as Parsed<number | undefined>;
  const unit = match[2] ?? spanIn(ctx);
  const years = unit?.endsWith('月') ? Math.ceil(Number(match[1]) / 12) : Number(match[1]);
  return { value: years || undefined };
}

/** How lists write each state, whole: 待报废 has 报废 in it and is not scrapped, 不能使用 is not in use. */
const STATES: Record<AssetState, RegExp> = {
  scrapped: /^已?(报废|核销|处置|丢失|遗失|盘亏|报损)$|^(scrapped|disposed|disposedof|writtenoff|lost)$/i,
  broken:
    /^(待|报|需要?|正?在)?(维修|修理|修)中?$|^已?(有|部分)?(故障|损坏|破损|坏)了?$|^(不能|无法|不可)(正常)?(使?用)$|^(broken|damaged|defective|(inor|under|for|needs)?repairs?)$/i,
  idle: /^(闲置|空置|封存|备用)中?$|^库存|^在库$|^未(使用|启用|用)$|^停用$|^(idle|spare|instock|instore|unused|notused)$/i,
  'in-use':
    /^(正?在|使)用中?$|^正在使用中?$|^(使用|运行)?正常$|^正常(使用|运行)$|^(能|可)(正常)?使?用$|^(基本|较|很)?(完好|良好|良|好)(可用)?$|^优良?$|^完好无损坏?$|^[无没]有?(损坏|故障)$|^(in)?(active)?use$|^(good|ok|fine|normal|working|active)(condition|order)?$/i,
};

function stateCell(cell: RawCell, ctx: CellContext): Parsed<AssetState | undefined> {
  const text = squeeze(cell.text);
  if (text === '') return { value: undefined };
  const parts = text.split(/[、,;/+()，；。]+/).filter((part) => part !== '');
  const named = new Set(parts.map((part) => ASSET_STATES.find((state) => STATES[state].test(part))));
  // 完好、闲置: that it is whole says nothing against where it is.
  if (named.size > 1) named.delete('in-use');
  const [state, ...others] = named;
  if (state !== undefined && others.length === 0) return { value: state };
  const id = `asset-state:${text}`;
  const answer = ASSET_STATES.find((one) => one === ctx.answers.get(id));
  if (answer) return { value: answer };
  return { question: { id, problem: problem('asset-state-unreadable', {}), choices: [...ASSET_STATES] } };
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
