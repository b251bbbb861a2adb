import type { TransferEffect } from '../../school/student/transfer.ts';
import { groupBy } from '../../store/groups.ts';
import type { Item } from '../item/item.ts';
import type { Standard } from '../need/standard.ts';

/** When an item was first handed to a class: the day and the journal entry, as `momentOf` writes them. */
export interface FirstIssue {
  itemId: number;
  classId: number;
  when: string;
  /** Copies the class has been handed, less what it put back. */
  issued?: number;
}

/** Item id → class id (or recipientNumber) → copies. */
export type Copies = Map<number, Map<number, number>>;

/** Item id → grade (0: every grade) → whole copies a pupil gets. */
export type PerPupil = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Copies a pupil of this grade gets of an item. */
export function copiesFor(perPupil: PerPupil, itemId: number, grade: number | undefined): number {
  const grades = perPupil.get(itemId);
  return Math.max(grades?.get(0) ?? 0, (grade === undefined ? undefined : grades?.get(grade)) ?? 0);
}

/**
 * What transfers did to the copies in classes: − for a leaver who keeps them, − and + for one who takes them along.
 * Only titles that the class had been handed by then, and as many as a pupil of it gets (and the class has); `reused` ones are
 * never kept. `grades`: class id → grade.
 */
export function movedCopies(
  moves: readonly TransferEffect[],
  issues: readonly FirstIssue[],
  perPupil: PerPupil,
  grades: ReadonlyMap<number, number>,
  reused: ReadonlySet<number> = new Set(),
): Copies {
  const moved: Copies = new Map();
  const issuesOf = groupBy(issues, (issue) => issue.classId);
  for (const move of moves) {
    if (move.fromClassId === null) continue;
    const when = momentOf(move.date, move.journalId);
    for (const issue of issuesOf.get(move.fromClassId) ?? []) {
      const has =
        (issue.issued ?? Number.POSITIVE_INFINITY) + (moved.get(issue.itemId)?.get(issue.classId) ?? 0);
      const copies = Math.min(copiesFor(perPupil, issue.itemId, grades.get(issue.classId)), has);
      if (copies <= 0 || issue.when > when) continue;
      // A leaver who keeps their books has returned the reused ones by a TK, which the ledger counts.
      if (move.books === 'kept' && reused.has(issue.itemId)) continue;
      addCopies(moved, issue.itemId, move.fromClassId, -copies);
      if (move.books === 'moved' && move.toClassId !== null)
        addCopies(moved, issue.itemId, move.toClassId, copies);
    }
  }
  return moved;
}

/** Sorts by day, then by the order in which things were recorded: '2027-02-26#000000000012'. */
function momentOf(date: string, journalId: number): string {
  return `${date}#${String(journalId).padStart(12, '0')}`;
}

/** Whole copies each pupil gets of the items that pupils carry with them. */
export function copiesPerPupil(items: readonly Item[], standards: readonly Standard[]): PerPupil {
  const carried = new Set<number>();
  for (const item of items) {
    const personal = item.kind === 'book' || item.kind === 'aid' || item.kind === 'exercise-book';
    if (personal && item.reuseSets === null) carried.add(item.id);
  }
  const copies = new Map<number, Map<number, number>>();
  for (const standard of standards) {
    if (standard.scope !== 'pupil' || standard.per !== 1 || !carried.has(standard.itemId)) continue;
    const each = standard.quantity * (standard.months ?? 1);
    const grades = copies.get(standard.itemId) ?? new Map<number, number>();
    copies.set(standard.itemId, grades);
    for (const grade of standard.grades === '' ? [0] : standard.grades.split(',').map(Number))
      grades.set(grade, Math.max(grades.get(grade) ?? 0, each));
  }
  return copies;
}

/** Adds copies of an item for a class or recipient. */
export function addCopies(to: Copies, itemId: number, whose: number, copies: number): void {
  const own = to.get(itemId) ?? new Map<number, number>();
  own.set(whose, (own.get(whose) ?? 0) + copies);
  to.set(itemId, own);
}
