import type { Item } from '../goods/item/item.ts';

/** What an item is, as every `--json` that lists items begins. */
export function itemJson({ code, kind, name, spec, unit }: Item) {
  return { code, kind, name, spec, unit };
}
