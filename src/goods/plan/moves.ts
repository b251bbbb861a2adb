import type { TransferEffect } from '../../school/student/transfer.ts';
import type { Item } from '../item/item.ts';
import type { Standard } from '../need/standard.ts';

/** Item id → class id (or recipientNumber) → copies. */
export type Copies = Map<number, Map<number, number>>;

/** Item id → grade (0: every grade) → whole copies a pupil gets. */
export type PerPupil = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Copies a pupil of this grade gets of an item. */
export function copiesFor(perPupil: PerPupil, itemId: number, grade: number | undefined): number {
  const grades = perPupil.get(itemId);
  return Math.max(grades?.get(0) ?? 0, (grade === undefined ? undefined : grades?.get(grade)) ?? 0);
}

/** What transfers did to the copies in classes: − for a leaver who keeps them, − and + for one who takes them along. */
export function movedCopies(moves: readonly TransferEffect[]): Copies {
  const moved: Copies = new Map();
  for (const { itemId, copies, fromClassId, toClassId, books } of moves) {
    if (fromClassId !== null) addCopies(moved, itemId, fromClassId, -copies);
    if (books === 'moved' && toClassId !== null) addCopies(moved, itemId, toClassId, copies);
  }
  return moved;
}

/** Does each pupil carry his own? What a class keeps together (skipping ropes, sets that stay in the room) is left behind by who leaves. */
export const isCarried = ({ kind, reuseSets }: Pick<Item, 'kind' | 'reuseSets'>): boolean =>
  (kind === 'book' || kind === 'aid' || kind === 'exercise-book') && reuseSets === null;

/** Whole copies each pupil gets of the items that pupils carry with them. */
export function copiesPerPupil(items: readonly Item[], standards: readonly Standard[]): PerPupil {
  const carried = new Set<number>();
  for (const item of items) if (isCarried(item)) carried.add(item.id);
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
