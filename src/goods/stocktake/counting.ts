import type { Writer } from '../../store/reader.ts';
import { insert, update } from '../../store/rows.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import type { Item } from '../item/item.ts';
import { postDocument } from '../ledger/post.ts';
import { difference, isDisputed, keptAt, type Stocktake, type StocktakeLine, summary } from './stocktake.ts';
import { BOOK, stocktakeLines } from './store.ts';

/**
 * Opens a stocktake: the book figure of every item (of one place) is frozen. `itemIds` limits it to what a list counts.
 * @throws Refusal 65 while one of the same items is open, or when nothing is kept at the place
 */
export function openStocktake(
  tx: Writer,
  termId: number,
  how: { date: string; place: string; whole: string; itemIds?: readonly number[] },
): { id: number; items: number } {
  const { date, place, whole } = how;
  const rows = tx.all<{ id: number; place: string | null; book: number }>(
    `SELECT item.id, item.place, ${BOOK} AS book FROM item JOIN stock ON stock.item_id = item.id
      WHERE (item.id IN (SELECT item_id FROM movement) OR item.id IN (SELECT value FROM json_each(?)))
        AND (item.retired = 0 OR ${BOOK} <> 0)
      ORDER BY item.id`,
    JSON.stringify(how.itemIds ?? []),
  );
  const only = how.itemIds === undefined ? null : new Set(how.itemIds);
  const own = rows.filter(
    (row) => (place === '' || keptAt(row.place, place)) && (only === null || only.has(row.id)),
  );
  if (own.length === 0) refuse(EXIT.data, 'count-place-empty', { place: place || whole });
  const open = tx.get<{ id: number; place: string }>(
    `SELECT stocktake.id, stocktake.place FROM stocktake JOIN stocktake_line ON stocktake_id = stocktake.id
      WHERE state = 'open' AND item_id IN (SELECT value FROM json_each(?)) LIMIT 1`,
    JSON.stringify(own.map((row) => row.id)),
  );
  if (open !== undefined)
    refuse(EXIT.data, 'count-open-already', { id: open.id, place: open.place || whole });
  const id = insert(tx, 'stocktake', { termId, openedOn: date, place });
  for (const { id: itemId, book } of own) insert(tx, 'stocktake_line', { stocktakeId: id, itemId, book });
  return { id, items: own.length };
}

/** What was counted of an item, and why it differs. */
export interface Counted {
  item: Item;
  counted: number;
  reason?: string;
}

/**
 * Writes what was counted; the calculated figure is the books' at this moment. An item entered again is counted anew.
 * @returns the item's ids whose count or reason is new
 * @throws Refusal 65 for an item that the stocktake's place does not keep
 */
export function enterCounts(
  tx: Writer,
  stocktake: Stocktake,
  counts: readonly Counted[],
  by?: { id: number; name: string },
): Map<number, 'added' | 'changed' | 'unchanged'> {
  const lines = new Map(stocktakeLines(tx, stocktake.id).map((line) => [line.itemId, line]));
  const figures = tx.all<{ id: number; book: number }>(`SELECT item_id AS id, ${BOOK} AS book FROM stock`);
  const books = new Map(figures.map(({ id, book }) => [id, book]));
  const states = new Map<number, 'added' | 'changed' | 'unchanged'>();
  for (const { item, counted, reason } of counts) {
    const line = lines.get(item.id);
    if (line === undefined && stocktake.place !== '' && !keptAt(item.place, stocktake.place))
      refuse(EXIT.data, 'count-item-elsewhere', { item: item.name, place: stocktake.place });
    const blank = { stocktakeId: stocktake.id, itemId: item.id, book: 0 };
    const id = line?.id ?? insert(tx, 'stocktake_line', blank);
    const told = (said: string | undefined, known: string | null | undefined) =>
      said === undefined || said === known;
    const same = line?.counted === counted && told(reason, line.reason) && told(by?.name, line.countedBy);
    states.set(item.id, same ? 'unchanged' : line?.counted == null ? 'added' : 'changed');
    if (same) continue;
    // The same figure with another reason is not a new count: what moved since then does not change it.
    const calculated = line?.counted === counted ? line.calculated : (books.get(item.id) ?? 0);
    // Counted anew: an older second count says nothing of it, unless it is what that one found.
    const borneOut =
      by?.name !== line?.recountedBy &&
      line?.recounted != null &&
      counted - calculated === line.recounted - (line.recalculated ?? 0);
    const anew =
      line?.counted === counted || borneOut
        ? {}
        : { recounted: null, recalculated: null, recountedById: null };
    update(tx, 'stocktake_line', id, { counted, calculated, reason, countedById: by?.id, ...anew });
  }
  return states;
}

