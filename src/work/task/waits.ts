import type { Reader, Writer } from '../../store/reader.ts';

/** What stands between a task and its being done, or behind it. */
export interface Neighbour {
  /** The task asked about. */
  taskId: number;
  id: number;
  title: string;
  titleEn: string | null;
  state: 'open' | 'done';
  owner: string | null;
  due: string | null;
}

/** What these tasks wait for. */
export function waitsOf(reader: Reader, ids: readonly number[]): Neighbour[] {
  return neighbours(reader, ids, 'w.task_id', 'w.waits_for');
}

/** What waits for these tasks. */
export function waitersOf(reader: Reader, ids: readonly number[]): Neighbour[] {
  return neighbours(reader, ids, 'w.waits_for', 'w.task_id');
}

function neighbours(reader: Reader, ids: readonly number[], from: string, to: string): Neighbour[] {
  return reader.all<Neighbour>(
    `SELECT ${from} AS taskId, t.id, t.title, t.title_en AS titleEn, t.state, s.name AS owner, t.due_on AS due
       FROM task_wait w JOIN task t ON t.id = ${to} LEFT JOIN staff s ON s.id = t.owner_id AND s.state = 'active'
      WHERE ${from} IN (SELECT value FROM json_each(?)) ORDER BY ${from}, t.id`,
    JSON.stringify(ids),
  );
}

/** Of these tasks' waiters, those that nothing holds back any more. */
export function unblockedBy(reader: Reader, ids: readonly number[]): Neighbour[] {
  return reader.all<Neighbour>(
    `SELECT min(w.waits_for) AS taskId, t.id, t.title, t.title_en AS titleEn, t.state, s.name AS owner, t.due_on AS due
       FROM task_wait w JOIN task t ON t.id = w.task_id AND t.state = 'open'
       LEFT JOIN staff s ON s.id = t.owner_id AND s.state = 'active'
      WHERE w.waits_for IN (SELECT value FROM json_each(?))
        AND NOT EXISTS (SELECT 1 FROM task_wait x JOIN task b ON b.id = x.waits_for
                         WHERE x.task_id = t.id AND b.state = 'open')
      GROUP BY t.id ORDER BY t.id`,
    JSON.stringify(ids),
  );
}

/** Every wait that can be reached from a task: what it waits for, what that waits for, and so on. */
export function waitsFrom(reader: Reader, id: number): [number, number][] {
  return reader
    .all<{ task: number; wait: number }>(
      `WITH RECURSIVE reach (id) AS (
         SELECT ? UNION SELECT w.waits_for FROM task_wait w JOIN reach ON w.task_id = reach.id)
       SELECT w.task_id AS task, w.waits_for AS wait FROM task_wait w JOIN reach ON w.task_id = reach.id`,
      id,
    )
    .map(({ task, wait }) => [task, wait]);
}

/** Makes a task wait for others. The caller has made sure that no cycle comes of it. */
export function addWaits(tx: Writer, id: number, waitsFor: readonly number[]): number {
  return tx.run(
    `INSERT INTO task_wait (task_id, waits_for) SELECT ?, value FROM json_each(?) WHERE true ON CONFLICT DO NOTHING`,
    id,
    JSON.stringify(waitsFor),
  ).changes;
}

/** Takes waits away again. */
export function dropWaits(tx: Writer, id: number, waitsFor: readonly number[]): number {
  return tx.run(
    'DELETE FROM task_wait WHERE task_id = ? AND waits_for IN (SELECT value FROM json_each(?))',
    id,
    JSON.stringify(waitsFor),
  ).changes;
}
