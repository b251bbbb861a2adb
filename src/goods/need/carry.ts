import type { Writer } from '../../store/reader.ts';

/**
 * Takes the standards of one term into the next: exercise books and supplies as they are (they go by grade and scope), books
 * only where the title serves both halves of the year (全一册), for the classes that have it. A title of the other half is ordered anew. What the new
 * term has already is left.
 * @returns how many standards were taken over
 */
export function carryStandards(tx: Writer, fromId: number, toId: number, sameYear: boolean): number {
  return tx.run(
    `INSERT INTO standard (term_id, item_id, scope, grades, class_id, room_kind, department_id, quantity, per, lasting, used_up, months, note)
     SELECT ?, s.item_id, s.scope, s.grades, now.id, s.room_kind, s.department_id, s.quantity, s.per, s.lasting, s.used_up, s.months, s.note
       FROM standard AS s JOIN item ON item.id = s.item_id LEFT JOIN class AS before ON before.id = s.class_id
       LEFT JOIN class AS now ON now.term_id = ? AND now.code = before.code
      WHERE s.term_id = ? AND item.retired = 0 AND (s.class_id IS NULL OR (s.scope = 'pupil' AND ? AND now.id IS NOT NULL))
        AND (item.kind IN ('exercise-book', 'supply', 'equipment') OR (? AND item.volume = '全一册'))
         ON CONFLICT DO NOTHING`,
    toId,
    toId,
    fromId,
    sameYear ? 1 : 0,
    sameYear ? 1 : 0,
  ).changes;
}
