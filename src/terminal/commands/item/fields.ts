import { type Item, yuan } from '../../../goods/item/item.ts';
import type { Field } from '../../noun/field.ts';
import { choice, count, fen, text } from '../../options.ts';

export const POLICIES: readonly Item['policy'][] = ['first-lesson', 'even', 'whole-class'];

/** Fields that books and supplies have alike: an item is an item. */
export const ITEM_FIELDS = {
  price: fen({ key: 'priceFen', json: 'price_fen', align: 'right', cell: priceText }),
  pack: count({ least: 1 }),
  spare: count({ list: 'show', empty: 0, cell: (row) => row.spare || null }),
  place: text({ list: 'show', filter: 'part' }),
  supplier: text({ list: 'show', filter: 'part' }),
  funding: text({ list: 'show' }),
  policy: choice(
    POLICIES,
    (w) => w.goods.policies,
  )({
    list: 'show',
    empty: 'first-lesson',
    cell: (row: Item, ctx) => ctx.words.goods.policies[row.policy],
  }),
} satisfies Record<string, Field<Item>>;

function priceText(row: Item): string | null {
  return row.priceFen === null ? null : yuan(row.priceFen);
}
