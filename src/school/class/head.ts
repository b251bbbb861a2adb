import { OLDER } from '../../intake/differences.ts';
import type { ApplyContext, Outcome } from '../../intake/kind.ts';
import type { Writer } from '../../store/reader.ts';
import { update } from '../../store/rows.ts';
import type { Told } from '../../store/told.ts';
import type { StoredClass } from './stored.ts';

export interface HeadContext {
  /** What persons said of classes. */
  told: Told;
  ctx: Pick<ApplyContext, 'answers'>;
  outcome: Outcome;
  nameOf(staffId: number | null): string;
}

/**
 * A list says who the class teacher (班主任) of a class is. What a person said since is stronger: noted apart and left. Gives what the
 * list did to the class.
 */
export function readHead(
  tx: Writer,
  there: StoredClass,
  id: number,
  { told, ctx, outcome, nameOf }: HeadContext,
): 'added' | 'changed' | 'unchanged' {
  const before = there.teacherId;
  if (before === id) return 'unchanged';
  const change = { class: there.code, what: '', field: 'headOf', from: nameOf(before), to: nameOf(id) };
  if (told.from(there.id, 'teacherId', id) && ctx.answers.get(OLDER) !== 'take') {
    outcome.older = [...(outcome.older ?? []), change];
    return 'unchanged';
  }
  update(tx, 'class', there.id, { teacherId: id });
  there.teacherId = id;
  if (before === null) return 'added';
  outcome.changes.push(change);
  return 'changed';
}
