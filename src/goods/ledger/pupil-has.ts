import type { Books } from '../../school/student/transfer.ts';
import { groupBy } from '../../store/groups.ts';
import type { Reader } from '../../store/reader.ts';
import type { Item } from '../item/item.ts';
import { copiesFor, copiesPerPupil } from '../plan/moves.ts';
import { planTerm } from '../plan/plan.ts';
import { loadPlanFacts, type PlanTerm } from '../plan/store.ts';
import { recipientNumber } from '../recipient.ts';
import { broughtTo, issuesTo, type Member, membersOf } from './class-members.ts';

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

/** What a pupil has of a title: 0 where the class was given some and nothing says that they are his. */
export interface Carried extends PupilCopy {
  /** As many as may be said to be his: a pupil's copies, and no more than the class has. */
  most: number;
  /** Of an earlier term (全一册): it goes along or stays, but no issue of this term takes it back. */
  before: boolean;
}

/** A pupil, with the class he is in or has just left; `gone`: how many others left it in the same step. */
export interface Whose {
  studentId: number;
  classId: number;
  gone?: number;
}

/**
 * What pupils have by a day. Nobody writes down what each was given, so it follows from what the class has and who is in it: what a
 * class lacks is lacking to those who came after it was served, and beyond that belongs to nobody. A newcomer has what he brought
 * along, or what the class got after he came beyond the need of the others.
 */
export function pupilsHave(reader: Reader, term: PlanTerm, date: string): (whose: Whose) => Carried[] {
  const facts = loadPlanFacts(reader, term);
  const perPupil = copiesPerPupil(facts.items, facts.standards);
  const sharesOf = groupBy(
    planTerm(facts).shares.filter((s) => s.recipient.kind === 'class'),
    (s) => s.recipient.id,
  );
  const grades = new Map(facts.classes.map(({ id, grade }) => [id, grade]));
  return ({ studentId, classId, gone = 0 }) => {
    const grade = grades.get(classId);
    const shares = new Map((sharesOf.get(classId) ?? []).map((share) => [share.itemId, share]));
    const members = membersOf(reader, term.id, classId, studentId);
    const own = members.find((one) => one.id === studentId);
    const issues = issuesTo(reader, term.id, classId, date);
    const brought = broughtTo(reader, term.id, classId);
    return facts.items.flatMap((item): Carried[] => {
      const earlier = facts.carried.get(item.id)?.get(recipientNumber({ kind: 'class', id: classId })) ?? 0;
      const { need = 0, has = 0 } = shares.get(item.id) ?? {};
      const each = copiesFor(perPupil, item.id, grade);
      const most = Math.min(each, has + earlier);
      if (most <= 0 || own === undefined) return [];
      const { first, last } = issues.get(item.id) ?? (earlier > 0 ? { first: 0, last: 0 } : NEVER);
      const broughtBy = ({ id }: Member) => brought.get(`${id} ${item.id}`) ?? 0;
      /** The others who came after an issue and brought none along. */
      const since = (issue: number) =>
        members.filter((one) => one !== own && one.counted && one.joined > issue && broughtBy(one) === 0)
          .length;
      // What is there beyond the need of the others, who are those that leave with him as well; `less` of them have none of it.
      const beyond = (less: number) =>
        Math.max(0, Math.min(most, has - need + each * (less + (own.counted ? 1 : 0) - gone)));
      const handedOut = first !== NEVER.first;
      if (!handedOut && broughtBy(own) === 0) return [];
      const isLate = !handedOut || own.joined > first;
      const copies = !isLate
        ? beyond(since(first))
        : Math.min(most, Math.max(broughtBy(own), last > own.joined ? beyond(since(last)) : 0));
      return [{ ...pupilCopy(item, copies), most, before: earlier > 0 }];
    });
  };
}

const NEVER = { first: Number.POSITIVE_INFINITY, last: 0 };

/** What one pupil has by a day. */
export const pupilHas = (reader: Reader, term: PlanTerm, whose: Whose, date: string): Carried[] =>
  pupilsHave(reader, term, date)(whose);

export function pupilCopy({ id: itemId, name, reused, kind }: Item, copies: number): PupilCopy {
  return { itemId, name, copies, reused: reused === 1, book: kind !== 'exercise-book' };
}

/** A title with what becomes of it. */
export type Handled = PupilCopy & { books: Books };

/** What becomes of each title where `books` is said of all: reused ones are returned where the others are kept. */
export function handled(has: readonly Carried[], books: Books | null): Handled[] {
  if (books === null) return [];
  return has.flatMap((c) => {
    const own = books === 'kept' && c.reused ? 'returned' : books;
    return c.copies === 0 || (c.before && own === 'returned') ? [] : [{ ...c, books: own }];
  });
}
