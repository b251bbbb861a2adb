import type { Reader, Writer } from '../../store/reader.ts';
import { columns, insert, update } from '../../store/rows.ts';
import {
  type NewOrder,
  type NewOrderLine,
  type Order,
  type OrderKind,
  type OrderRow,
  orderRows,
} from './order.ts';

const PREFIX: Record<OrderKind, string> = { books: 'ZD', supplement: 'BD', supplies: 'CG' };

const ORDER = columns('purchase', 'id number kind supplier orderedOn dueOn state note');

/** Order lines with what came of each; `?` is the term. */
export const ORDER_LINES = `
  SELECT own.id, purchase_id AS orderId, item_id AS itemId, code, item.kind, name, spec, unit, category, lead_days AS leadDays,
         ordered, coalesce(own.price_fen, item.price_fen) AS priceFen, due_on AS dueOn, closed, state <> 'open' OR closed AS ended, received, outstanding,
         coalesce((SELECT sum(amount * coalesce(movement.price_fen, own.price_fen, item.price_fen, 0)) FROM movement
                    WHERE movement.kind = 'RK' AND purchase_line_id = own.id), 0) AS receivedFen
    FROM order_line AS own JOIN item ON item.id = item_id
   WHERE term_id = ?
   ORDER BY own.id`;

/** The orders of a term with their lines, oldest first: two queries. */
export function orders(reader: Reader, termId: number, today: string): OrderRow[] {
  const all = reader.all<Order>(`SELECT ${ORDER} FROM purchase WHERE term_id = ? ORDER BY id`, termId);
  return orderRows(all, reader.all(ORDER_LINES, termId), today);
}

/** Are the term's books ordered (a 征订单 that holds), or have some come without? What is ordered now is beside them (补订). */
export function booksOrdered(reader: Reader, termId: number): boolean {
  return (
    reader.get(
      `SELECT 1 FROM purchase WHERE term_id = ? AND kind = 'books' AND state <> 'cancelled'
        UNION ALL
       SELECT 1 FROM movement JOIN item ON item.id = item_id AND item.kind IN ('book', 'guide', 'aid')
        WHERE movement.term_id = ? AND movement.kind = 'RK' AND purchase_line_id IS NULL
        GROUP BY item_id HAVING sum(amount) > 0
        LIMIT 1`,
      termId,
      termId,
    ) !== undefined
  );
}

/** The receipt of an order that is drafted and not signed, if any. */
export function draftOfOrder(reader: Reader, orderId: number): { id: number; number: string } | undefined {
  return reader.get(
    `SELECT document.id, document.number FROM document
       JOIN line ON line.document_id = document.id
       JOIN purchase_line ON purchase_line.id = line.purchase_line_id
      WHERE document.state = 'draft' AND document.kind = 'RK' AND purchase_line.purchase_id = ? LIMIT 1`,
    orderId,
  );
}

/** Writes an order with its lines; its number is prefix + day + serial (CG20270226-001). @returns its id */
export function insertOrder(tx: Writer, termId: number, orderedOn: string, order: NewOrder): number {
  const { lines, ...head } = order;
  const number = nextNumber(tx, order.kind, orderedOn);
  const id = insert(tx, 'purchase', { termId, number, orderedOn, ...head });
  for (const line of lines) insertLine(tx, id, line);
  return id;
}

/** Writes a line of an order. @returns its id */
export function insertLine(tx: Writer, orderId: number, line: NewOrderLine): number {
  return insert(tx, 'purchase_line', { purchaseId: orderId, ...line });
}

/** Changes what was ordered on a line; nothing ordered and nothing come takes the line away. */
export function setOrdered(tx: Writer, lineId: number, ordered: number): void {
  const used = ordered > 0 || tx.get('SELECT 1 FROM line WHERE purchase_line_id = ? LIMIT 1', lineId);
  if (used) update(tx, 'purchase_line', lineId, { ordered });
  else tx.run('DELETE FROM purchase_line WHERE id = ?', lineId);
}

/** Changes an order's own facts. A new day of arrival holds for every line that has not come. */
export function updateOrder(
  tx: Writer,
  id: number,
  change: Partial<Pick<Order, 'supplier' | 'dueOn' | 'state' | 'note'>>,
): void {
  update(tx, 'purchase', id, change);
  if (change.dueOn !== undefined) {
    tx.run('UPDATE purchase_line SET due_on = NULL WHERE purchase_id = ? AND due_on IS NOT NULL', id);
  }
}

/** What has not come of these lines is awaited no longer. */
export function closeLines(tx: Writer, lineIds: readonly number[]): void {
  tx.run(
    'UPDATE purchase_line SET closed = 1 WHERE closed = 0 AND id IN (SELECT value FROM json_each(?))',
    JSON.stringify(lineIds),
  );
}

function nextNumber(tx: Writer, kind: OrderKind, day: string): string {
  const prefix = `${PREFIX[kind]}${day.replaceAll('-', '')}-`;
  const last = tx.get<{ serial: number | null }>(
    'SELECT max(CAST(substr(number, ?) AS INTEGER)) AS serial FROM purchase WHERE number GLOB ?',
    prefix.length + 1,
    `${prefix}*`,
  );
  return prefix + String((last?.serial ?? 0) + 1).padStart(3, '0');
}
