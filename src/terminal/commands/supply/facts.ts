import type { ItemChange } from '../../../goods/item/store.ts';
import { countTyped } from '../../arguments/count.ts';
import { dayArg } from '../../arguments/day.ts';
import type { Context, FlagList, Options } from '../../context.ts';
import { itemFactsTyped, textOrNothing } from '../item/facts.ts';

/** Options that say something of a supply, for `add` and `edit`. */
export const SUPPLY_OPTIONS: FlagList = [
  ['--code <code>', (w) => w.supply.options.code],
  ['--spec <spec>', (w) => w.supply.options.spec],
  ['--unit <unit>', (w) => w.supply.options.unit],
  ['--category <name>', (w) => w.supply.options.category],
  ['--price <yuan>', (w) => w.supply.options.price],
  ['--pack <n>', (w) => w.supply.options.pack],
  ['--minimum <n>', (w) => w.supply.options.minimum],
  ['--place <place>', (w) => w.supply.options.place],
  ['--supplier <name>', (w) => w.supply.options.supplier],
  ['--lead <days>', (w) => w.supply.options.lead],
  ['--funding <source>', (w) => w.supply.options.funding],
  ['--spare <n>', (w) => w.supply.options.spare],
  ['--policy <policy>', (w) => w.supply.options.policy],
  ['--equipment', (w) => w.supply.options.equipment],
  ['--acquired <date>', (w) => w.supply.options.acquired],
  ['--condition <text>', (w) => w.supply.options.condition],
  ['--life <years>', (w) => w.supply.options.life],
];

/** What the options say of a supply. What has a life is equipment. @throws Refusal 2 or 65 for bad numbers, days, prices */
export function supplyFacts(ctx: Context, options: Options): ItemChange {
  const facts = itemFactsTyped(options);
  if (options.name !== undefined) facts.name = tidied(options.name);
  if (options.code !== undefined) facts.code = options.code.normalize('NFKC').trim().toUpperCase();
  if (options.spec !== undefined) facts.spec = tidied(textOrNothing(options.spec) ?? '');
  if (options.unit !== undefined) facts.unit = textOrNothing(options.unit) ?? '';
  if (options.category !== undefined) facts.category = textOrNothing(options.category);
  if (options.minimum !== undefined) facts.minimum = countTyped('--minimum', options.minimum);
  if (options.lead !== undefined) facts.leadDays = countTyped('--lead', options.lead);
  if (options.condition !== undefined) facts.condition = textOrNothing(options.condition);
  if (options.life !== undefined) facts.lifeYears = countTyped('--life', options.life, 1);
  if (options.acquired !== undefined) facts.acquired = dayArg(options.acquired, ctx.today);
  if (options.equipment || facts.lifeYears || facts.acquired) facts.kind = 'equipment';
  return facts;
}

/** Blanks at the ends and in rows of several go; the rest stays as written. */
export function tidied(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
