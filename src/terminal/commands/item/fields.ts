import { itemTitle } from '../../../goods/item/find.ts';
import type { Item } from '../../../goods/item/item.ts';
import type { Field } from '../../noun/field.ts';
import { choice, count, fen, text } from '../../options.ts';

export const POLICIES: readonly Item['policy'][] = ['first-lesson', 'even', 'whole-class'];

/** Which item a row is of, in lists that have one in each row. */
export const WHICH_ITEM = {
  code: {},
  kind: { list: false },
  name: { shrink: true, cell: (row) => itemTitle(row) },
  spec: { list: false },
  unit: { list: false },
} satisfies Record<string, Field<Pick<Item, 'name' | 'spec'>>>;

/** Fields that books and supplies have alike: an item is an item. */
export const ITEM_FIELDS = {
  price: fen({ key: 'priceFen', json: 'price_fen', number: 'yuan' }),
  pack: count({ least: 1 }),
  spare: count({ list: 'show', empty: 0, number: 'quiet' }),
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
