import type { Reader, Value, Writer } from '../../store/reader.ts';
import { update } from '../../store/rows.ts';
import type { TaskFilter, TaskRow } from './task.ts';

/** Open tasks that each task waits for, counted once for all tasks. */
const BLOCKED = `SELECT w.task_id, count(*) AS n FROM task_wait w JOIN task b ON b.id = w.waits_for AND b.state = 'open' GROUP BY w.task_id`;

const FROM = `FROM task t
    LEFT JOIN (${BLOCKED}) b ON b.task_id = t.id
    LEFT JOIN staff s ON s.id = t.owner_id AND s.state = 'active'
    LEFT JOIN class c ON c.id = t.class_id
    LEFT JOIN room r ON r.id = t.room_id
    LEFT JOIN area a ON a.id = t.area_id
    LEFT JOIN department d ON d.id = t.department_id
    LEFT JOIN gathering g ON g.id = t.gathering_id`;

const SELECT = `
  SELECT t.id, t.title, t.title_en AS titleEn, t.category AS area, t.due_on AS due, s.name AS owner, t.owner_id AS ownerId,
         t.owner_role AS role, c.code AS classCode, r.name AS room, a.name AS areaName, d.name AS department, g.name AS event,
         CASE WHEN t.state = 'done' THEN 'done' WHEN b.n > 0 THEN 'blocked' ELSE 'ready' END AS state,
         t.state = 'open' AND t.due_on IS NOT NULL AND t.due_on < ? AS overdue, coalesce(b.n, 0) AS blockers,
         t.carried_from IS NOT NULL AS carried, t.done_on AS doneOn, t.done_by AS doneBy, t.note, t.steps,
         t.recurring_id AS seriesId, t.occurs_on AS occursOn
    ${FROM}`;

/**
 * The tasks of a term that the filter lets through, soonest first, those without a day last. A task whose owner has left
 * has no owner.
 */
export function listTasks(reader: Reader, termId: number, filter: TaskFilter, today: string): TaskRow[] {
  const { where, params } = conditions(termId, filter, today);
  return reader.all<TaskRow>(
    `${SELECT} WHERE ${where} ORDER BY t.due_on IS NULL, t.due_on, t.id`,
    today,
    ...params,
  );
}

function conditions(termId: number, filter: TaskFilter, today: string): { where: string; params: Value[] } {
  const where = ['t.term_id = ?'];
  const params: Value[] = [termId];
  const add = (sql: string, ...values: Value[]) => {
    where.push(sql);
    params.push(...values);
  };
  if (filter.done) add("t.state = 'done'");
  else if (!filter.all) add("t.state = 'open'");
  if (filter.ownerId !== undefined) add('t.owner_id = ?', filter.ownerId);
  if (filter.unassigned) add('s.id IS NULL');
  if (filter.area) add('t.category LIKE ?', `%${filter.area}%`);
  if (filter.classCode) add('c.code = ?', filter.classCode);
  if (filter.event) add('g.name LIKE ?', `%${filter.event}%`);
  if (filter.day) add('t.due_on = ?', filter.day);
  if (filter.until) add('t.due_on <= ?', filter.until);
  if (filter.overdue) add("t.state = 'open' AND t.due_on < ?", today);
  if (filter.ready) add('b.n IS NULL');
  if (filter.blocked) add('b.n > 0');
  return { where: where.join(' AND '), params };
}

/** The tasks with these numbers, in any state or term. */
export function tasksById(reader: Reader, ids: readonly number[], today: string): TaskRow[] {
  return reader.all<TaskRow>(
    `${SELECT} WHERE t.id IN (SELECT value FROM json_each(?)) ORDER BY t.id`,
    today,
    JSON.stringify(ids),
  );
}

/** Marks open tasks done. */
export function markDone(tx: Writer, ids: readonly number[], on: string, by: string): number {
  return tx.run(
    `UPDATE task SET state = 'done', done_on = ?, done_by = ? WHERE state = 'open' AND id IN (SELECT value FROM json_each(?))`,
    on,
    by,
    JSON.stringify(ids),
  ).changes;
}

