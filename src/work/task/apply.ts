import { changesOf, emptyOutcome } from '../../intake/differences.ts';
import type { ApplyContext, Outcome, ReadRow } from '../../intake/kind.ts';
import { namesIn } from '../../intake/parse/text.ts';
import { placeOf } from '../../intake/place.ts';
import { departments } from '../../school/department/store.ts';
import type { Writer } from '../../store/reader.ts';
import { Told } from '../../store/told.ts';
import { problem } from '../../words/problem.ts';
import { resolveOwner } from '../checklist/roles.ts';
import { loadRoles } from '../checklist/store.ts';
import type { AllottedTask } from './row.ts';
import { addTasks, editTasks, markDone, tasksByTitle } from './store.ts';

/**
 * Adds the tasks that a list allots, and brings those of the same words up to date; what is done there is ticked off, and nothing is
 * opened again. Who leads a department answers for what is its own and nobody's.
 */
export function applyTasks(tx: Writer, rows: ReadRow<AllottedTask>[], ctx: ApplyContext): Outcome {
  const outcome = emptyOutcome();
  const roles = loadRoles(tx);
  const told = new Told(tx, 'task');
  const byName = new Map(departments(tx).map(({ id, name }) => [name, id]));
  const known = tasksByTitle(tx, ctx.term.id);
  for (const read of rows) {
    const { title, department, owner, due, until, area, note, done } = read.row;
    const departmentId = department === undefined ? undefined : byName.get(department);
    const target = { code: '', ...(departmentId === undefined ? {} : { departmentId }) };
    const asked = owner ?? (departmentId === undefined ? undefined : HEAD);
    const named = (text: string) => resolveOwner(roles, text, target).staffId ?? undefined;
    // 郑和、吴江: the first answers for it, and both stay in words.
    const [first, ...others] = owner === undefined ? [] : namesIn(owner);
    const alone = asked === undefined ? undefined : named(asked);
    const ownerId = alone ?? (others.length > 0 ? named(first!) : undefined);
    const at = { at: placeOf(read, 'owner'), ...(owner === undefined ? {} : { value: owner }) };
    if (owner !== undefined && ownerId === undefined)
      outcome.remarks.push(problem('owner-unknown', { name: owner }, at));
    // What is no known department, no day and nobody's name is kept in words.
    const said = [
      departmentId === undefined ? department : undefined,
      alone === undefined ? owner : undefined,
      until,
    ];
    const notes = [...said, note].filter(Boolean).join('；') || undefined;
    const given = { due, ownerId, area, note: notes };
    const old = known.get(title);
    const change = old && changesOf(old, given, { what: title, told, ctx, outcome });
    if (old && change) editTasks(tx, [old.id], change);
    const id =
      old?.id ??
      addTasks(tx, ctx.term.id, [
        { title, area, due: due ?? null, ownerId, departmentId, note: notes, role: ownerId ? null : owner },
      ] as Parameters<typeof addTasks>[2])[0]!;
    if (alone === undefined && ownerId !== undefined)
      outcome.remarks.push(problem('task-owners', { title, name: first!, others, id }, at));
    const by = roles.byName.only(owner ?? '')?.name ?? department ?? '';
    const ticked = done === true && old?.state !== 'done' && markDone(tx, [id], ctx.today, by) > 0;
    if (!old) {
      outcome.added++;
      known.set(title, {
        id,
        title,
        due: due ?? null,
        ownerId: ownerId ?? null,
        note: notes ?? null,
        area: area ?? '',
        state: ticked ? 'done' : 'open',
      });
    } else outcome[change || ticked ? 'changed' : 'unchanged']++;
  }
  return outcome;
}

/** The role of whoever leads a department. */
const HEAD = '部门负责人';
