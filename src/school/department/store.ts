import type { Reader, Writer } from '../../store/reader.ts';
import { insert, update } from '../../store/rows.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { deleteUnused } from '../remove.ts';

/** A department (处室, 教研组) of the school. */
export interface Department {
  id: number;
  name: string;
  /** How many serve in it. */
  staff: number;
  /** How many requests name it, of any term. */
  requests: number;
}

/** Departments by id, without those that became part of another. */
export function departments(reader: Reader): Department[] {
  return reader.all(
    `SELECT id, name, (SELECT count(*) FROM staff WHERE department_id = department.id AND state = 'active') AS staff,
            (SELECT count(*) FROM request WHERE department_id = department.id) AS requests
       FROM department WHERE merged_into IS NULL ORDER BY id`,
  );
}

/**
 * The department of a name, added when it is new; of one that became part of another, that other.
 * `asked`: a request founds it, and it goes with that request.
 */
export function ensureDepartment(tx: Writer, name: string, asked: 0 | 1 = 0): number {
  const found = tx.get<{ id: number }>(
    'SELECT coalesce(merged_into, id) AS id FROM department WHERE name = ?',
    name,
  );
  return found?.id ?? insert(tx, 'department', { name, asked });
}

/** @returns the id of the new department. @throws Refusal 2 when there is one of this name */
export function addDepartment(tx: Writer, { name }: { name: string }): number {
  refuseTaken(tx, name, 0);
  return insert(tx, 'department', { name });
}

/** Gives a department another name. @throws Refusal 2 when another has it */
export function renameDepartment(tx: Writer, id: number, name: string): void {
  refuseTaken(tx, name, id);
  update(tx, 'department', id, { name });
}

/** Makes one department part of another, with its staff, requests, standards, tasks and assets. Goods are the ledger's. */
export function mergeDepartment(tx: Writer, from: number, into: number): void {
  tx.run('UPDATE department SET merged_into = ? WHERE id = ? OR merged_into = ?', into, from, from);
  tx.run('UPDATE staff SET department_id = ? WHERE department_id = ?', into, from);
  tx.run('UPDATE request SET department_id = ? WHERE department_id = ?', into, from);
  tx.run('UPDATE task SET department_id = ? WHERE department_id = ?', into, from);
  tx.run('UPDATE asset SET department_id = ? WHERE department_id = ?', into, from);
  // Where both are due an item the other's standard holds.
  tx.run('UPDATE OR IGNORE standard SET department_id = ? WHERE department_id = ?', into, from);
  tx.run('DELETE FROM standard WHERE department_id = ?', from);
}

/**
 * Takes away a department that nothing names.
 * @throws Refusal 1 while staff, requests or the ledger name it
 */
export function removeDepartment(tx: Writer, { id, name }: Pick<Department, 'id' | 'name'>): void {
  const inUse = () => refuse(EXIT.no, 'department-in-use', { name });
  if (tx.get("SELECT 1 FROM line WHERE recipient_kind = 'department' AND recipient_id = ?", id)) inUse();
  deleteUnused(tx, 'department', id, inUse);
}

/** Takes away a department that a request founded, once nothing names it any more. */
export function removeIfOnlyAsked(tx: Writer, id: number): void {
  const alone = tx.get(
    `SELECT 1 FROM department WHERE id = ? AND asked = 1
        AND NOT EXISTS (SELECT 1 FROM line WHERE recipient_kind = 'department' AND recipient_id = ?)`,
    id,
    id,
  );
  // Whatever else names it keeps it.
  if (alone) deleteUnused(tx, 'department', id, () => {});
}

function refuseTaken(tx: Writer, name: string, id: number): void {
  const taken = tx.get('SELECT 1 FROM department WHERE name = ? AND id <> ?', name, id);
  if (taken) refuse(EXIT.usage, 'department-there', { name });
}
