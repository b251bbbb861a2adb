import type { Reader } from '../../store/reader.ts';
import type { Item } from '../item/item.ts';
import { type Recipient, recipientNumber } from '../recipient.ts';
import type { Holding } from './facts.ts';
import { autumnOf, type Handed, loadDrafted, loadHanded, loadMoves } from './handed.ts';
import { addCopies, type Copies, movedCopies } from './moves.ts';

/** What recipients hold for the needs of a term. */
export interface Holdings {
  holdings: Holding[];
  /** 全一册 titles handed out in the autumn of this school year and still there: item id → recipientNumber → copies. */
  carried: Copies;
}

/**
 * What recipients hold for the needs of a term: this term's issues, draft issues, the effect of transfers, and what is
 * left of earlier terms where that counts (lasting standards, 全一册 in spring).
 */
export function loadHoldings(
  reader: Reader,
  term: { id: number; code: string },
  items: readonly Item[],
): Holdings {
  const autumnId = autumnOf(reader, term.code);
  const moves = loadMoves(reader, term.id, autumnId);
  const handed = loadHanded(reader, term.id);
  const wholeYear = new Set(items.filter((item) => item.volume === '全一册').map((item) => item.id));
  const isCarried = (row: Handed) => row.termId === autumnId && wholeYear.has(row.itemId);
  const carriedItems = new Set(
    handed.filter((row) => isCarried(row) && row.issued > 0).map((row) => row.itemId),
  );
  const moved = movedCopies(moves.now.filter((move) => !carriedItems.has(move.itemId)));
  const movedCarried = movedCopies(
    [...moves.autumn, ...moves.now].filter((move) => carriedItems.has(move.itemId)),
  );

  return {
    holdings: holdingsOf(handed, loadDrafted(reader, term.id), term.id, moved),
    carried: carriedOf(
      handed.filter((row) => isCarried(row) && carriedItems.has(row.itemId)),
      movedCarried,
    ),
  };
}

function holdingsOf(
  handed: readonly Handed[],
  drafts: readonly (Recipient & { itemId: number; drafted: number })[],
  termId: number,
  moved: Copies,
): Holding[] {
  const all: Holding[] = [];
  const byItem = new Map<number, Map<number, Holding>>();
  const holdingOf = (itemId: number, recipient: Recipient): Holding => {
    const own = byItem.get(itemId) ?? new Map<number, Holding>();
    byItem.set(itemId, own);
    const key = recipientNumber(recipient);
    const there = own.get(key);
    if (there !== undefined) return there;
    const holding = { itemId, recipient, issued: 0, moved: 0, carried: 0, drafted: 0 };
    own.set(key, holding);
    all.push(holding);
    return holding;
  };
  for (const row of handed) {
    const holding = holdingOf(row.itemId, { kind: row.kind, id: row.id });
    if (row.termId === termId) holding.issued += row.issued;
    else holding.carried += row.issued;
  }
  for (const { itemId, drafted, ...recipient } of drafts) holdingOf(itemId, recipient).drafted += drafted;
  for (const [itemId, classes] of moved) {
    for (const [id, copies] of classes) holdingOf(itemId, { kind: 'class', id }).moved += copies;
  }
  return all;
}

function carriedOf(rows: readonly Handed[], moved: Copies): Copies {
  const carried: Copies = new Map();
  for (const row of rows) addCopies(carried, row.itemId, recipientNumber(row), row.issued);
  for (const [itemId, classes] of moved) {
    for (const [id, copies] of classes)
      addCopies(carried, itemId, recipientNumber({ kind: 'class', id }), copies);
  }
  return carried;
}
