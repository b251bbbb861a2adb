import { yuan } from '../../../goods/item/item.ts';
import { standards } from '../../../goods/need/standard.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Command, Context } from '../../context.ts';
import { labelled } from '../item/lines.ts';
import { standardJson, standardText } from '../standard/rows.ts';
import { type SupplyRow, supplyJson, supplyRows, typedSupply } from './rows.ts';

/** Everything that is known of one supply, with its standards of the term. */
export const show: Command = {
  args: '<supply>',
  async run(ctx, [typed = '']) {
    const term = workTerm(ctx);
    const item = await typedSupply(ctx, typed);
    const [row] = supplyRows(ctx.read(), term.id, [item]);
    const own = standards(ctx.read(), term.id, item.id).map((standard) => ({ standard, item }));
    ctx.answer({
      json: { supply: supplyJson(row!), standards: own.map((one) => standardJson(one)) },
      text: () =>
        supplyText(ctx, row!) + own.map((one) => `#${one.standard.id} ${standardText(ctx, one)}\n`).join(''),
    });
  },
};

/** One supply as label and value, a line each. */
function supplyText(ctx: Context, { item, held, replaceOn }: SupplyRow): string {
  const say = ctx.words.supplies.supply;
  const late = replaceOn !== null && replaceOn <= ctx.today ? ` ${say.overdue}` : '';
  return labelled([
    [say.code, item.code],
    [say.kind, ctx.words.goods.kinds[item.kind]],
    [say.name, item.name],
    [say.spec, item.spec],
    [say.unit, item.unit],
    [say.category, item.category],
    [say.price, item.priceFen === null ? null : yuan(item.priceFen)],
    [say.pack, item.pack],
    [say.held, held],
    [say.minimum, item.minimum],
    [say.place, item.place],
    [say.supplier, item.supplier],
    [say.lead, item.leadDays === null ? null : say.leadDays(item.leadDays)],
    [say.funding, item.funding],
    [say.spare, item.spare || null],
    [say.acquired, item.acquired ?? null],
    [say.condition, item.condition ?? null],
    [say.life, item.lifeYears ? say.years(item.lifeYears) : null],
    [say.replace, replaceOn === null ? null : replaceOn + late],
    [say.state, item.retired ? say.retired : null],
  ]);
}
