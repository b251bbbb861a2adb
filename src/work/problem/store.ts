import { roomNamed } from '../../school/room/store.ts';
import type { Reader, Writer } from '../../store/reader.ts';
import { insert, update } from '../../store/rows.ts';
import { addTasks, markDone, reopen } from '../task/store.ts';

export interface Problem {
  id: number;
  kind: 'problem' | 'hazard';
  foundOn: string;
  foundBy: string | null;
  place: string;
  what: string;
  level: string;
  measure: string | null;
  owner: string | null;
  role: string | null;
  dueOn: string | null;
  mendedOn: string | null;
  checkedOn: string | null;
  checkedBy: string | null;
  state: 'open' | 'mended' | 'closed';
  event: string | null;
  carried: 0 | 1;
  overdue: 0 | 1;
}

const SELECT = `
  SELECT p.id, p.kind, p.found_on AS foundOn, p.found_by AS foundBy, p.place, p.what, p.level, p.measure, s.name AS owner,
         p.owner_role AS role, p.due_on AS dueOn, p.mended_on AS mendedOn, p.checked_on AS checkedOn, p.checked_by AS checkedBy,
         p.state, g.name AS event, p.carried_from IS NOT NULL AS carried, p.state = 'open' AND coalesce(p.due_on < ?, 0) AS overdue
    FROM problem p LEFT JOIN staff s ON s.id = p.owner_id AND s.state = 'active' LEFT JOIN gathering g ON g.id = p.gathering_id`;

/** The problems and hazards of a term, those that are open first. `kind` narrows it; closed ones only when asked for. */
export function problems(reader: Reader, termId: number, today: string, kind = '', all = false): Problem[] {
  return reader.all<Problem>(
    `${SELECT} WHERE p.term_id = ? AND ? IN ('', p.kind) AND (? = 1 OR p.state <> 'closed')
      ORDER BY p.state = 'closed', p.due_on IS NULL, p.due_on, p.id`,
    today,
    termId,
    kind,
    all ? 1 : 0,
  );
}

/** What was raised at a training session, closed or not. */
export function raisedAt(reader: Reader, gatheringId: number, today: string): Problem[] {
  return reader.all<Problem>(`${SELECT} WHERE p.gathering_id = ? ORDER BY p.id`, today, gatheringId);
}

/** The problem of a number. */
export function problemById(reader: Reader, id: number, today: string): Problem | undefined {
  return reader.get<Problem>(`${SELECT} WHERE p.id = ?`, today, id);
}

/** 隐患等级 (how grave a hazard is). */
export const LEVELS = ['一般', '较大', '重大'] as const;

export interface NewProblem {
  kind: Problem['kind'];
  foundOn: string;
  foundBy?: string | null;
  place?: string;
  what: string;
  level?: string;
  measure?: string | null;
  ownerId?: number | null;
  role?: string | null;
  dueOn?: string | null;
  gatheringId?: number | null;
}

/** Records a problem with the task to solve it, which its owner's list then shows. Returns both numbers. */
export function addProblem(
  tx: Writer,
  termId: number,
  p: NewProblem,
  task: { title: string; area: string },
): { id: number; taskId: number } {
  const { role, ...own } = p;
  const { ownerId, gatheringId, dueOn } = p;
  const roomId = roomNamed(tx, p.place ?? '')?.id;
  const id = insert(tx, 'problem', { termId, roomId, ownerRole: role, ...own });
  const [taskId] = addTasks(tx, termId, [{ ...task, due: dueOn, ownerId, role, gatheringId, problemId: id }]);
  return { id, taskId: taskId! };
}

/** Moves a problem on: mended, closed, or open again; its task goes with it. */
export function moveProblem(
  tx: Writer,
  id: number,
  to: Problem['state'],
  on: string,
  by: string | null,
  measure: string | null,
): void {
  const tasks = tx.all<{ id: number }>('SELECT id FROM task WHERE problem_id = ?', id).map((t) => t.id);
  if (to === 'mended') {
    update(tx, 'problem', id, { state: to, mendedOn: on, measure: measure ?? undefined });
    markDone(tx, tasks, on, by ?? '');
  } else if (to === 'closed') {
    update(tx, 'problem', id, { state: to, checkedOn: on, checkedBy: by });
  } else {
    update(tx, 'problem', id, { state: to, mendedOn: null, checkedOn: null, checkedBy: null });
    reopen(tx, tasks);
  }
}
