import { forget, markOf } from '../../store/forget.ts';
import type { Writer } from '../../store/reader.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import type { Student } from './student.ts';

/**
 * Forgets a pupil who left: name, number, sex and notes go, also out of the journal and the documents. That there was one, in which class
 * and with how many books, stays: the sums of the ledger hang on it. Forgetting is no undoing; the entry says only that it was done.
 * @throws Refusal 2 for a pupil who has not left every class
 */
export function purgeStudent(tx: Writer, { id, name }: Pick<Student, 'id' | 'name'>): void {
  if (isThere(tx, id)) refuse(EXIT.usage, 'student-not-left', { name });
  tx.run('UPDATE student SET name = ?, number = NULL, sex = NULL, note = NULL WHERE id = ?', markOf(id), id);
  tx.run('UPDATE transfer SET note = NULL WHERE student_id = ?', id);
  forget(tx, { table: 'student', id, emptied: ['number', 'sex', 'note'], name });
}

/** Whether the pupil has not left in the last term that knows of one. */
function isThere(tx: Writer, id: number): boolean {
  const last = tx.get<{ state: string }>(
    `SELECT placement.state FROM placement JOIN term ON term.id = term_id
      WHERE student_id = ? ORDER BY term.opening DESC LIMIT 1`,
    id,
  );
  return last?.state !== 'left';
}
