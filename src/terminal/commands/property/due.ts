import { itemTitle } from '../../../goods/item/find.ts';
import type { Item } from '../../../goods/item/item.ts';
import { items } from '../../../goods/item/store.ts';
import { loadNames } from '../../../goods/names.ts';
import { replaceOn } from '../../../goods/property/property.ts';
import { properties } from '../../../goods/property/store.ts';
import { EXIT } from '../../../words/problem.ts';
import { dayTyped } from '../../arguments/day.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Command } from '../../context.ts';
import { table } from '../../table.ts';

/** Property whose life is over by a day, and where it is: to be swapped old for new (以旧换新). */
export const due: Command = {
  options: [['--by <day>', (w) => w.property.options.by]],
  run(ctx, _, options) {
    const reader = ctx.read();
    const term = workTerm(ctx);
    const by = dayTyped('--by', options.by, ctx.today) ?? ctx.today;
    const say = ctx.words.property;
    const nameOf = loadNames(reader, ctx.words);
    const where = new Map<number, string[]>();
    for (const one of properties(reader, term.id, say)) {
      const copies = (one.opening ?? 0) + one.change;
      if (one.itemId === null || copies <= 0) continue;
      const place = `${nameOf({ kind: one.holderKind, id: one.holderId })} ${copies}`;
      where.set(one.itemId, [...(where.get(one.itemId) ?? []), place]);
    }
    const rows = items(reader).filter((item) => (replaceOn(item) ?? '9999') <= by);
    const places = (item: Item) => (where.get(item.id) ?? []).join(ctx.words.goods.join) || item.place || '';
    ctx.answer({
      json: {
        by,
        properties: rows.map((item) => ({
          code: item.code,
          name: item.name,
          spec: item.spec,
          acquired: item.acquired ?? null,
          life_years: item.lifeYears ?? null,
          replace_on: replaceOn(item),
          where: places(item),
        })),
      },
      text: () =>
        rows.length === 0
          ? `${say.noneDue}\n`
          : table<Item>(
              [
                { label: say.item, shrink: true, value: (item) => `${item.code} ${itemTitle(item)}` },
                { label: say.acquired, value: (item) => item.acquired ?? '' },
                { label: say.life, align: 'right', value: (item) => say.years(item.lifeYears ?? 0) },
                { label: say.replace, value: (item) => replaceOn(item) ?? '' },
                { label: say.where, shrink: true, value: places },
              ],
              rows,
              ctx,
            ),
    });
    return EXIT.done;
  },
};
