import type { Writer } from '../store/reader.ts';

/**
 * Moves what is open in one term into another, marked with the term it came from (the first one, when it is carried
 * again). Areas and classes are a term's own: a carried task keeps its title and owner but no class; recurring tasks and
 * those of an event stay behind. Their days no longer follow an anchor. What a checklist gave comes anew with the next term's, and
 * goes along only where it is asked for (`lists`).
 */
export function carryOver(
  tx: Writer,
  fromId: number,
  toId: number,
  { lists }: { lists: boolean },
): { tasks: number; repairs: number; problems: number; left: number } {
  const tasks = tx.run(
    `UPDATE task SET term_id = ?, carried_from = coalesce(carried_from, term_id), key = NULL, anchor = NULL, offset_by = NULL,
            offset_unit = NULL,
            note = iif(class_id IS NULL, note,
                       coalesce(note || char(10), '') || (SELECT c.code FROM class c WHERE c.id = task.class_id)),
            class_id = NULL, area_id = NULL
      WHERE term_id = ? AND state = 'open' AND recurring_id IS NULL AND gathering_id IS NULL${lists ? '' : ' AND key IS NULL'}`,
    toId,
    fromId,
  ).changes;
  const { left } = tx.get<{ left: number }>(
    `SELECT count(*) AS left FROM task WHERE term_id = ? AND state = 'open' AND key IS NOT NULL AND gathering_id IS NULL`,
    fromId,
  )!;
  const repairs = tx.run(
    `UPDATE repair SET term_id = ?, carried_from = coalesce(carried_from, term_id) WHERE term_id = ? AND state IN ('open', 'done')`,
    toId,
    fromId,
  ).changes;
  const problems = tx.run(
    `UPDATE problem SET term_id = ?, carried_from = coalesce(carried_from, term_id) WHERE term_id = ? AND state <> 'closed'`,
    toId,
    fromId,
  ).changes;
  return { tasks, repairs, problems, left };
}
