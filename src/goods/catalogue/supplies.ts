import { emptyOutcome } from '../../intake/differences.ts';
import { type ApplyContext, addAll, type Kind, type Outcome, type ReadRow } from '../../intake/kind.ts';
import { amountOnHand, positiveNumber, wholeNumber } from '../../intake/parse/number.ts';
import { ignored, numberAsText, words } from '../../intake/parse/text.ts';
import { placeOf } from '../../intake/place.ts';
import { chapterName, isChapter } from '../../intake/row-kinds.ts';
import { atCampus, campusField } from '../../school/class/campus.ts';
import type { Writer } from '../../store/reader.ts';
import { type Problem, problem } from '../../words/problem.ts';
import { type Item, isTitle, yuan } from '../item/item.ts';
import { itemKey } from '../item/key.ts';
import { priced, priceField } from '../item/price.ts';
import { type GivenItem, StoredItems } from '../item/stored.ts';
import { inUnit } from '../item/units.ts';
import { type OnHand, postOpening } from '../stock/opening.ts';
import { countedTwice } from '../stock/twice.ts';
import type { SupplyRow } from './row.ts';

/** 物资库存: supplies and equipment, and how much is on hand where. Several places of one item add up. */
export const supplyStock: Kind<SupplyRow> = {
  name: 'supply-stock',
  title: (w) => w.intake.files['supply-stock'],
  names: [
    '物资库存',
    '物资',
    '库存',
    '办公用品库存',
    '物品库存',
    '仓库库存',
    '库存表',
    '库存台账',
    'inventory',
    'stocklist',
    'supplies',
  ],
  about: 'goods',
  term: { bound: 'before' },
  beside: ['date', 'owner'],
  labels: { stock: '库存数量' },
  harm: 'much',
  goods: { way: 'on-hand', amounts: ['stock'] },
  concepts: { name: ['item', 'name'], stock: ['on-hand', 'held-after', 'quantity', 'held-before'] },
  canWait: ['category', 'price', 'pack', 'minimum', 'place', 'supplier'],
  order: 55,
  brings: ['item-not-known', 'item-not-known-near', 'count-without-books'],
  fields: [
    ignored('seq'),
    { key: 'code', totals: false, parse: numberAsText },
    { key: 'name', required: true, parse: words },
    { key: 'spec', totals: false, parse: words },
    { key: 'unit', parse: words },
    { key: 'category', fillDown: 'sparse', parse: words },
    priceField,
    { key: 'pack', totals: false, parse: positiveNumber },
    { key: 'minimum', totals: false, parse: wholeNumber },
    { key: 'stock', required: true, parse: inUnit(amountOnHand) },
    { key: 'place', fillDown: false, parse: words },
    campusField,
    { key: 'supplier', parse: words },
  ],
  signature: [['name'], ['stock'], ['spec', 'unit', 'category', 'minimum', 'place', 'code']],
  // 一、办公用品 over a part of the list is the category of what stands in it.
  build({ campus, ...values }, { under = '' }) {
    const row = { ...(isChapter(under) && { category: chapterName(under) }), ...priced<SupplyRow>(values) };
    const place = atCampus(campus as string | undefined, row.place);
    return { value: place === undefined ? row : { ...row, place } };
  },
  check: twoPrices,
  makesKnown: { name: ['item'] },
  apply: applySupplies,
};

function keyOf(row: SupplyRow): string {
  return itemKey({ kind: 'supply', name: row.name, spec: row.spec ?? '' });
}

function twoPrices(rows: readonly ReadRow<SupplyRow>[]): Problem[] {
  const prices = new Map<string, number>();
  const problems: Problem[] = [];
  for (const read of rows) {
    const { priceFen, name, spec } = read.row;
    if (priceFen === undefined) continue;
    const before = prices.get(keyOf(read.row));
    if (before === undefined) prices.set(keyOf(read.row), priceFen);
    else if (before !== priceFen) {
      const own = [name, spec].filter(Boolean).join(' ');
      const args = { name: own, first: yuan(before), second: yuan(priceFen) };
      problems.push(problem('supply-price-differs', args, { at: placeOf(read, 'price') }));
    }
  }
  return problems;
}

function applySupplies(tx: Writer, rows: ReadRow<SupplyRow>[], ctx: ApplyContext): Outcome {
  const outcome = emptyOutcome();
  const items = new StoredItems(tx, outcome, ctx);
  const sums = new Map<string, { amount: number; places: string[] }>();
  for (const { row } of ctx.allRows as readonly ReadRow<SupplyRow>[]) {
    const sum = sums.get(keyOf(row)) ?? { amount: 0, places: [] };
    sum.amount += row.stock ?? 0;
    if (row.place && !sum.places.includes(row.place)) sum.places.push(row.place);
    sums.set(keyOf(row), sum);
  }
  addAll(outcome.questions, countedTwice<SupplyRow>(rows, ctx, keyOf));
  const stock = new Map<number, OnHand>();
  for (const read of rows) {
    const { row } = read;
    const sum = sums.get(keyOf(row));
    const { name, spec, code, unit, category, priceFen, pack, minimum, supplier } = row;
    const kind = /固定资产|财产|设备/.test(category ?? '') ? 'equipment' : 'supply';
    const place = sum?.places.length ? sum.places.join('、') : undefined;
    const facts = { spec, code, unit, category, priceFen, pack, minimum, place, supplier };
    // 作文本 16K is the 作文本 that a standard speaks of, and an old textbook the title that was ordered.
    const there = items.find({ name, spec: spec ?? '' }).some((one) => !isTitle(one.kind));
    const known = there ? undefined : items.sameThing(row);
    const { item, state } = known
      ? items.upsert({ ...facts, ...named(known) })
      : items.upsert({ kind, name, ...facts });
    outcome[state]++;
    stock.set(item.id, { item, amount: sum?.amount ?? row.stock ?? 0, at: placeOf(read, 'stock') });
  }
  const posted = postOpening(tx, [...stock.values()], ctx, outcome);
  // The amount changed and nothing else did: the row is a changed one.
  const moved = [...posted.values()].filter((state) => state === 'changed').length;
  const shift = Math.min(moved, outcome.unchanged);
  outcome.unchanged -= shift;
  outcome.changed += shift;
  return outcome;
}

/** What is called so already keeps its kind, name and spec; a title its own price and code too. */
function named({ kind, name, spec, code, isbn, priceFen, category, unit }: Item): GivenItem {
  const own = { kind, name, spec, code };
  return isTitle(kind) ? { ...own, isbn: isbn ?? undefined, priceFen, category, unit } : own;
}
