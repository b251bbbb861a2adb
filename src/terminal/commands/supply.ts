import { findItems, isNamedInFull, itemTitle } from '../../goods/item/find.ts';
import { type Item, type ItemKind, isSupply } from '../../goods/item/item.ts';
import { type ItemChange, items, removeItem } from '../../goods/item/store.ts';
import { standards } from '../../goods/need/standard.ts';
import { loadStock } from '../../goods/plan/store.ts';
import { replaceOn } from '../../goods/property/property.ts';
import type { Context, Noun } from '../context.ts';
import type { At } from '../noun/description.ts';
import { verbsOf } from '../noun/noun.ts';
import { count, day, flag, itemKind, text } from '../options.ts';
import { ITEM_FIELDS } from './item/fields.ts';
import { addItem, changeItem } from './item/write.ts';
import { dues } from './standard/index.ts';
import { rowOf } from './standard/rows.ts';

/** A supply with what is held of it and when it is due for replacement. */
type SupplyRow = Item & { held: number; replaceOn: string | null };

const SUPPLY_KINDS: readonly ItemKind[] = ['supply', 'equipment'];

const verbs = verbsOf<SupplyRow, ItemChange>()('supply', {
  json: ['supply', 'supplies'],
  fields: {
    code: text({ read: (typed) => typed.normalize('NFKC').trim().toUpperCase(), empty: 'needed' }),
    kind: itemKind({
      only: 'list',
      filter: 'is',
      list: 'show',
      cell: (row, ctx) => ctx.words.goods.kinds[row.kind],
    }),
    name: text({ only: 'edit', empty: 'needed' }),
    spec: text({ shrink: true, empty: '', ask: true }),
    unit: text({ empty: '', ask: true, word: true }),
    category: text({ filter: 'part', shrink: true, word: true }),
    ...ITEM_FIELDS,
    price: { ...ITEM_FIELDS.price, ask: true },
    pack: count({ least: 1, ask: true }),
    held: { align: 'right' },
    minimum: count(),
    place: text({ filter: 'part', shrink: true }),
    lead: count({
      key: 'leadDays',
      json: 'lead_days',
      list: 'show',
      cell: (row, ctx) => (row.leadDays === null ? null : ctx.words.supply.leadDays(row.leadDays)),
    }),
    equipment: flag({ writes: 'kind', json: null, list: false, value: (row) => row.kind === 'equipment' }),
    acquired: day({ list: 'some' }),
    condition: text({ list: 'some' }),
    life: count({
      key: 'lifeYears',
      json: 'life_years',
      least: 1,
      list: 'show',
      cell: (row, ctx) => (row.lifeYears ? ctx.words.supply.years(row.lifeYears) : null),
    }),
    replace: { key: 'replaceOn', json: 'replace_on', list: 'some' },
    state: { json: 'retired', value: (row) => row.retired === 1, list: 'some', cell: stateText },
  },
  narrow: {
    due: flag({ help: (w) => w.supply.options.due }),
    by: day({ help: (w) => w.supply.options.by }),
    retired: flag({ help: (w) => w.supply.options.retired }),
  },
  all(at, { due, by, retired }) {
    const day = by ?? at.ctx.today;
    const rows = supplies(at, items(at.reader, { retired: retired === true }));
    return due || by ? rows.filter((row) => row.replaceOn !== null && row.replaceOn <= day) : rows;
  },
  one: (at, id) => supplies(at, items(at.reader, { retired: true })).find((row) => row.id === id),
  search: (at, words) =>
    supplies(at, findItems(at.reader, at.term.id, words, { retired: true, every: true })),
  find(at, typed) {
    const found = findItems(at.reader, at.term.id, typed, { kinds: SUPPLY_KINDS, retired: true });
    const live = found.filter((item) => item.retired === 0);
    return supplies(at, live.length > 0 ? live : found);
  },
  id: (row) => row.id,
  title: (row) => `${row.code} ${itemTitle(row)}`,
  code: (row) => row.code,
  add: (tx, facts) => addItem(tx, { kind: 'supply', ...facts }),
  edit: (tx, row, facts) => changeItem(tx, row, facts),
  remove: (tx, row) => removeItem(tx, row.id),
  whole: isNamedInFull,
  follow(facts, { equipment }) {
    if (equipment || facts.lifeYears || facts.acquired) facts.kind = 'equipment';
    else if (equipment === false) facts.kind = 'supply';
  },
  below({ reader, term, ctx }, row) {
    const own = standards(reader, term.id, row.id).map((standard) => rowOf(ctx, standard, row));
    return {
      json: { standards: own.map((one) => dues.json(one, ctx)) },
      text: own.map((one) => `#${one.id} ${one.text}\n`).join(''),
    };
  },
  next: (w, row) => row && w.supply.next({ code: row.code }),
});

/** Supplies and equipment: what the storeroom keeps beside books. */
export const noun: Noun = { verbs };

function supplies({ reader, term }: At, found: readonly Item[]): SupplyRow[] {
  const stock = loadStock(reader, term.id);
  return found
    .filter((item) => isSupply(item.kind))
    .map((item) => ({ ...item, held: stock.get(item.id)?.held ?? 0, replaceOn: replaceOn(item) }));
}

function stateText(row: SupplyRow, ctx: Context): string {
  const say = ctx.words.supply;
  if (row.retired) return say.retired;
  return row.replaceOn !== null && row.replaceOn <= ctx.today ? say.overdue : '';
}
