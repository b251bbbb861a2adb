import type { Writer } from '../../store/reader.ts';

/**
 * Takes the standards of one term into the next: exercise books and supplies as they are (they go by grade and scope), books
 * only where the title serves both halves of the year (全一册), for the classes that have it. A title of the other half is ordered anew. What the new
 * term has already is left.
 * @returns how many standards were taken over, and how many of exercise books, supplies and equipment were not though the
 * new term has none like them: of a single class of last year, or of an item that is used no more
 */
export function carryStandards(
  tx: Writer,
  fromId: number,
  toId: number,
  sameYear: boolean,
): { standards: number; standardsLeft: number } {
  const standards = tx.run(
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
  const left = tx.get<{ n: number }>(
    `SELECT count(*) AS n FROM standard AS s JOIN item ON item.id = s.item_id LEFT JOIN class AS before ON before.id = s.class_id
      WHERE s.term_id = ? AND item.kind IN ('exercise-book', 'supply', 'equipment') AND s.quantity > 0
        AND NOT EXISTS (SELECT 1 FROM standard AS new LEFT JOIN class AS now ON now.id = new.class_id
                         WHERE new.term_id = ? AND new.item_id = s.item_id AND new.scope = s.scope AND new.grades = s.grades
                           AND now.code IS before.code)`,
    fromId,
    toId,
  );
  return { standards, standardsLeft: left?.n ?? 0 };
}
