import { forget, markOf } from '../../store/forget.ts';
import type { Writer } from '../../store/reader.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { otherNames } from './called.ts';
import type { Staff } from './staff.ts';

/** What is known of one of the staff besides the name and the department. */
const FACTS = ['number', 'also_called', 'post', 'duty', 'subject', 'phone'];

/**
 * Forgets one of the staff who left: name, number, telephone and what they did go, also out of the journal and the documents. What they
 * owned, taught or counted stays, under the mark.
 * @throws Refusal 2 for one who is in service
 */
export function purgeStaff(
  tx: Writer,
  { id, name, alsoCalled }: Pick<Staff, 'id' | 'name' | 'alsoCalled'>,
): void {
  const { state } = tx.get<{ state: string }>('SELECT state FROM staff WHERE id = ?', id)!;
  if (state !== 'left') refuse(EXIT.usage, 'staff-not-left', { name });
  tx.run(
    `UPDATE staff SET name = ?, ${FACTS.map((fact) => `${fact} = NULL`).join(', ')} WHERE id = ?`,
    markOf(id),
    id,
  );
  forget(tx, { table: 'staff', id, emptied: FACTS, name, others: otherNames(alsoCalled) });
}
