import { noteCopies } from '../../school/student/transfer.ts';
import type { Reader, Writer } from '../../store/reader.ts';
import { update } from '../../store/rows.ts';
import type { PlanTerm } from '../plan/store.ts';
import { type Handled, handled, pupilsHave } from './pupil-has.ts';

/** A pupil whom a list moved to another class or took out, with what goes along. */
export interface ListMove {
  id: number;
  kind: 'out' | 'move';
  books: 'kept' | 'moved';
  copies: Handled[];
}

/** The last transfer there is: those that a list makes come after it. */
export const lastTransfer = (reader: Reader): number =>
  reader.get<{ id: number }>('SELECT coalesce(max(id), 0) AS id FROM transfer')!.id;

/**
 * What pupils whom a list moved have of what their classes were given: it goes along, as with `student move` and `student out`.
 * Reused books stay with the class of who leaves, as copies to return; so does all of who goes to another grade, which has other titles.
 */
export function movesOfList(reader: Reader, term: PlanTerm, date: string, after: number): ListMove[] {
  const rows = reader.all<{
    id: number;
    kind: 'out' | 'move';
    studentId: number;
    classId: number;
    same: 0 | 1;
  }>(
    `SELECT transfer.id, kind, student_id AS studentId, "from".id AS classId, "from".grade = "to".grade AS same
       FROM transfer JOIN class AS "from" ON "from".id = from_class_id LEFT JOIN class AS "to" ON "to".id = to_class_id
      WHERE transfer.id > ? AND transfer.term_id = ? AND books IS NULL ORDER BY transfer.id`,
    ...[after, term.id],
  );
  if (rows.length === 0) return [];
  const hasOf = pupilsHave(reader, term, date);
  return rows.flatMap(({ same, ...row }): ListMove[] => {
    if (row.kind === 'move' && same !== 1) return [];
    const gone = rows.filter((one) => one.classId === row.classId).length - 1;
    const books = row.kind === 'move' ? ('moved' as const) : ('kept' as const);
    const copies = handled(hasOf({ ...row, gone }), books).filter((one) => one.books === books);
    return copies.length === 0 ? [] : [{ id: row.id, kind: row.kind, books, copies }];
  });
}

/** Writes down that the books went along. */
export function goAlong(tx: Writer, moves: readonly ListMove[]): void {
  for (const { id, books, copies } of moves) {
    update(tx, 'transfer', id, { books });
    noteCopies(tx, id, copies);
  }
}
