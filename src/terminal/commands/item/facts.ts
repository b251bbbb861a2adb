import type { Item } from '../../../goods/item/item.ts';
import { priceCell } from '../../../goods/item/price.ts';
import type { ItemChange } from '../../../goods/item/store.ts';
import type { Parsed } from '../../../intake/kind.ts';
import { EXIT, Refusal, refuse } from '../../../words/problem.ts';
import { countTyped } from '../../arguments/count.ts';
import type { Options } from '../../context.ts';

const POLICIES: readonly Item['policy'][] = ['first-lesson', 'even', 'whole-class'];

/**
 * What the options that books and supplies share say of an item: an item is an item.
 * @throws Refusal 2 for a bad number or policy, 65 for a wrong price (12.345)
 */
export function itemFactsTyped(options: Options): ItemChange {
  const facts: ItemChange = {};
  if (options.price !== undefined) facts.priceFen = cellTyped(priceCell, options.price) ?? null;
  if (options.pack !== undefined) facts.pack = countTyped('--pack', options.pack, 1);
  if (options.spare !== undefined) facts.spare = countTyped('--spare', options.spare);
  if (options.policy !== undefined) {
    facts.policy =
      POLICIES.find((one) => one === options.policy) ??
      refuse(EXIT.usage, 'policy-unknown', { policy: options.policy });
  }
  for (const field of ['place', 'supplier', 'funding'] as const) {
    if (options[field] !== undefined) facts[field] = textOrNothing(options[field]);
  }
  return facts;
}

/** A text of '' or '-' empties what was there. */
export function textOrNothing(text: string): string | null {
  const plain = text.trim();
  return plain === '' || plain === '-' ? null : plain;
}

/** Reads what was typed as a cell of a table would be read. @throws Refusal 65 */
export function cellTyped<V>(parse: (cell: { value: string; text: string }) => Parsed<V>, text: string): V {
  const parsed = parse({ value: text, text });
  if ('problem' in parsed) throw new Refusal(EXIT.data, [{ ...parsed.problem, value: text }]);
  if ('question' in parsed) throw new Refusal(EXIT.data, [parsed.question.problem]);
  return parsed.value;
}

/** A whole number above 0. @throws Refusal 2 for 0, negative ones, and what is no number */
export function amountTyped(text: string): number {
  const plain = text.normalize('NFKC').trim();
  const value = /^\d{1,9}$/.test(plain) ? Number(plain) : 0;
  return value > 0 ? value : refuse(EXIT.usage, 'amount-not-positive', { value: text });
}
