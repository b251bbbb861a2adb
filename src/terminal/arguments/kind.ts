import { ITEM_KINDS, type ItemKind } from '../../goods/item/item.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import type { Context } from '../context.ts';
import { chosen } from './choice.ts';

/** A kind of item as typed: book, books, exercise-book …, 课本, or its word in English. @throws Refusal 2 */
export async function typedKind(
  ctx: Context,
  typed: string,
  kinds: readonly ItemKind[] = ITEM_KINDS,
): Promise<ItemKind> {
  const names = ctx.words.goods.kinds;
  const found = (await chosen(kinds, typed, (w) => w.goods.kinds)) ?? (await chosen(kinds, singular(typed)));
  const known = kinds.map((kind) => `${kind} ${names[kind]}`).join(ctx.words.list);
  return found ?? refuse(EXIT.usage, 'kind-unknown', { kind: typed, known });
}

const singular = (typed: string) => typed.trim().replace(/s$/i, '');
