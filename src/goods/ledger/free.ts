import type { Reader } from '../../store/reader.ts';

/** What of an item can be taken from the storeroom now. Units; free = held − onLoan − reserved, not below 0. */
export interface Free {
  held: number;
  /** Lent out for an event and not back. */
  onLoan: number;
  /** Going out by drafts. */
  reserved: number;
  free: number;
}

/** What is free of some items: one query over their own lines. Items that never moved are in it with 0. */
export function freeStock(reader: Reader, itemIds: readonly number[]): Map<number, Free> {
  const rows = reader.all<Omit<Free, 'free'> & { itemId: number }>(
    `SELECT wanted.value AS itemId,
            coalesce((SELECT sum(line.amount) FROM line JOIN document ON document.id = line.document_id
                       WHERE line.item_id = wanted.value AND document.state = 'confirmed'), 0) AS held,
            coalesce((SELECT sum(issued - returned) FROM gathering_line WHERE item_id = wanted.value AND lent = 1), 0) AS onLoan,
            coalesce((SELECT -sum(line.amount) FROM line JOIN document ON document.id = line.document_id
                       WHERE line.item_id = wanted.value AND document.state = 'draft' AND line.amount < 0), 0) AS reserved
       FROM json_each(?) AS wanted GROUP BY wanted.value`,
    JSON.stringify(itemIds),
  );
  return new Map(
    rows.map(({ itemId, ...row }) => [
      itemId,
      { ...row, free: Math.max(0, row.held - row.onLoan - row.reserved) },
    ]),
  );
}
