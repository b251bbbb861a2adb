import { itemById } from '../../../goods/item/store.ts';
import type { Writer } from '../../../store/reader.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { workTerm } from '../../arguments/term.ts';
import { textArg } from '../../arguments/text.ts';
import type { Command, Context, Options } from '../../context.ts';
import { addItem, changeItem } from '../item/write.ts';
import { SUPPLY_OPTIONS, supplyFacts, tidied } from './facts.ts';
import { type SupplyRow, supplyJson, supplyRows, typedSupply } from './rows.ts';

/** Adds a supply, or with --equipment (or a life) a piece of property. At a terminal what lacks is asked. */
export const add: Command = {
  args: '[name]',
  writes: true,
  options: SUPPLY_OPTIONS,
  async run(ctx, [typed], options) {
    const say = ctx.words.supply;
    const name = tidied(await textArg(ctx, typed, say.columns.name));
    if (typed === undefined) await askFacts(ctx, options);
    const facts = supplyFacts(ctx, options);
    const row = ctx.change('supply-add', { supply: name }, (tx) => {
      const id = addItem(tx, { kind: 'supply', ...facts, name });
      return written(ctx, tx, id);
    });
    answer(ctx, row, say.added);
    ctx.next(say.next({ code: row.item.code }));
  },
};

/** Changes what is given of a supply. */
export const edit: Command = {
  args: '<supply>',
  writes: true,
  options: [
    ['--name <name>', (w) => w.supply.options.name],
    ...SUPPLY_OPTIONS,
    ['--no-equipment', (w) => w.supply.options.equipment],
  ],
  async run(ctx, [typed = ''], options) {
    const before = await typedSupply(ctx, typed);
    const facts = supplyFacts(ctx, options);
    if (options.equipment === false) facts.kind = 'supply';
    if (Object.keys(facts).length === 0) {
      const flags = ['--name', ...SUPPLY_OPTIONS.map(([flag]) => flag.split(' ')[0])].join(' ');
      refuse(EXIT.usage, 'nothing-given', { options: flags });
    }
    const row = ctx.change('supply-edit', { supply: before.code }, (tx) => {
      changeItem(tx, before, facts);
      return written(ctx, tx, before.id);
    });
    answer(ctx, row, ctx.words.supply.edited);
  },
};

async function askFacts(ctx: Context, options: Options): Promise<void> {
  const say = ctx.words.supply;
  for (const field of ['spec', 'unit', 'price', 'pack'] as const) {
    if (options[field] !== undefined) continue;
    const text = (await ctx.ask.text({ message: say.options[field] })).trim();
    if (text !== '') options[field] = text;
  }
}

function written(ctx: Context, tx: Writer, id: number): SupplyRow {
  const term = workTerm(ctx, tx);
  return supplyRows(tx, term.id, [itemById(tx, id)!])[0]!;
}

function answer(ctx: Context, row: SupplyRow, said: (a: { code: string; name: string }) => string): void {
  const { code, name, spec } = row.item;
  ctx.answer({
    json: { supply: supplyJson(row) },
    text: () => said({ code, name: `${name} ${spec}`.trim() }),
  });
}
