import { itemTitle } from '../../../goods/item/find.ts';
import { itemById } from '../../../goods/item/store.ts';
import { updateRequest } from '../../../goods/request/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { typedItem } from '../../arguments/item.ts';
import { textArg } from '../../arguments/text.ts';
import { command } from '../../grammar.ts';
import { count, fen, flag, text } from '../../options.ts';
import { addItem } from '../item/write.ts';
import { requests } from './rows.ts';
import { termRequests, typedRequests } from './which.ts';

/** Says which item a request in free text means: one of the storeroom, or with --new one made of its words. */
export const link = command({
  args: '<number> [item]',
  writes: true,
  options: {
    new: flag({ help: (w) => w.request.options.newItem }),
    unit: text({ help: (w) => w.supply.fields.unit[1] }),
    price: fen({ help: (w) => w.supply.fields.price[1] }),
    pack: count({ least: 1, help: (w) => w.supply.fields.pack[1] }),
    category: text({ help: (w) => w.supply.fields.category[1] }),
    supplier: text({ help: (w) => w.supply.fields.supplier[1] }),
    lead: count({ help: (w) => w.supply.fields.lead[1] }),
  },
  async run(ctx, [number = '', typed], { new: made, price, lead, ...facts }) {
    const say = ctx.words.request;
    const [row] = typedRequests(ctx, [number]);
    if (row!.handed > 0) refuse(EXIT.data, 'request-linked', { id: row!.id, item: itemTitle(row!) });
    const known = made
      ? undefined
      : await typedItem(ctx, await textArg(ctx, typed, say.fields.name[0]), { retired: true });
    const { after, item } = ctx.change('request-link', { request: row!.id }, (tx) => {
      const { name, spec } = row!;
      const id =
        known?.id ?? addItem(tx, { kind: 'supply', ...facts, priceFen: price, leadDays: lead, name, spec });
      const meant = itemById(tx, id)!;
      updateRequest(tx, row!.id, { itemId: id, name: meant.name, spec: meant.spec });
      return { after: termRequests(ctx, tx).find((one) => one.id === row!.id)!, item: meant };
    });
    ctx.answer({
      json: { request: requests.json(after, ctx) },
      text: () => say.linked({ id: row!.id, item: `${item.code} ${itemTitle(item)}` }),
    });
  },
});
