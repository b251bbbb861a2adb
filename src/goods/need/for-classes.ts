import { classes } from '../../school/class/store.ts';
import { groupBy } from '../../store/groups.ts';
import type { Writer } from '../../store/reader.ts';
import type { Item } from '../item/item.ts';
import { normalGrades, removeStandard, type Standard, setStandard, standards } from './standard.ts';

/** Which pupils of a title's grades are due a copy. */
export interface PupilCopies {
  /** The grades that it is said of: '11'; '' for every grade that the title has. */
  grades: string;
  /** These classes of them only; null: every class. */
  classIds: readonly number[] | null;
  /** Copies a pupil; as it was (1 where nothing was) where nobody says. */
  quantity?: number | undefined;
}

/**
 * Makes a title one for some classes of its grades, or for all of them again: the standards of its pupils are those of the
 * grades or those of classes, never both. Classes of other grades keep what they have.
 */
export function setPupilCopies(
  tx: Writer,
  termId: number,
  item: Pick<Item, 'id' | 'kind'>,
  { grades, classIds, quantity }: PupilCopies,
): 'changed' | 'unchanged' {
  const gradeOf = new Map(classes(tx, termId).map(({ id, grade }) => [id, String(grade)]));
  const all = standards(tx, termId, item.id);
  // A title of no grade of its own is of those that its classes are in.
  const own = normalGrades(grades || all.map(({ classId }) => gradeOf.get(classId ?? 0) ?? '').join());
  const within = new Set(own.split(','));
  const isOfGrades = (classId: number) => grades === '' || within.has(gradeOf.get(classId) ?? '');
  const there = all.filter((one) =>
    // What some of a class chose of a book is a count of that class.
    one.scope === 'class' && one.classId !== null && item.kind === 'book'
      ? isOfGrades(one.classId)
      : one.scope === 'pupil' &&
        (one.classId === null
          ? grades === '' || one.grades === '' || one.grades === own
          : isOfGrades(one.classId)),
  );
  const each = quantity ?? there.find((one) => one.scope === 'pupil' && one.quantity > 0)?.quantity ?? 1;
  const wanted = classIds?.map((classId) => ({ classId, grades: '' })) ?? [
    there.find((one) => one.classId === null && one.grades === own) ?? { classId: null, grades: own },
  ];
  const left = there.filter(
    (one) => one.scope === 'class' || !wanted.some(({ classId }) => classId === one.classId),
  );
  for (const one of left) removeStandard(tx, one.id);
  const states = wanted.map(({ classId, grades: of }) =>
    setStandard(tx, { termId, itemId: item.id, scope: 'pupil', classId, grades: of, quantity: each }),
  );
  return left.length > 0 || states.some((state) => state !== 'unchanged') ? 'changed' : 'unchanged';
}

/** The standards that limit titles to classes, by item. */
export function limitsByItem(all: readonly Standard[]): ReadonlyMap<number, Standard[]> {
  const limits = all.filter((one) => one.scope === 'pupil' && one.classId !== null);
  return groupBy(limits, (one) => one.itemId);
}
