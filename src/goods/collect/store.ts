import { groupBy } from '../../store/groups.ts';
import type { Reader, Writer } from '../../store/reader.ts';
import { insert } from '../../store/rows.ts';
import { postDocument } from '../ledger/post.ts';
import type { CollectLine, DueBack } from './collect.ts';

/** The reused titles that classes of a term were handed, with what has come back: class id → titles, in order of the book list. */
export function dueBack(reader: Reader, termId: number): Map<number, DueBack[]> {
  const rows = reader.all<DueBack & { classId: number }>(
    `WITH given AS (
       SELECT recipient_id AS classId, item_id AS itemId, -sum(amount) AS had FROM movement
        WHERE kind IN ('CK', 'TK') AND recipient_kind = 'class' AND term_id = ? GROUP BY 1, 2),
     back AS (
       SELECT class_id AS classId, item_id AS itemId, sum(collected) AS collected, sum(damaged) AS damaged, sum(lost) AS lost
         FROM collection GROUP BY 1, 2)
     SELECT given.classId, item.id AS itemId, item.name, item.price_fen AS priceFen, given.had,
            coalesce(back.collected, 0) AS collected, coalesce(back.damaged, 0) AS damaged, coalesce(back.lost, 0) AS lost,
            max(0, given.had - coalesce(back.collected, 0) - coalesce(back.lost, 0)) AS due
       FROM given JOIN item ON item.id = given.itemId AND item.reused = 1
       LEFT JOIN back ON back.classId = given.classId AND back.itemId = given.itemId
      WHERE given.had > 0 ORDER BY item.grade, item.id`,
    termId,
  );
  return groupBy(
    rows,
    (row) => row.classId,
    ({ classId: _, ...title }) => title,
  );
}

/**
 * Collects a class's reused books: a confirmed HS document brings the sound copies into the storeroom; damaged ones stay
 * outside, lost ones are noted to be paid for.
 * @throws Refusal 65 without anything to collect
 */
export function postCollection(
  tx: Writer,
  termId: number,
  classId: number,
  date: string,
  lines: readonly CollectLine[],
): { id: number; number: string } {
  const document = postDocument(tx, {
    kind: 'HS',
    termId,
    date,
    state: 'confirmed',
    lines: lines.map((line) => ({
      itemId: line.itemId,
      amount: line.collected - line.damaged,
      recipient: { kind: 'class', id: classId },
      expected: line.due,
      damaged: line.damaged,
    })),
  });
  for (const line of lines) insert(tx, 'collection', { documentId: document.id, classId, ...line });
  return document;
}
