import type { TransferEffect } from '../../school/student/transfer.ts';
import type { Item } from '../item/item.ts';
import type { Standard } from '../need/standard.ts';

/** When an item was first handed to a class: the day and the journal entry, as `momentOf` writes them. */
export interface FirstIssue {
  itemId: number;
  classId: number;
  when: string;
}

/**
 * What transfers did to the copies in classes: − for a leaver who keeps them, − and + for one who takes them along.
 * Only titles that the class had been handed by then, and as many as a pupil of it gets; `reused` ones are never kept.
 * @returns item id → class id → copies
 */
export function movedCopies(
  moves: readonly TransferEffect[],
  issues: readonly FirstIssue[],
  perPupil: ReadonlyMap<number, number>,
  reused: ReadonlySet<number> = new Set(),
): Map<number, Map<number, number>> {
  const moved = new Map<number, Map<number, number>>();
  const issuesOf = new Map<number, FirstIssue[]>();
  for (const issue of issues) {
    const list = issuesOf.get(issue.classId);
    if (list === undefined) issuesOf.set(issue.classId, [issue]);
    else list.push(issue);
  }
  for (const move of moves) {
    if (move.fromClassId === null) continue;
    const when = momentOf(move.date, move.journalId);
    for (const issue of issuesOf.get(move.fromClassId) ?? []) {
      const copies = perPupil.get(issue.itemId) ?? 0;
      if (copies === 0 || issue.when > when) continue;
      // A leaver who keeps his books has put back the reused ones by a TK, which the ledger counts.
      if (move.books === 'kept' && reused.has(issue.itemId)) continue;
      add(moved, issue.itemId, move.fromClassId, -copies);
      if (move.books === 'moved' && move.toClassId !== null) add(moved, issue.itemId, move.toClassId, copies);
    }
  }
  return moved;
}

/** Sorts by day, then by the order in which things were recorded: '2027-02-26#000000000012'. */
function momentOf(date: string, journalId: number): string {
  return `${date}#${String(journalId).padStart(12, '0')}`;
}

/** Whole copies each pupil gets of the items that pupils carry with them: item id → copies. */
export function copiesPerPupil(items: readonly Item[], standards: readonly Standard[]): Map<number, number> {
  const carried = new Set<number>();
  for (const item of items) {
    const personal = item.kind === 'book' || item.kind === 'aid' || item.kind === 'exercise-book';
    if (personal && item.reuseSets === null) carried.add(item.id);
  }
  const copies = new Map<number, number>();
  for (const standard of standards) {
    if (standard.scope !== 'pupil' || standard.per !== 1 || !carried.has(standard.itemId)) continue;
    const each = standard.quantity * (standard.months ?? 1);
    copies.set(standard.itemId, Math.max(copies.get(standard.itemId) ?? 0, each));
  }
  return copies;
}

function add(to: Map<number, Map<number, number>>, itemId: number, classId: number, copies: number): void {
  const classes = to.get(itemId) ?? new Map<number, number>();
  classes.set(classId, (classes.get(classId) ?? 0) + copies);
  to.set(itemId, classes);
}
