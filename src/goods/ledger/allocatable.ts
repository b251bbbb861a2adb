import type { Reader } from '../../store/reader.ts';

/** What of an item can be taken from the storeroom now. Units; allocatable = held − onLoan − reserved, not below 0. */
export interface Allocatable {
  held: number;
  /** Lent out for an event and not back. */
  onLoan: number;
  /** Going out by drafts. */
  reserved: number;
  allocatable: number;
}

/** What can be taken of some items: one query over their own lines. Items that never moved are in it with 0. */
export function allocatableStock(reader: Reader, itemIds: readonly number[]): Map<number, Allocatable> {
  const rows = reader.all<Omit<Allocatable, 'allocatable'> & { itemId: number }>(
    `SELECT item_id AS itemId, held, on_loan AS onLoan, reserved FROM stock
      WHERE item_id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(itemIds),
  );
  return new Map(
    rows.map(({ itemId, ...row }) => [
      itemId,
      { ...row, allocatable: Math.max(0, row.held - row.onLoan - row.reserved) },
    ]),
  );
}
