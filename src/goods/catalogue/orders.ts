import type { ApplyContext, Outcome } from '../../intake/kind.ts';
import type { Writer } from '../../store/reader.ts';
import { update } from '../../store/rows.ts';
import type { Item } from '../item/item.ts';
import { insertLine, insertOrder, updateOrder } from '../order/store.ts';

/** The order of books that a list writes to. */
export interface BookOrder {
  /** What was ordered of an item (copies). Nothing ordered makes no line. */
  set(item: Item, ordered: number, outcome: Outcome): 'added' | 'changed' | 'unchanged';
}

interface Line {
  id: number;
  itemId: number;
  ordered: number;
}

/** The list of 补订 that a row stands in, by which its order is known when it is read again. */
export function listOf({ file, sheet }: { file: string; sheet: string }): string {
  return `${file.replace(/^.*[\\/]/, '')} ${sheet}`.trim();
}

/**
 * Another list of 补订 with the very same lines: a file that was renamed orders everything again. Undefined where there is none,
 * or where `list` was there first.
 */
export function sameSupplement(tx: Writer, termId: number, list: string): string | undefined {
  const orders = tx.all<{ note: string; lines: string }>(
    `SELECT note, group_concat(item_id || ':' || ordered) AS lines
       FROM (SELECT purchase.id, note, item_id, ordered
               FROM purchase JOIN purchase_line ON purchase_id = purchase.id
              WHERE term_id = ? AND purchase.kind = 'supplement' AND purchase.state <> 'cancelled' AND note IS NOT NULL
              ORDER BY item_id)
      GROUP BY id ORDER BY id`,
    termId,
  );
  const own = orders.find((order) => order.note === list)?.lines;
  const first = orders.find((order) => order.lines === own)?.note;
  return first === list ? undefined : first;
}

/**
 * The term's 征订单: 征订数 of a catalogue are its lines; it is made with the first of them. With `list` the 补订单 of that list: each
 * 补订 adds to what was ordered before, and the same list read again is the same order.
 */
export function bookOrder(tx: Writer, ctx: ApplyContext, list?: string): BookOrder {
  const kind = list === undefined ? 'books' : 'supplement';
  const lines = new Map(
    tx
      .all<Line>(
        `SELECT purchase_line.id, item_id AS itemId, ordered FROM purchase_line
           JOIN purchase ON purchase.id = purchase_id
          WHERE term_id = ? AND purchase.kind = ? AND purchase.state <> 'cancelled' AND (? IS NULL OR note = ?)`,
        ctx.term.id,
        kind,
        list ?? null,
        list ?? null,
      )
      .map((line) => [line.itemId, line]),
  );
  let purchaseId = tx.get<{ id: number }>(
    "SELECT id FROM purchase WHERE term_id = ? AND kind = ? AND state = 'open' AND (? IS NULL OR note = ?) ORDER BY id LIMIT 1",
    ctx.term.id,
    kind,
    list ?? null,
    list ?? null,
  )?.id;
  return {
    set(item, ordered, outcome) {
      const line = lines.get(item.id);
      if (!line) {
        if (ordered === 0) return 'unchanged';
        if (purchaseId === undefined) {
          purchaseId = insertOrder(tx, ctx.term.id, ctx.today, {
            kind,
            supplier: null,
            dueOn: null,
            lines: [],
          });
          if (list !== undefined) updateOrder(tx, purchaseId, { note: list });
        }
        const { priceFen } = item;
        const id = insertLine(tx, purchaseId, { itemId: item.id, ordered, priceFen, dueOn: null });
        lines.set(item.id, { id, itemId: item.id, ordered });
        return 'added';
      }
      if (line.ordered === ordered) return 'unchanged';
      update(tx, 'purchase_line', line.id, { ordered });
      outcome.changes.push({
        what: item.name,
        field: 'ordered',
        from: String(line.ordered),
        to: String(ordered),
      });
      line.ordered = ordered;
      return 'changed';
    },
  };
}
