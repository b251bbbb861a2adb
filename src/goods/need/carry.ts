import type { Writer } from '../../store/reader.ts';

/**
 * Takes the standards of one term into the next: exercise books and supplies as they are (they go by grade and scope), books
 * only where the title serves both halves of the year (全一册), for the classes that have it. A title of the other half is ordered anew. What the new
 * term has already is left.
 * @returns how many standards were taken over
 */
export function carryStandards(tx: Writer, fromId: number, toId: number, sameYear: boolean): number {
  return tx.run(
    `INSERT INTO standard (term_id, item_id, scope, grades, class_id, room_kind, quantity, per, lasting, used_up, months, note)
     SELECT ?, s.item_id, s.scope, s.grades, now.id, s.room_kind, s.quantity, s.per, s.lasting, s.used_up, s.months, s.note
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

/** Reused copies still with the classes of a term, to be collected at its end: titles and copies. */
export function reusedDueBack(tx: Pick<Writer, 'get'>, termId: number): { titles: number; copies: number } {
  const row = tx.get<{ titles: number; copies: number }>(
    `SELECT count(DISTINCT item_id) AS titles, coalesce(sum(copies), 0) AS copies FROM (
       SELECT movement.item_id, -sum(amount) - coalesce((
                SELECT sum(collected + lost) FROM collection
                 WHERE class_id = recipient_id AND collection.item_id = movement.item_id), 0) AS copies
         FROM movement JOIN item ON item.id = movement.item_id
        WHERE movement.kind IN ('CK', 'TK') AND term_id = ? AND recipient_kind = 'class' AND reused = 1
        GROUP BY movement.item_id, recipient_id HAVING copies > 0)`,
    termId,
  );
  return row ?? { titles: 0, copies: 0 };
}
