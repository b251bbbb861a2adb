import type { Reader } from '../store/reader.ts';

/** So many of so many. */
export interface Done {
  done: number;
  total: number;
}

/** The tasks of a term that are done, of all. */
export function tasksDone(reader: Reader, termId: number): Done {
  return counts(
    reader,
    "SELECT count(*) AS total, coalesce(sum(state = 'done'), 0) AS done FROM task WHERE term_id = ?",
    termId,
  );
}

/** The cleaning areas of a term whose last inspection passed, of all. */
export function areasPassed(reader: Reader, termId: number): Done {
  return counts(
    reader,
    `SELECT count(*) AS total, coalesce(sum(passed), 0) AS done FROM (
       SELECT coalesce((SELECT passed FROM inspection WHERE area_id = area.id ORDER BY date DESC, id DESC LIMIT 1), 0) AS passed
         FROM area WHERE term_id = ?)`,
    termId,
  );
}

/** The oldest draft that waits for its signature. */
export function oldestDraft(
  reader: Reader,
  termId: number,
): { document: number; number: string } | undefined {
  return reader.get(
    "SELECT id AS document, number FROM document WHERE term_id = ? AND state = 'draft' ORDER BY id LIMIT 1",
    termId,
  );
}

/** Events of a term that are over by a day and whose gear is out still, with how many units. */
export function gearNotBack(
  reader: Reader,
  termId: number,
  today: string,
): { event: string; count: number }[] {
  return reader.all(
    `SELECT gathering.name AS event, sum(issued - returned - lost - damaged) AS count
       FROM gathering_line JOIN gathering ON gathering.id = gathering_id
      WHERE term_id = ? AND lent = 1 AND (state <> 'planned' OR coalesce(ends_on, date) < ?)
      GROUP BY gathering.id HAVING count > 0 ORDER BY date, gathering.id`,
    termId,
    today,
  );
}

/** What is past its last day longest, with how many there are. */
export function longestExpired(
  reader: Reader,
  today: string,
): { count: number; name: string; until: string } | undefined {
  return reader.get(
    `SELECT count(*) OVER () AS count, trim(place || ' ' || name || ' ' || number) AS name, valid_until AS until
       FROM expiry WHERE valid_until < ? ORDER BY valid_until, id LIMIT 1`,
    today,
  );
}

/** The round of inspections that is overdue longest, with how many there are. */
export function longestDueRound(
  reader: Reader,
  termId: number,
  today: string,
): { count: number; form: string; on: string } | undefined {
  return reader.get(
    `SELECT count(*) OVER () AS count, form, next_on AS "on" FROM patrol
      WHERE term_id = ? AND next_on < ? ORDER BY next_on, id LIMIT 1`,
    termId,
    today,
  );
}

function counts(reader: Reader, sql: string, termId: number): Done {
  return reader.get<Done>(sql, termId) ?? { done: 0, total: 0 };
}
