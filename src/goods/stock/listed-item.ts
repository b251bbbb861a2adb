import type { Outcome, ReadRow } from '../../intake/kind.ts';
import { placeOf } from '../../intake/place.ts';
import { problem } from '../../words/problem.ts';
import type { Item } from '../item/item.ts';
import type { KnownItems } from '../item/known.ts';

/** The one known item that a row names by ISBN or name (and spec); otherwise the problem is noted. */
export function oneItem(
  items: KnownItems,
  said: { isbn?: string | undefined; name?: string | undefined; spec?: string | undefined },
  read: ReadRow<unknown>,
  outcome: Outcome,
): Item | undefined {
  const found = items.find(said);
  if (found.length === 1) return found[0];
  const name = [said.name ?? said.isbn ?? '', said.spec ?? ''].filter(Boolean).join(' ');
  const at = placeOf(read, read.cells.isbn && said.isbn ? 'isbn' : 'name');
  outcome.problems.push(
    found.length === 0
      ? problem('item-not-known', { name }, { at, value: said.isbn ?? name })
      : problem('item-name-many', { name, count: found.length }, { at, value: name }),
  );
  return undefined;
}
