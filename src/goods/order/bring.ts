import type { ApplyContext, Outcome } from '../../intake/kind.ts';
import type { Writer } from '../../store/reader.ts';
import type { Item } from '../item/item.ts';

export interface BookOrder {
  /** What was ordered of an item (copies). Nothing ordered makes no line. */
  set(item: Item, ordered: number, outcome: Outcome): 'added' | 'changed' | 'unchanged';
}

interface Line {
  id: number;
  itemId: number;
  ordered: number;
}

/** The term's 征订单: 征订数 of a catalogue are its lines; it is made with the first of them. */
export function bookOrder(tx: Writer, ctx: ApplyContext): BookOrder {
  const lines = new Map(
    tx
      .all<Line>(
        `SELECT purchase_line.id, item_id AS itemId, ordered FROM purchase_line
           JOIN purchase ON purchase.id = purchase_id
          WHERE term_id = ? AND purchase.kind = 'books' AND purchase.state <> 'cancelled'`,
        ctx.term.id,
      )
      .map((line) => [line.itemId, line]),
  );
  let purchaseId = tx.get<{ id: number }>(
    "SELECT id FROM purchase WHERE term_id = ? AND kind = 'books' AND state = 'open' ORDER BY id LIMIT 1",
    ctx.term.id,
  )?.id;
  return {
    set(item, ordered, outcome) {
      const line = lines.get(item.id);
      if (!line) {
        if (ordered === 0) return 'unchanged';
        purchaseId ??= newOrder(tx, ctx);
        const { id } = tx.run(
          'INSERT INTO purchase_line (purchase_id, item_id, ordered, price_fen) VALUES (?, ?, ?, ?)',
          purchaseId,
          item.id,
          ordered,
          item.priceFen,
        );
        lines.set(item.id, { id, itemId: item.id, ordered });
        return 'added';
      }
      if (line.ordered === ordered) return 'unchanged';
      tx.run('UPDATE purchase_line SET ordered = ? WHERE id = ?', ordered, line.id);
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

function newOrder(tx: Writer, ctx: ApplyContext): number {
  const prefix = `ZD${ctx.today.replaceAll('-', '')}-`;
  const last = tx.get<{ serial: number | null }>(
    'SELECT max(CAST(substr(number, ?) AS INTEGER)) AS serial FROM purchase WHERE number GLOB ?',
    prefix.length + 1,
    `${prefix}*`,
  );
  const number = prefix + String((last?.serial ?? 0) + 1).padStart(3, '0');
  return tx.run(
    "INSERT INTO purchase (term_id, number, kind, ordered_on) VALUES (?, ?, 'books', ?)",
    ctx.term.id,
    number,
    ctx.today,
  ).id;
}
