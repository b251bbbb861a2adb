import { findItems, itemTitle } from '../../../goods/item/find.ts';
import type { Item, ItemKind } from '../../../goods/item/item.ts';
import { loadStock } from '../../../goods/plan/store.ts';
import { replaceOn } from '../../../goods/property/property.ts';
import type { Reader } from '../../../store/reader.ts';
import { pickOne } from '../../arguments/pick.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Context } from '../../context.ts';
import { itemJson } from '../../item-json.ts';

/** The kinds that `supply` keeps. */
export const SUPPLY_KINDS: readonly ItemKind[] = ['supply', 'equipment'];

/** A supply with what is held of it and when it is due for replacement. */
export interface SupplyRow {
  item: Item;
  held: number;
  replaceOn: string | null;
}

/** These items with what is held of them. */
export function supplyRows(reader: Reader, termId: number, items: readonly Item[]): SupplyRow[] {
  const stock = loadStock(reader, termId);
  return items.map((item) => ({ item, held: stock.get(item.id)?.held ?? 0, replaceOn: replaceOn(item) }));
}

/** The supply that is typed; several are asked at a terminal. @throws Refusal 2 when none or, in a script, several are meant */
export function typedSupply(ctx: Context, typed: string): Promise<Item> {
  return typedItem(ctx, typed, SUPPLY_KINDS, 'kaixue supply');
}

/** The item of these kinds (all when left out) that is typed; several are asked at a terminal. @throws Refusal 2 */
export function typedItem(
  ctx: Context,
  typed: string,
  kinds?: readonly ItemKind[],
  list = 'kaixue supply list',
): Promise<Item> {
  const term = workTerm(ctx);
  const found = findItems(ctx.read(), term.id, typed, { kinds, retired: true });
  const live = found.filter((item) => item.retired === 0);
  const meant: Item[] = live.length > 0 ? live : found;
  return pickOne(ctx, typed, meant, (item) => `${item.code} ${itemTitle(item)}`, list);
}

/** A supply in `--json`. */
export function supplyJson({ item, held, replaceOn }: SupplyRow) {
  return {
    ...itemJson(item),
    category: item.category,
    price_fen: item.priceFen,
    pack: item.pack,
    minimum: item.minimum,
    place: item.place,
    supplier: item.supplier,
    lead_days: item.leadDays,
    funding: item.funding,
    spare: item.spare,
    policy: item.policy,
    held,
    acquired: item.acquired ?? null,
    condition: item.condition ?? null,
    life_years: item.lifeYears ?? null,
    replace_on: replaceOn,
    retired: item.retired === 1,
  };
}
