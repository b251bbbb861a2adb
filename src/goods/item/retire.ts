import type { Writer } from '../../store/reader.ts';

/**
 * Takes a row out of use when an undo cannot take it away, since the ledger refers to it: an item is retired, a person has
 * left, an order brings nothing more; rows of other tables just stay.
 */
export function retire(tx: Writer, table: string, row: number): void {
  if (table === 'item') tx.run('UPDATE item SET retired = 1 WHERE id = ?', row);
  if (table === 'purchase') tx.run("UPDATE purchase SET state = 'cancelled' WHERE id = ?", row);
  if (table === 'purchase_line') tx.run('UPDATE purchase_line SET closed = 1 WHERE id = ?', row);
  if (table === 'staff') tx.run("UPDATE staff SET state = 'left' WHERE id = ?", row);
}
