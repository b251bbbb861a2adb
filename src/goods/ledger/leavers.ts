import type { Reader } from '../../store/reader.ts';
import { itemTitle } from '../item/find.ts';
import type { Item } from '../item/item.ts';
import { isCarried } from '../plan/moves.ts';
import type { Plan, Share } from '../plan/types.ts';

/** A pupil who left a class. */
export interface Leaver {
  id: number;
  name: string;
  /** The class that he left, 3-1. */
  class: string;
}

/**
 * Who left a class after it was handed a title and of whom nothing says what became of the copy: by share of a class that has more than it
 * needs, who may have it still. The first to leave comes first.
 */
export function leaversWith(reader: Reader, termId: number, shares: readonly Share[]): Map<Share, Leaver[]> {
  const over = shares.filter((share) => share.recipient.kind === 'class' && share.toReturn > 0);
  if (over.length === 0) return new Map();
  const rows = reader.all<Leaver & Pick<Item, 'kind' | 'reuseSets'> & { classId: number; itemId: number }>(
    `SELECT DISTINCT student.id, student.name, class.code AS class, from_class_id AS classId, item.id AS itemId, item.kind, reuse_sets AS reuseSets
       FROM json_each(?) AS asked JOIN item ON item.id = asked.value ->> 'item'
       JOIN transfer ON from_class_id = asked.value ->> 'class' AND transfer.term_id = ? JOIN student ON student.id = student_id JOIN class ON class.id = from_class_id
      WHERE NOT EXISTS (SELECT 1 FROM transfer_copy WHERE transfer_id = transfer.id AND item_id = asked.value ->> 'item')
        AND EXISTS (SELECT 1 FROM movement WHERE kind = 'CK' AND recipient_kind = 'class' AND recipient_id = from_class_id
                       AND item_id = asked.value ->> 'item' AND movement.date <= transfer.date)
      ORDER BY transfer.date, transfer.id`,
    JSON.stringify(over.map(({ itemId, recipient }) => ({ item: itemId, class: recipient.id }))),
    termId,
  );
  return new Map(
    over.map((share) => [
      share,
      rows
        .filter((row) => isCarried(row) && row.itemId === share.itemId && row.classId === share.recipient.id)
        .map(({ id, name, class: code }) => ({ id, name, class: code })),
    ]),
  );
}

/** A leaver with the titles of which nothing says what became of the copy. */
export interface Unsettled extends Leaver {
  items: string[];
}

/** Everybody who left a class of the term and has books to account for, the first to leave first. */
export function unsettledLeavers(
  reader: Reader,
  termId: number,
  plan: Pick<Plan, 'items' | 'shares'>,
): Unsettled[] {
  const titles = new Map(plan.items.map(({ item }) => [item.id, itemTitle(item)]));
  const found = new Map<string, Unsettled>();
  for (const [{ itemId }, gone] of leaversWith(reader, termId, plan.shares))
    for (const leaver of gone) {
      const key = `${leaver.class} ${leaver.id}`;
      const one = found.get(key) ?? { ...leaver, items: [] };
      one.items.push(titles.get(itemId) ?? '');
      found.set(key, one);
    }
  return [...found.values()];
}
