import { itemTitle } from '../../../goods/item/find.ts';
import { itemById } from '../../../goods/item/store.ts';
import { updateRequest } from '../../../goods/request/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { textArg } from '../../arguments/text.ts';
import type { Command } from '../../context.ts';
import { addItem } from '../item/write.ts';
import { SUPPLY_OPTIONS, supplyFacts } from '../supply/facts.ts';
import { typedItem } from '../supply/rows.ts';
import { requestJson, requestTitle, termRequests, typedRequests } from './which.ts';

const OF_NEW_ITEM = ['--unit', '--price', '--pack', '--category', '--supplier', '--lead'];

/** Says which item a request in free text means: one of the storeroom, or with --new one made of its words. */
export const link: Command = {
  args: '<number> [item]',
  writes: true,
  options: [
    ['--new', (w) => w.request.options.newItem],
    ...SUPPLY_OPTIONS.filter(([flag]) => OF_NEW_ITEM.includes(flag.split(' ')[0]!)),
  ],
  async run(ctx, [number = '', typed], options) {
    const say = ctx.words.request;
    const [row] = typedRequests(ctx, [number]);
    if (row!.handed > 0) refuse(EXIT.data, 'request-linked', { id: row!.id, item: requestTitle(row!) });
    const known = options.new ? undefined : await typedItem(ctx, await textArg(ctx, typed, say.columns.item));
    const facts = supplyFacts(ctx, { ...options, new: undefined });
    const { after, item } = ctx.change('request-link', { request: row!.id }, (tx) => {
      const { name, spec } = row!;
      const id = known?.id ?? addItem(tx, { kind: 'supply', ...facts, name, spec });
      const meant = itemById(tx, id)!;
      updateRequest(tx, { ...row!, itemId: id, name: meant.name, spec: meant.spec });
      return { after: termRequests(ctx, tx).find((one) => one.id === row!.id)!, item: meant };
    });
    ctx.answer({
      json: { request: requestJson(after) },
      text: () => say.linked({ id: row!.id, item: `${item.code} ${itemTitle(item)}` }),
    });
  },
};
