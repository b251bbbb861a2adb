/** How many copies (or packs) of a title a recipient gets. */
export interface Taking {
  who: string;
  count: number;
}

/** How a title is taken from the shelf: full packs × pack size + copies from opened packs = all copies. */
export interface Split {
  /** Full packs by recipient. */
  full: Taking[];
  /** For each opened pack, in order, who gets how many copies. */
  opened: Taking[][];
  /** Copies left over in the last opened pack. */
  left: number;
}

/**
 * Hands out full packs first. Then packs are opened one after another, and what is left of one goes to the next recipient, so that
 * as few packs as possible are opened. Without a pack size, all copies are loose.
 */
export function splitForShelf(takings: readonly Taking[], pack: number | null): Split {
  const split: Split = { full: [], opened: [], left: 0 };
  if (pack === null || pack <= 1) {
    const all = takings.filter((t) => t.count > 0);
    if (all.length > 0) split.opened.push(all.map((t) => ({ ...t })));
    return split;
  }
  for (const { who, count } of takings) {
    const packs = Math.floor(count / pack);
    if (packs > 0) split.full.push({ who, count: packs });
    let loose = count - packs * pack;
    while (loose > 0) {
      if (split.left === 0) {
        split.opened.push([]);
        split.left = pack;
      }
      const part = Math.min(loose, split.left);
      split.opened.at(-1)!.push({ who, count: part });
      split.left -= part;
      loose -= part;
    }
  }
  return split;
}
