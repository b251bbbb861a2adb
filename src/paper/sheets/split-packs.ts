/** How many copies (or packs) of a title a recipient gets. */
export interface Taking {
  who: string;
  count: number;
}

/** How a title is taken from the shelf: full packs × pack size + copies from opened packs = all copies. */
export interface Split {
  /** Full packs by recipient. */
  full: Taking[];
  /** Who gets how many of the copies that are loose on the shelf already. */
  loose: Taking[];
  /** For each opened pack, in order, who gets how many copies. */
  opened: Taking[][];
  /** Loose copies that stay on the shelf. */
  left: number;
}

/**
 * Hands out full packs first. Then the copies that are loose on the shelf, which holds as many full packs as it can; then packs are
 * opened one after another, and what is left of one goes to the next recipient, so that as few packs as possible are opened.
 * Without a pack size, all copies are loose.
 */
export function splitForShelf(takings: readonly Taking[], pack: number | null, held: number): Split {
  if (pack === null || pack <= 1) {
    const all = takings.filter((t) => t.count > 0);
    const taken = all.reduce((n, t) => n + t.count, 0);
    return { full: [], loose: all.map((t) => ({ ...t })), opened: [], left: Math.max(0, held - taken) };
  }
  const split: Split = { full: [], loose: [], opened: [], left: held % pack };
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
      (split.opened.at(-1) ?? split.loose).push({ who, count: part });
      split.left -= part;
      loose -= part;
    }
  }
  return split;
}
