import { differences } from '../../intake/differences.ts';
import type { Reader, Writer } from '../../store/reader.ts';
import { columns, insert, update } from '../../store/rows.ts';
import type { Item } from '../item/item.ts';
import { itemKey } from '../item/key.ts';

/**
 * Who a standard counts: each pupil, each class, each teacher (每师, post 教师), each department, each room of a kind, the
 * school once; a department that is named gets its own: so many, or (`teacher`) so many for each who serves in it. `teachers`: so many copies for the teachers of the item's grade (教师用书 beside a pupils' title; a guide).
 */
export const SCOPES = ['pupil', 'class', 'teacher', 'department', 'room', 'school', 'teachers'] as const;
export type Scope = (typeof SCOPES)[number];

/** A row of table standard. `quantity` for every `per` of the scope, rounded up per recipient. */
export interface Standard {
  id: number;
  termId: number;
  itemId: number;
  scope: Scope;
  /** '1,2'; '' is all grades. */
  grades: string;
  /** This class only: an aid's voluntary count. */
  classId: number | null;
  roomKind: string | null;
  /** This department only. */
  departmentId: number | null;
  quantity: number;
  per: number;
  /** What a recipient holds of it counts from term to term: said so, or the item lasts by nature and was not said to be used up. */
  lasting: 0 | 1;
  months: number | null;
  note: string | null;
}

export type NewStandard = Pick<Standard, 'termId' | 'itemId' | 'scope' | 'quantity'> &
  Partial<Omit<Standard, 'id' | 'termId' | 'itemId' | 'scope' | 'quantity'>>;

const COLUMNS = `${columns('standard', 'id termId itemId scope grades classId roomKind departmentId quantity per months note')},
  lasting = 1 OR (used_up = 0 AND item_id IN (SELECT id FROM durable_item)) AS lasting`;

/** What is written of how long it lasts: nothing where nobody says, so that the item decides. */
const saidLasting = (lasting: 0 | 1 | undefined) =>
  lasting === undefined ? {} : { lasting, usedUp: lasting === 1 ? 0 : 1 };

/** The standards of a term, or those of one item in it. */
export function standards(reader: Reader, termId: number, itemId?: number): Standard[] {
  const of = itemId === undefined ? '' : 'AND item_id = ?';
  return reader.all<Standard>(
    `SELECT ${COLUMNS} FROM standard WHERE term_id = ? ${of} ORDER BY item_id, id`,
    termId,
    ...(itemId === undefined ? [] : [itemId]),
  );
}

/** Sets what a scope is due of an item in a term: adds the row, or changes the one that is there. */
export function setStandard(tx: Writer, standard: NewStandard): 'added' | 'changed' | 'unchanged' {
  const { quantity, per = 1, lasting, months = null, note = null, ...key } = standard;
  const due = { quantity, per, months, note };
  const there = sameScope(tx, standard);
  if (there === undefined) {
    if (standard.scope === 'pupil') pupilsWriteIn(tx, standard.itemId);
    insert(tx, 'standard', {
      ...key,
      grades: normalGrades(key.grades ?? ''),
      ...due,
      ...saidLasting(lasting),
    });
    return 'added';
  }
  const same = lasting === undefined || lasting === there.lasting;
  if (same && differences(there, due) === null) return 'unchanged';
  update(tx, 'standard', there.id, { ...due, ...(same ? {} : saidLasting(lasting)) });
  return 'changed';
}

/** A list of stock calls 作业本 a supply: of what each pupil gets, a book (本, 簿) is an exercise book. */
function pupilsWriteIn(tx: Writer, itemId: number): void {
  const item = tx.get<Pick<Item, 'name' | 'spec'>>(
    "SELECT name, spec FROM item WHERE id = ? AND kind = 'supply'",
    itemId,
  );
  if (item === undefined || !/[本簿]$/.test(item.name)) return;
  const key = itemKey({ ...item, kind: 'exercise-book' });
  if (tx.get('SELECT 1 FROM item WHERE key = ?', key)) return;
  update(tx, 'item', itemId, { kind: 'exercise-book', key });
}

/** The standard of the item in the term that has this scope and these limits. */
function sameScope(tx: Writer, wanted: NewStandard): Standard | undefined {
  const key = standardKey(wanted);
  return standards(tx, wanted.termId, wanted.itemId).find((one) => standardKey(one) === key);
}

/** What tells the standards of a term apart: the item, whom it counts, and what that is limited to. */
export function standardKey(
  one: Pick<Standard, 'itemId' | 'scope'> &
    Partial<Pick<Standard, 'grades' | 'classId' | 'roomKind' | 'departmentId'>>,
): string {
  const limits = [one.classId ?? 0, one.roomKind ?? '', one.departmentId ?? 0];
  return [one.itemId, one.scope, normalGrades(one.grades ?? ''), ...limits].join('|');
}

/** Removes standards; ids that do not exist are ignored. */
export function removeStandard(tx: Writer, id: number): boolean {
  return tx.run('DELETE FROM standard WHERE id = ?', id).changes > 0;
}

/** '2, 1' → '1,2': one way to write the grades, so that the same standard has one row. */
export function normalGrades(grades: string): string {
  const numbers = grades.match(/\d+/g) ?? [];
  return [...new Set(numbers.map(Number))].sort((a, b) => a - b).join(',');
}

/**
 * Writes a standard as it stands now, by its id.
 * @returns the standard that has the same scope and limits already, when there is one: then nothing is written
 */
export function updateStandard(tx: Writer, standard: Standard): Standard | undefined {
  const same = sameScope(tx, standard);
  if (same !== undefined && same.id !== standard.id) return same;
  const { id, grades, roomKind, lasting, ...rest } = standard;
  const before = standards(tx, standard.termId, standard.itemId).find((one) => one.id === id);
  update(tx, 'standard', id, {
    ...rest,
    ...(before?.lasting === lasting ? {} : saidLasting(lasting)),
    grades: normalGrades(grades),
    roomKind: roomKind || null,
  });
  return undefined;
}

/** Items that last, by id: equipment, and what a standard of the term gives for good. */
export function lastingItems(reader: Reader, termId: number): Set<number> {
  return new Set(
    reader
      .all<{ id: number }>(
        "SELECT id FROM item WHERE kind = 'equipment' OR id IN (SELECT item_id FROM lasting_due WHERE term_id = ?)",
        termId,
      )
      .map((row) => row.id),
  );
}

/** Supplies that are given for good, by id: neither do they last by what they are, nor does a standard of the term say so. */
export function usedUpItems(reader: Reader, termId: number): Set<number> {
  return new Set(
    reader
      .all<{ id: number }>(
        `SELECT id FROM item WHERE kind = 'supply' AND id NOT IN (SELECT id FROM durable_item)
            AND id NOT IN (SELECT item_id FROM lasting_due WHERE term_id = ?)`,
        termId,
      )
      .map((row) => row.id),
  );
}
