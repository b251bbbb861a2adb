import type { Item, ItemKind } from '../../goods/item/item.ts';
import { splitPacks } from '../../goods/item/item.ts';
import type { Share } from '../../goods/plan/types.ts';
import { type Recipient, recipientKey } from '../../goods/recipient.ts';
import type { Words } from '../../words/index.ts';
import {
  chosenClasses,
  type Facts,
  type Filter,
  type SheetClass,
  type SheetDocument,
} from './facts/facts.ts';

/** An item for a recipient, in units: due − had − now = owed (应发 − 已领 − 本次 = 待补). */
export interface Due {
  item: Item;
  /** Its row if there is one draft, so that the numbers on paper are those that `confirm` takes; null if it is not in that draft. */
  row?: number | null;
  due: number;
  had: number;
  /** What is handed out now: what is drafted, otherwise what is allocated. now = packs × item.pack + loose. */
  now: number;
  packs: number;
  loose: number;
  owed: number;
}

export interface HandOut {
  lines: Due[];
  /** The numbers of the drafts, oldest first, or of the document asked for. */
  documents: string[];
}

const NOTHING: HandOut = { lines: [], documents: [] };

export const BOOK_KINDS: readonly ItemKind[] = ['book', 'aid'];
export const SUPPLY_KINDS: readonly ItemKind[] = ['supply', 'equipment'];

/** Everything that a class is handed: books, exercise books and supplies. */
export const CLASS_KINDS: readonly ItemKind[] = [...BOOK_KINDS, 'exercise-book', ...SUPPLY_KINDS];

/**
 * What a recipient has to sign for, if anything is handed to it now: that, and what it is owed besides. A class that was asked for
 * by name and is handed nothing gets what its documents say that it signed, otherwise what it is owed.
 */
export function toSign(
  facts: Facts,
  recipient: Recipient,
  kinds: readonly ItemKind[],
  filter: Filter,
): HandOut {
  if (filter.document) return handOut(facts, recipient, kinds, [filter.document]);
  const given = handOut(facts, recipient, kinds);
  const open = { ...given, lines: given.lines.filter((l) => l.now + l.owed > 0) };
  // What a class has some of already it fetches with the late note (补领单); tables of exercise books or supplies alone have it still.
  const all = given.documents.length > 0 || recipient.kind !== 'class' || !kinds.includes('book');
  if (open.lines.some((l) => l.now > 0 && (all || l.had === 0))) return open;
  if (filter.classes === undefined) return NOTHING;
  const signed = handOut(facts, recipient, kinds, facts.issued());
  return signed.lines.length > 0 ? signed : open;
}

/**
 * What a recipient is due of some kinds of items. If there are drafts for it, they say what is handed out now, and their rows
 * come first; otherwise the plan's allocation does. With documents, only their rows are returned.
 */
export function handOut(
  facts: Facts,
  recipient: Recipient,
  kinds: readonly ItemKind[],
  only?: readonly SheetDocument[],
): HandOut {
  const key = recipientKey(recipient);
  const items = facts.items();
  const shares = (facts.shares().get(key) ?? []).filter((s) => kinds.includes(items.get(s.itemId)!.kind));
  const drafts = (only ?? facts.drafts())
    .map((d) => ({
      number: d.number,
      state: d.state,
      lines: d.lines.filter((l) => isFor(l.recipient, key) && kinds.includes(l.item.kind)),
    }))
    .filter((d) => d.lines.length > 0);
  if (drafts.length === 0) {
    if (only) return NOTHING;
    const lines = shares
      .filter((s) => s.need > 0)
      .map((s) => due(items.get(s.itemId)!, s, s.allocated, s.has));
    return { lines, documents: [] };
  }
  const byItem = new Map(shares.map((s) => [s.itemId, s]));
  const single = drafts.length === 1;
  const drafted = new Map<number, Due>();
  // What confirmed documents handed out is part of `has`; it is subtracted, so that a reprint shows the same as the first print.
  const signed = new Map<number, number>();
  for (const draft of drafts) {
    for (const line of draft.lines) {
      const share = byItem.get(line.item.id);
      const before = drafted.get(line.item.id);
      const now = line.quantity + (before?.now ?? 0);
      const own = (signed.get(line.item.id) ?? 0) + (draft.state === 'confirmed' ? line.quantity : 0);
      signed.set(line.item.id, own);
      const has = (share?.has ?? 0) - own;
      drafted.set(line.item.id, due(line.item, share, now, has, single ? line.row : undefined, own));
    }
  }
  const lines = [...drafted.values()];
  if (!only) {
    for (const s of shares) {
      if (s.need > 0 && !drafted.has(s.itemId))
        lines.push(due(items.get(s.itemId)!, s, 0, s.has, single ? null : undefined));
    }
  }
  return { lines, documents: drafts.map((d) => d.number) };
}

function isFor(recipient: Recipient | null, key: string): boolean {
  return recipient !== null && recipientKey(recipient) === key;
}

/** `signed` of what is handed out now was signed for: what is owed is without it already. */
function due(
  item: Item,
  share: Share | undefined,
  now: number,
  has: number,
  row?: number | null,
  signed = 0,
): Due {
  const had = Math.min(share?.need ?? 0, Math.max(0, has));
  // What is owed is one figure everywhere. A signed document may have handed out more than is needed by now, or what left with a pupil.
  const owed = Math.max(0, (share?.owed ?? 0) - (now - signed));
  return { item, row, due: had + now + owed, had, now, ...splitPacks(now, item.pack), owed };
}

/** The number (序号) of a line: its row in the draft, if any, otherwise the table's next number. */
export function numberOf(line: Due, next: () => number): number | null {
  return line.row === undefined ? next() : line.row;
}

/** The classes to print that have items of some kinds to sign for, with these. */
export function handOutByClass(
  facts: Facts,
  filter: Filter,
  kinds: readonly ItemKind[],
): (HandOut & { of: SheetClass })[] {
  return chosenClasses(facts, filter)
    .map((of) => ({ of, ...toSign(facts, { kind: 'class', id: of.id }, kinds, filter) }))
    .filter(({ lines }) => lines.length > 0);
}

/** The name of a book, with a mark if it is a reused one (循环教材). */
export function titleOf(words: Words, item: Item): string {
  return item.reused === 1 ? `${item.name}${words.paper.sheets.reused}` : item.name;
}

/** The name of anything handed out: a book's marked if it is reused, everything else with its spec. */
export function goodsName(words: Words, item: Item): string {
  return item.kind === 'book' ? titleOf(words, item) : itemName(item);
}

/** The name of an item with its spec. */
export function itemName(item: Pick<Item, 'name' | 'spec'>): string {
  return item.spec === '' ? item.name : `${item.name} ${item.spec}`;
}
