import type { Writer } from '../../store/reader.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import type { ClassInfo } from './class.ts';
import { removeClass } from './store.ts';

/** Tables whose rows go along to the other class, and those that only say what a class of this name would have had. */
const GOES_ALONG = ['placement', 'absentee', 'area', 'task', 'payment'] as const;
const GOES_AWAY = ['lesson', 'teaching', 'standard', 'registration'] as const;

/**
 * A class that was a slip (一(11)班 for 一(1)班) becomes part of the right one: its pupils, areas and tasks go along, its lessons and
 * standards go away, and so does the class.
 * @returns how many pupils went along. @throws Refusal 1 where it was handed goods: they are the ledger's, and come back first
 */
export function mergeClass(
  tx: Writer,
  from: Pick<ClassInfo, 'id' | 'code'>,
  into: Pick<ClassInfo, 'id' | 'code'>,
): number {
  const handed = tx.get("SELECT 1 FROM line WHERE recipient_kind = 'class' AND recipient_id = ?", from.id);
  if (handed) refuse(EXIT.no, 'class-merge-goods', { class: from.code });
  const { pupils } = tx.get<{ pupils: number }>(
    'SELECT count(*) AS pupils FROM placement WHERE class_id = ?',
    from.id,
  )!;
  for (const table of GOES_ALONG)
    tx.run(`UPDATE ${table} SET class_id = ? WHERE class_id = ?`, into.id, from.id);
  for (const end of ['from_class_id', 'to_class_id'])
    tx.run(`UPDATE transfer SET ${end} = ? WHERE ${end} = ?`, into.id, from.id);
  for (const table of GOES_AWAY) tx.run(`DELETE FROM ${table} WHERE class_id = ?`, from.id);
  removeClass(tx, from);
  return pupils;
}
