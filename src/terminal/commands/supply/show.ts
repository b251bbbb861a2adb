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
  const say = ctx.words.supply;
  const late = replaceOn !== null && replaceOn <= ctx.today ? ` ${say.overdue}` : '';
  return labelled([
    [say.columns.code, item.code],
    [say.columns.kind, ctx.words.goods.kinds[item.kind]],
    [say.columns.name, item.name],
    [say.columns.spec, item.spec],
    [say.columns.unit, item.unit],
    [say.columns.category, item.category],
    [say.columns.price, item.priceFen === null ? null : yuan(item.priceFen)],
    [say.columns.pack, item.pack],
    [say.columns.held, held],
    [say.columns.minimum, item.minimum],
    [say.columns.place, item.place],
    [say.columns.supplier, item.supplier],
    [say.columns.lead, item.leadDays === null ? null : say.leadDays(item.leadDays)],
    [say.columns.funding, item.funding],
    [say.columns.spare, item.spare || null],
    [say.columns.acquired, item.acquired ?? null],
    [say.columns.condition, item.condition ?? null],
    [say.columns.life, item.lifeYears ? say.years(item.lifeYears) : null],
    [say.columns.replace, replaceOn === null ? null : replaceOn + late],
    [say.columns.state, item.retired ? say.retired : null],
  ]);
}
