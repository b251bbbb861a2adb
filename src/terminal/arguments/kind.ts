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
  const found =
    (await chosen(kinds, typed, (w) => w.goods.kinds)) ??
    (await chosen(kinds, singular(typed))) ??
    begunBy(typed, kinds, names);
  const known = kinds.map((kind) => `${kind} ${names[kind]}`).join(ctx.words.list);
  return found ?? refuse(EXIT.usage, 'kind-unknown', { kind: typed, known });
}

/** 教辅 for 教辅材料: the one kind whose name begins so. */
function begunBy(
  typed: string,
  kinds: readonly ItemKind[],
  names: Readonly<Record<ItemKind, string>>,
): ItemKind | undefined {
  const begun = kinds.filter((kind) => names[kind].startsWith(typed.trim()));
  return typed.trim().length > 1 && begun.length === 1 ? begun[0] : undefined;
}

const singular = (typed: string) => typed.trim().replace(/s$/i, '');
