import type { Reader, Writer } from '../../store/reader.ts';
import { put } from '../../store/rows.ts';
import { isTitle } from '../item/item.ts';
import type { OrderLine } from './order.ts';
import { ORDER_LINES } from './store.ts';

/** What a category may cost in a term against what was ordered and what came. Fen. */
export interface BudgetRow {
  /** The items' own, else the code of their kind: book, exercise-book. */
  category: string;
  budgetFen: number | null;
  /** 已占用: what was ordered, except what of it ended without coming, and what came against no order. */
  committedFen: number;
  receivedFen: number;
  /** The budget without what is committed; null without a budget. */
  leftFen: number | null;
}

const keyOf = (termCode: string, category: string) => `budget.${termCode}.${category}`;

/** Every category of the term that has a budget, an order or a receipt. */
export function budgets(reader: Reader, term: { id: number; code: string }): BudgetRow[] {
  const rows = new Map<string, BudgetRow>();
  const row = (category: string): BudgetRow => {
    const known = rows.get(category);
    if (known !== undefined) return known;
    const blank = { category, budgetFen: null, committedFen: 0, receivedFen: 0, leftFen: null };
    rows.set(category, blank);
    return blank;
  };
  for (const { category, fen } of setBudgets(reader, term.code)) row(category).budgetFen = fen;
  const categoryOf = (one: Pick<OrderLine, 'kind' | 'category'>) =>
    (isTitle(one.kind) ? null : one.category) ?? one.kind;
  for (const line of reader.all<OrderLine>(ORDER_LINES, term.id)) {
    const own = row(categoryOf(line));
    const ordered = line.ordered * (line.priceFen ?? 0);
    own.receivedFen += line.receivedFen;
    own.committedFen += line.ended === 1 ? line.receivedFen : Math.max(ordered, line.receivedFen);
  }
  for (const line of unordered(reader, term.id)) {
    const own = row(categoryOf(line));
    own.receivedFen += line.fen;
    own.committedFen += line.fen;
  }
  for (const one of rows.values()) {
    if (one.budgetFen !== null) one.leftFen = one.budgetFen - one.committedFen;
  }
  return [...rows.values()].sort((a, b) => (a.category < b.category ? -1 : 1));
}

/** Received in the term against no order. */
function unordered(
  reader: Reader,
  termId: number,
): (Pick<OrderLine, 'kind' | 'category'> & { fen: number })[] {
  return reader.all(
    `SELECT item.kind, category, sum(amount * coalesce(movement.price_fen, item.price_fen, 0)) AS fen
       FROM movement JOIN item ON item.id = item_id
      WHERE movement.kind = 'RK' AND term_id = ? AND purchase_line_id IS NULL
      GROUP BY item.kind, category`,
    termId,
  );
}

function setBudgets(reader: Reader, termCode: string): { category: string; fen: number }[] {
  const prefix = keyOf(termCode, '');
  return reader
    .all<{ key: string; value: string }>(
      'SELECT key, value FROM setting WHERE substr(key, 1, ?) = ? ORDER BY key',
      prefix.length,
      prefix,
    )
    .map(({ key, value }) => ({ category: key.slice(prefix.length), fen: Number(value) }));
}

/** Sets what a category may cost in a term (fen). */
export function setBudget(tx: Writer, termCode: string, category: string, fen: number): void {
  put(tx, 'setting', ['key'], { key: keyOf(termCode, category), value: String(fen) });
}

/** Takes a budget away; false when there was none. */
export function removeBudget(tx: Writer, termCode: string, category: string): boolean {
  return tx.run('DELETE FROM setting WHERE key = ?', keyOf(termCode, category)).changes > 0;
}

/** Copies a term's budgets into another that has none of that category yet. @returns how many were taken over */
export function carryBudgets(tx: Writer, fromCode: string, toCode: string): number {
  return tx.run(
    `INSERT INTO setting (key, value)
     SELECT ? || substr(key, length(?) + 1), value FROM setting WHERE substr(key, 1, length(?)) = ?
         ON CONFLICT (key) DO NOTHING`,
    keyOf(toCode, ''),
    keyOf(fromCode, ''),
    keyOf(fromCode, ''),
    keyOf(fromCode, ''),
  ).changes;
}
