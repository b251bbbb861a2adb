import type { Reader } from '../../store/reader.ts';
import { copiesFor, copiesPerPupil } from '../plan/moves.ts';
import { planTerm } from '../plan/plan.ts';
import { loadPlanFacts, type PlanTerm } from '../plan/store.ts';
import type { NewDocument } from './document.ts';
import { type PupilCopy, pupilCopy } from './pupil-has.ts';

/** What one newcomer to a class is owed; nothing before the class was handed anything. */
export function pupilDue(reader: Reader, term: PlanTerm, classId: number): PupilCopy[] {
  const facts = loadPlanFacts(reader, term);
  const perPupil = copiesPerPupil(facts.items, facts.standards);
  const items = new Map(facts.items.map((item) => [item.id, item]));
  const grade = facts.classes.find(({ id }) => id === classId)?.grade;
  const own = planTerm(facts).shares.filter(
    (s) => s.recipient.kind === 'class' && s.recipient.id === classId,
  );
  if (own.every((share) => share.issued === 0)) return [];
  return own.flatMap((share) => {
    const copies = Math.min(share.owed, copiesFor(perPupil, share.itemId, grade));
    return copies === 0 ? [] : [pupilCopy(items.get(share.itemId)!, copies)];
  });
}

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
