import { differences } from '../../intake/differences.ts';
import type { Reader, Writer } from '../../store/reader.ts';
import { columns, insert, update } from '../../store/rows.ts';

/**
 * Who a standard counts: each pupil, each class, each teacher (每师, post 教师), each department, each room of a kind, the
 * school once; `teachers`: so many copies for the teachers of the item's grade (教师用书 beside a pupils' title; a guide).
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
  quantity: number;
  per: number;
  lasting: 0 | 1;
  months: number | null;
  note: string | null;
}

export type NewStandard = Pick<Standard, 'termId' | 'itemId' | 'scope' | 'quantity'> &
  Partial<Omit<Standard, 'id' | 'termId' | 'itemId' | 'scope' | 'quantity'>>;

const COLUMNS = columns(
  'standard',
  'id termId itemId scope grades classId roomKind quantity per lasting months note',
);

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
  const { quantity, per = 1, lasting = 0, months = null, note = null, ...key } = standard;
  const due = { quantity, per, lasting, months, note };
  const there = sameScope(tx, standard);
  if (there === undefined) {
    insert(tx, 'standard', { ...key, grades: normalGrades(key.grades ?? ''), ...due });
    return 'added';
  }
  if (differences(there, due) === null) return 'unchanged';
  update(tx, 'standard', there.id, due);
  return 'changed';
}

/** The standard of the item in the term that has this scope and these limits. */
function sameScope(tx: Writer, wanted: NewStandard): Standard | undefined {
  const grades = normalGrades(wanted.grades ?? '');
  return standards(tx, wanted.termId, wanted.itemId).find(
    (one) =>
      one.scope === wanted.scope &&
      one.grades === grades &&
      one.classId === (wanted.classId ?? null) &&
      (one.roomKind ?? '') === (wanted.roomKind ?? ''),
  );
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
  const { id, grades, roomKind } = standard;
  update(tx, 'standard', id, {
    ...standard,
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
        "SELECT id FROM item WHERE kind = 'equipment' OR id IN (SELECT item_id FROM standard WHERE term_id = ? AND lasting = 1)",
        termId,
      )
      .map((row) => row.id),
  );
}
