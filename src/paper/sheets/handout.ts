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

/** One item for one recipient on hand-out day, in units: due − had − now = owed. */
export interface Due {
  item: Item;
  /** Its row in the one draft there is, so that the paper's numbers are those `confirm` asks for; null: not in that draft. */
  row?: number | null;
  due: number;
  had: number;
  /** Handed out now: what is drafted, else what can be given. now = packs × item.pack + loose. */
  now: number;
  packs: number;
  loose: number;
  owed: number;
}

export interface HandOut {
  lines: Due[];
  /** Numbers of the drafts (or of the one document asked for), oldest first. */
  documents: string[];
}

export const BOOK_KINDS: readonly ItemKind[] = ['book', 'aid'];
export const SUPPLY_KINDS: readonly ItemKind[] = ['supply', 'equipment'];

/**
 * What a recipient is due of some kinds of items. Once drafts are written for it, only what they hold is handed out now
 * and their rows come first; before that, what the plan allocates. With a document, its rows alone.
 */
export function handOut(
  facts: Facts,
  recipient: Recipient,
  kinds: readonly ItemKind[],
  document?: SheetDocument,
): HandOut {
  const key = recipientKey(recipient);
  const items = facts.items();
  const shares = (facts.shares().get(key) ?? []).filter((s) => kinds.includes(items.get(s.itemId)!.kind));
  const drafts = (document ? [document] : facts.drafts())
    .map((d) => ({
      number: d.number,
      state: d.state,
      lines: d.lines.filter((l) => isFor(l.recipient, key) && kinds.includes(l.item.kind)),
    }))
    .filter((d) => d.lines.length > 0);
  if (drafts.length === 0) {
    if (document) return { lines: [], documents: [] };
    const lines = shares
      .filter((s) => s.need > 0)
      .map((s) => due(items.get(s.itemId)!, s, s.allocated, s.has));
    return { lines, documents: [] };
  }
  const byItem = new Map(shares.map((s) => [s.itemId, s]));
  const one = drafts.length === 1;
  const drafted = new Map<number, Due>();
  for (const draft of drafts) {
    for (const line of draft.lines) {
      const share = byItem.get(line.item.id);
      const before = drafted.get(line.item.id);
      const now = line.quantity + (before?.now ?? 0);
      // A confirmed document is part of what the class has: taken off, so that the reprint says what the first print said.
      const has = (share?.has ?? 0) - (draft.state === 'confirmed' ? line.quantity : 0);
      drafted.set(line.item.id, due(line.item, share, now, has, one ? line.row : undefined));
    }
  }
  const lines = [...drafted.values()];
  if (!document) {
    for (const s of shares) {
      if (s.need > 0 && !drafted.has(s.itemId))
        lines.push(due(items.get(s.itemId)!, s, 0, s.has, one ? null : undefined));
    }
  }
  return { lines, documents: drafts.map((d) => d.number) };
}

function isFor(recipient: Recipient | null, key: string): boolean {
  return recipient !== null && recipientKey(recipient) === key;
}

function due(item: Item, share: Share | undefined, now: number, has: number, row?: number | null): Due {
  const need = share?.need ?? now;
  const had = Math.min(need, Math.max(0, has));
  return {
    item,
    row,
    due: need,
    had,
    now,
    ...splitPacks(now, item.pack),
    owed: Math.max(0, need - had - now),
  };
}

/** 序号: the line's row in the draft, none for what is not in it; without a draft the table's next number. */
export function numberOf(line: Due, next: () => number): number | null {
  return line.row === undefined ? next() : line.row;
}

/** The chosen classes, each with what it is due of some kinds of items; those that are due nothing are left out. */
export function handOutByClass(
  facts: Facts,
  filter: Filter,
  kinds: readonly ItemKind[],
): (HandOut & { of: SheetClass })[] {
  return chosenClasses(facts, filter)
    .map((of) => ({ of, ...handOut(facts, { kind: 'class', id: of.id }, kinds, filter.document) }))
    .filter(({ lines }) => lines.length > 0);
}

/** A title as it is printed, reused ones marked. */
export function titleOf(words: Words, item: Item): string {
  return item.reused === 1 ? `${item.name}${words.paper.sheets.reused}` : item.name;
}

/** Name and spec, as supplies are called. */
export function itemName(item: Pick<Item, 'name' | 'spec'>): string {
  return item.spec === '' ? item.name : `${item.name} ${item.spec}`;
}
