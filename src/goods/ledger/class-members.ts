import type { Reader } from '../../store/reader.ts';

/** A pupil of a class, or one who has just left it. */
export interface Member {
  id: number;
  /** The class's need counts him. */
  counted: boolean;
  /** The journal entry by which he came into a class that had its pupils already; 0: he was among the first. */
  joined: number;
}

/** The pupils of a class, with the one who may have left it in this step. */
export function membersOf(reader: Reader, termId: number, classId: number, leaver: number): Member[] {
  const rows = reader.all<{ id: number; counted: 0 | 1; came: number | null; placed: number }>(
    `SELECT student_id AS id, class_id = ? AND state IN ('present', 'guest') AS counted,
            (SELECT max(change.journal_id) FROM transfer JOIN change ON tbl = 'transfer' AND row_id = transfer.id AND old IS NULL
              WHERE transfer.student_id = placement.student_id AND transfer.term_id = placement.term_id AND to_class_id = ?) AS came,
            coalesce((SELECT min(journal_id) FROM change WHERE tbl = 'placement' AND row_id = placement.id), 0) AS placed
       FROM placement WHERE term_id = ? AND (class_id = ? OR student_id = ?)`,
    ...[classId, classId, termId, classId, leaver],
  );
  const roster = Math.min(...rows.flatMap(({ came, placed }) => (came === null ? [placed] : [])));
  return rows.map(({ id, counted, came, placed }) => ({
    ...{ id, counted: counted === 1 },
    joined: came ?? (placed > roster ? placed : 0),
  }));
}

/** By item: the first and the last journal entry that handed it to the class, of issues dated by then that stand. */
export function issuesTo(
  reader: Reader,
  termId: number,
  classId: number,
  date: string,
): Map<number, { first: number; last: number }> {
  const rows = reader.all<{ itemId: number; first: number; last: number }>(
    `SELECT item_id AS itemId, min(signed.journal_id) AS first, max(signed.journal_id) AS last
       FROM movement JOIN journal_document AS signed ON signed.document_id = movement.document_id AND signed.after = 'confirmed'
      WHERE kind = 'CK' AND recipient_kind = 'class' AND recipient_id = ? AND movement.term_id = ? AND date <= ?
        AND movement.document_id IN (SELECT id FROM standing_document)
      GROUP BY item_id`,
    ...[classId, termId, date],
  );
  return new Map(rows.map((row) => [row.itemId, row]));
}

/** 'student item' → copies that the pupil brought along into the class. */
export function broughtTo(reader: Reader, termId: number, classId: number): Map<string, number> {
  const rows = reader.all<{ key: string; copies: number }>(
    `SELECT student_id || ' ' || item_id AS key, sum(copies) AS copies
       FROM transfer JOIN transfer_copy AS own ON own.transfer_id = transfer.id
      WHERE term_id = ? AND to_class_id = ? AND own.books = 'moved' GROUP BY 1`,
    ...[termId, classId],
  );
  return new Map(rows.map(({ key, copies }) => [key, copies]));
}