/**
 * Enters what another found who counted again.
 * @throws Refusal 2 where nobody counted before, or the same person did
 */
export function enterRecounts(
  tx: Writer,
  stocktake: Stocktake,
  counts: readonly Counted[],
  by: { id: number; name: string } | undefined,
): void {
  const lines = new Map(stocktakeLines(tx, stocktake.id).map((line) => [line.itemId, line]));
  for (const { item, counted } of counts) {
    const line = lines.get(item.id);
    if (line?.counted == null) throw refuse(EXIT.usage, 'count-not-counted', { item: item.name });
    if (by && line.countedBy === by.name)
      refuse(EXIT.usage, 'count-same-person', { item: item.name, name: by.name });
    const recalculated = tx.get<{ book: number }>(
      `SELECT ${BOOK} AS book FROM stock WHERE item_id = ?`,
      item.id,
    )!.book;
    update(tx, 'stocktake_line', line.id, {
      recounted: counted,
      recalculated,
      recountedById: by?.id ?? null,
    });
  }
}

/**
 * Closes a stocktake: everything counted goes into one PD document, whose amounts are the differences. `rest` is the reason of those
 * that have none.
 * @throws Refusal 65 when nothing was counted, a difference has no reason, or stock would fall below zero
 */
export function closeStocktake(
  tx: Writer,
  stocktake: Stocktake,
  how: { date: string; rest?: string; title: (line: StocktakeLine) => string },
): { id: number; number: string } & ReturnType<typeof summary> {
  if (how.rest !== undefined) {
    tx.run(
      `UPDATE stocktake_line SET reason = ? WHERE stocktake_id = ? AND counted <> calculated AND coalesce(reason, '') = ''`,
      how.rest,
      stocktake.id,
    );
  }
  const found = summary(stocktakeLines(tx, stocktake.id));
  if (found.counted.length === 0) refuse(EXIT.data, 'count-nothing-counted', { id: stocktake.id });
  const disputed = found.counted.filter(isDisputed);
  if (disputed.length > 0)
    refuse(EXIT.data, 'count-disputed', { n: disputed.length, list: disputed.slice(0, 8).map(how.title) });
  const { unexplained } = found;
  if (unexplained.length > 0) {
    const list = [...unexplained.slice(0, 8).map(how.title), ...(unexplained.length > 8 ? ['…'] : [])];
    refuse(EXIT.data, 'count-reason-missing', { n: unexplained.length, list });
  }
  const document = postDocument(tx, {
    kind: 'PD',
    termId: stocktake.termId,
    date: how.date,
    state: 'confirmed',
    ...(stocktake.place === '' ? {} : { reason: stocktake.place }),
    lines: found.counted.map((line) => ({
      itemId: line.itemId,
      amount: difference(line),
      expected: line.calculated,
      ...(difference(line) === 0 || line.reason === null ? {} : { note: line.reason }),
    })),
  });
  update(tx, 'stocktake', stocktake.id, { state: 'closed', closedOn: how.date, documentId: document.id });
  return { ...document, ...found };
}

/** Cancels an open stocktake on a day: what was counted is kept on record, stock stays. */
export function cancelStocktake(tx: Writer, id: number, date: string): void {
  update(tx, 'stocktake', id, { state: 'cancelled', closedOn: date });
}
