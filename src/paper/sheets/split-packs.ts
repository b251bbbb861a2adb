/** Copies of one title for one recipient, to be taken from the shelf. */
export interface Taking {
  who: string;
  count: number;
}

/** How a title is taken from the shelf. Σ full × pack + Σ opened = Σ counts. */
export interface Split {
  /** Full packs by recipient. */
  full: Taking[];
  /** Opened packs in the order of opening, each with who gets how many of it. */
  opened: Taking[][];
  /** Copies that stay loose after the last opened pack. */
  left: number;
}

/**
 * Full packs first; then packs are opened one after the other, what is left of one going to the next recipient, so that no
 * more packs are opened than the loose copies need. Without a pack size everything is loose and no pack is opened.
 */
export function splitForShelf(takings: readonly Taking[], pack: number | null): Split {
  const split: Split = { full: [], opened: [], left: 0 };
  if (pack === null) {
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
