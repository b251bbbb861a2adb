import { ITEM_KINDS, type ItemKind } from '../../goods/item/item.ts';
import type { Words } from '../../words/index.ts';
import { EXIT, refuse } from '../../words/problem.ts';

/** A kind of item as typed: book, exercise-book …, or its word (课本, 簿册, 作业本 stays unknown). @throws Refusal 2 */
export function parseItemKind(words: Words, typed: string): ItemKind {
  const text = typed.normalize('NFKC').trim().toLowerCase();
  const found = ITEM_KINDS.find(
    (kind) => kind === text || `${kind}s` === text || words.goods.kinds[kind] === text,
  );
  if (found !== undefined) return found;
  const known = ITEM_KINDS.map((kind) => `${kind} ${words.goods.kinds[kind]}`).join(words.list);
  return refuse(EXIT.usage, 'kind-unknown', { kind: typed, known });
}
