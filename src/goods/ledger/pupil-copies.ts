import type { Reader } from '../../store/reader.ts';
import type { Item } from '../item/item.ts';
import { copiesFor, copiesPerPupil } from '../plan/moves.ts';
import { planTerm } from '../plan/plan.ts';
import { loadPlanFacts, type PlanTerm } from '../plan/store.ts';
import type { NewDocument } from './document.ts';

/** Copies of one title that one pupil carries, or is due. */
export interface PupilCopy {
  itemId: number;
  name: string;
  copies: number;
  /** 循环教材 (reused book): a leaver returns it first. */
  reused: boolean;
  /** Exercise books are used up: counted, but no book. */
  book: boolean;
}

/** What a pupil of a class carries by a day: of each title handed to the class by then, a pupil's copies. */
export function pupilHas(reader: Reader, term: PlanTerm, classId: number, date: string): PupilCopy[] {
  const facts = loadPlanFacts(reader, term);
  const { items } = facts;
  const perPupil = copiesPerPupil(items, facts.standards);
  const grade = gradeOf(reader, classId);
  // A class that was only given some of its copies has no more for its leavers than these.
  const has = new Map(
    planTerm(facts)
      .shares.filter((s) => s.recipient.kind === 'class' && s.recipient.id === classId)
      .map((s) => [s.itemId, s.has]),
  );
  const copiesOf = (itemId: number) => Math.min(copiesFor(perPupil, itemId, grade), has.get(itemId) ?? 0);
  const handed = new Map(
    reader
      .all<{ itemId: number; byThen: number; inAll: number }>(
        `SELECT item_id AS itemId, -sum(amount) AS inAll, -sum(CASE WHEN date <= ? THEN amount ELSE 0 END) AS byThen
           FROM movement
          WHERE kind IN ('CK', 'TK') AND recipient_kind = 'class' AND recipient_id = ? AND term_id = ?
          GROUP BY item_id`,
        date,
        classId,
        term.id,
      )
      .map((row) => [row.itemId, row]),
  );
  // Copies beyond what the class was handed came with pupils who joined it.
  const carries = (itemId: number) => {
    const { byThen = 0, inAll = 0 } = handed.get(itemId) ?? {};
    return byThen > 0 || (has.get(itemId) ?? 0) > inAll;
  };
  return items
    .filter((item) => carries(item.id) && copiesOf(item.id) > 0)
    .map((item) => pupilCopy(item, copiesOf(item.id)));
}

/** What one newcomer to a class is owed; nothing before the class was handed anything. */
export function pupilDue(reader: Reader, term: PlanTerm, classId: number): PupilCopy[] {
  const facts = loadPlanFacts(reader, term);
  const perPupil = copiesPerPupil(facts.items, facts.standards);
  const items = new Map(facts.items.map((item) => [item.id, item]));
  const grade = gradeOf(reader, classId);
  const own = planTerm(facts).shares.filter(
    (s) => s.recipient.kind === 'class' && s.recipient.id === classId,
  );
  if (own.every((share) => share.issued === 0)) return [];
  return own.flatMap((share) => {
    const copies = Math.min(share.owed, copiesFor(perPupil, share.itemId, grade));
    return copies === 0 ? [] : [pupilCopy(items.get(share.itemId)!, copies)];
  });
}

function pupilCopy({ id: itemId, name, reused, kind }: Item, copies: number): PupilCopy {
  return { itemId, name, copies, reused: reused === 1, book: kind !== 'exercise-book' };
}

const gradeOf = (reader: Reader, classId: number) =>
  reader.get<{ grade: number }>('SELECT grade FROM class WHERE id = ?', classId)?.grade;

/** The put back (退库) of a leaver's copies: from the class into the storeroom. */
export function putBack(
  term: PlanTerm,
  classId: number,
  date: string,
  copies: readonly PupilCopy[],
  more: { party: string; reason: string },
): NewDocument {
  return {
    kind: 'TK',
    termId: term.id,
    date,
    state: 'confirmed',
    ...more,
    lines: copies.map((c) => ({
      itemId: c.itemId,
      amount: c.copies,
      recipient: { kind: 'class', id: classId },
      expected: c.copies,
    })),
  };
}