/** Opens done tasks again. */
export function reopen(tx: Writer, ids: readonly number[]): number {
  return tx.run(
    `UPDATE task SET state = 'open', done_on = NULL, done_by = NULL WHERE state = 'done' AND id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(ids),
  ).changes;
}

/** Gives tasks to a person (null takes them away); applying a checklist again leaves that as it is. */
export function assign(
  tx: Writer,
  ids: readonly number[],
  staffId: number | null,
  role: string | null,
): number {
  return tx.run(
    `UPDATE task SET owner_id = ?, owner_role = coalesce(?, owner_role), assigned = 1 WHERE id IN (SELECT value FROM json_each(?))`,
    staffId,
    role,
    JSON.stringify(ids),
  ).changes;
}

/** Sets the tasks' days by hand: their anchor no longer moves them. */
export function moveTo(tx: Writer, moves: readonly { id: number; due: string }[]): number {
  return tx.run(
    `UPDATE task SET due_on = m.value ->> 'due', moved = 1 FROM json_each(?) m WHERE task.id = m.value ->> 'id'`,
    JSON.stringify(moves),
  ).changes;
}

/** The tasks' days follow the calendar. */
export function moveOff(tx: Writer, moves: readonly { id: number; due: string }[]): void {
  tx.run(
    `UPDATE task SET due_on = m.value ->> 'due' FROM json_each(?) m WHERE task.id = m.value ->> 'id'`,
    JSON.stringify(moves),
  );
}

/** What `task edit` says of tasks. */
export type TaskFacts = Partial<
  Pick<NewTask, 'title' | 'area' | 'due' | 'ownerId' | 'role' | 'classId' | 'roomId' | 'note'>
>;

/** Changes what is given of each task; a day or an owner that a person gave is not taken back. */
export function editTasks(
  tx: Writer,
  ids: readonly number[],
  { area, due, role, ...facts }: TaskFacts,
): void {
  const own = facts.ownerId === undefined ? {} : { assigned: true, ownerRole: role ?? null };
  const day = due === undefined ? {} : { dueOn: due, moved: true };
  for (const id of ids) update(tx, 'task', id, { ...facts, category: area, ...own, ...day });
}

/** A task typed by hand, or raised by an inspection, a training, a problem. */
export interface NewTask {
  title: string;
  area?: string;
  due?: string | null;
  ownerId?: number | null;
  role?: string | null;
  classId?: number | null;
  roomId?: number | null;
  areaId?: number | null;
  departmentId?: number | null;
  gatheringId?: number | null;
  problemId?: number | null;
  inspectionLineId?: number | null;
  recurringId?: number | null;
  /** Of a task that comes back: the day it would be by its rhythm. It then follows the calendar. */
  occursOn?: string | null;
  note?: string | null;
}

/** Adds tasks, in order; returns their numbers. */
export function addTasks(tx: Writer, termId: number, tasks: readonly NewTask[]): number[] {
  if (tasks.length === 0) return [];
  const field = (name: string) => `w.value ->> '${name}'`;
  const { id } = tx.run(
    `INSERT INTO task (term_id, title, category, due_on, owner_id, owner_role, assigned, class_id, room_id, area_id,
                       department_id, gathering_id, problem_id, inspection_line_id, recurring_id, occurs_on, note, moved)
     SELECT ?, ${field('title')}, coalesce(${field('area')}, ''), ${field('due')}, ${field('ownerId')}, ${field('role')},
            ${field('ownerId')} IS NOT NULL, ${field('classId')}, ${field('roomId')}, ${field('areaId')},
            ${field('departmentId')}, ${field('gatheringId')}, ${field('problemId')}, ${field('inspectionLineId')},
            ${field('recurringId')}, ${field('occursOn')}, ${field('note')}, ${field('due')} IS NOT NULL AND ${field('occursOn')} IS NULL
       FROM json_each(?) w ORDER BY w.key`,
    termId,
    JSON.stringify(tasks),
  );
  return tasks.map((_, i) => id - tasks.length + 1 + i);
}

/** Adds a line to a task's note. */
export function addNote(tx: Writer, id: number, text: string): void {
  tx.run('UPDATE task SET note = iif(note IS NULL, ?, note || char(10) || ?) WHERE id = ?', text, text, id);
}

/** A task, as a list that allots tasks is compared with it. */
export interface TitledTask {
  id: number;
  title: string;
  due: string | null;
  ownerId: number | null;
  note: string | null;
  area: string;
  state: 'open' | 'done';
}

/** The term's tasks that stand once, of no class and no rhythm, by their words; of several the oldest. */
export function tasksByTitle(reader: Reader, termId: number): Map<string, TitledTask> {
  const tasks = reader.all<TitledTask>(
    `SELECT id, title, due_on AS due, owner_id AS ownerId, note, category AS area, state FROM task
      WHERE term_id = ? AND recurring_id IS NULL AND class_id IS NULL ORDER BY id DESC`,
    termId,
  );
  return new Map(tasks.map((task) => [task.title, task]));
}
