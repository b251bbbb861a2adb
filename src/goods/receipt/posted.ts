import type { Writer } from '../../store/reader.ts';

/** What receipts of the same file have delivered of an item, as the file said it (not as it was signed). */
export interface Posted {
  claimed: number;
  expected: number;
  damaged: number;
  wrong: number;
}

interface Row extends Posted {
  itemId: number;
  date: string;
  /** 1: the very same file; 0: one of its name. */
  same: 0 | 1;
}

/** A receipt of another file, and how much of an item it brought on a day. */
export interface Before {
  number: string;
  source: string;
  itemId: number;
  date: string;
  claimed: number;
}

/** What receipts of other files than this one brought this term. */
export const postedFromOthers = (tx: Writer, termId: number, file: { name: string; key: string }): Before[] =>
  tx.all<Before>(
    `SELECT number, source, item_id AS itemId, coalesce(said_on, date) AS date, sum(coalesce(claimed, amount + damaged + wrong)) AS claimed
       FROM standing_document AS document JOIN line ON document_id = document.id
      WHERE document.kind = 'RK' AND document.term_id = ? AND source IS NOT NULL AND source_key IS NOT ? AND source <> ?
      GROUP BY document.id, item_id`,
    termId,
    file.key,
    file.name,
  );

/**
 * Looks up what was posted before. The very same file counts on every day: a list without dates that is read again tomorrow is no new
 * delivery. Another file of its name counts only for the same day: rows were added since; on another day it is another delivery.
 * Receipts that were taken back do not count, unless they were taken back and back again.
 */
export function postedFrom(
  tx: Writer,
  termId: number,
  file: { name: string; key: string },
): (itemId: number, date: string, dated: boolean) => Posted | undefined {
  const rows = tx.all<Row>(
    `SELECT item_id AS itemId, coalesce(said_on, date) AS date, source_key IS ? AS same, sum(coalesce(claimed, amount + damaged + wrong)) AS claimed,
            sum(coalesce(expected, 0)) AS expected, sum(damaged) AS damaged, sum(wrong) AS wrong
       FROM standing_document AS document JOIN line ON document_id = document.id
      WHERE document.kind = 'RK' AND document.term_id = ? AND (source_key = ? OR source = ?)
      GROUP BY 1, 2, 3`,
    file.key,
    termId,
    file.key,
    file.name,
  );
  return (itemId, date, dated) => {
    const own = rows.filter((row) => row.itemId === itemId);
    const same = own.filter((row) => row.same === 1 && (!dated || row.date === date));
    const found = dated || same.length === 0 ? own.filter((row) => row.date === date) : same;
    if (found.length === 0) return undefined;
    const sum = (field: keyof Posted) => found.reduce((total, row) => total + row[field], 0);
    return {
      claimed: sum('claimed'),
      expected: sum('expected'),
      damaged: sum('damaged'),
      wrong: sum('wrong'),
    };
  };
}
