import type { Reader } from '../../store/reader.ts';
import type { ItemKind } from '../item/item.ts';
import type { Recipient, RecipientKind } from '../recipient.ts';

/** What costs can be told apart by. */
export const COST_BY = ['class', 'department', 'category', 'funding'] as const;
export type CostBy = (typeof COST_BY)[number];

/** What was handed out in a term, put back taken off. Units of all kinds together, fen. */
export interface HandedValue {
  kind: RecipientKind;
  id: number;
  /** The department that a member of staff is of. */
  departmentId: number | null;
  itemKind: ItemKind;
  category: string | null;
  funding: string | null;
  units: number;
  fen: number;
}

/** What was handed out in a term by recipient, category and funding: one query. */
export function handedValues(reader: Reader, termId: number): HandedValue[] {
  return reader.all<HandedValue>(
    `SELECT recipient_kind AS kind, recipient_id AS id, department_id AS departmentId, item.kind AS itemKind, category, funding,
            -sum(amount) AS units, -sum(amount * coalesce(movement.price_fen, item.price_fen, 0)) AS fen
       FROM movement JOIN item ON item.id = item_id
       LEFT JOIN staff ON recipient_kind = 'staff' AND staff.id = recipient_id
      WHERE movement.kind IN ('CK', 'TK') AND term_id = ? AND recipient_kind IS NOT NULL
      GROUP BY 1, 2, 3, 4, 5, 6`,
    termId,
  );
}

/** A group of costs: a recipient, a category or a funding; `rest` is everything else, so that the sums are the same. */
export interface CostRow {
  key: { recipient: Recipient } | { name: string } | { kind: ItemKind } | 'rest';
  units: number;
  fen: number;
}

/** Costs by class, department (its staff with it), category (else the kind of item) or funding, dearest first, the rest last. */
export function costBy(values: readonly HandedValue[], by: CostBy): CostRow[] {
  const rows = new Map<string, CostRow>();
  for (const value of values) {
    const key = keyOf(value, by);
    const text = JSON.stringify(key);
    const row = rows.get(text) ?? { key, units: 0, fen: 0 };
    row.units += value.units;
    row.fen += value.fen;
    rows.set(text, row);
  }
  return [...rows.values()]
    .filter((row) => row.units !== 0 || row.fen !== 0)
    .sort((a, b) => Number(a.key === 'rest') - Number(b.key === 'rest') || b.fen - a.fen);
}

function keyOf(value: HandedValue, by: CostBy): CostRow['key'] {
  const { kind, id, departmentId, itemKind, category, funding } = value;
  if (by === 'class') return kind === 'class' ? { recipient: { kind, id } } : 'rest';
  if (by === 'department') {
    if (kind === 'department') return { recipient: { kind, id } };
    return departmentId === null ? 'rest' : { recipient: { kind: 'department', id: departmentId } };
  }
  if (by === 'funding') return funding ? { name: funding } : 'rest';
  return category && itemKind !== 'book' ? { name: category } : { kind: itemKind };
}
