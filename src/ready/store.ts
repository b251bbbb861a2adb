import { planTerm } from '../goods/plan/plan.ts';
import { loadPlanFacts } from '../goods/plan/store.ts';
import { setting, settingNumber } from '../school/school.ts';
import type { Term } from '../school/term/term.ts';
import { subjectNeeds } from '../school/timetable/subject-needs.ts';
import type { Reader } from '../store/reader.ts';
import type { ReadyFacts } from './facts.ts';
import { forLessons, loadGoods } from './goods.ts';
import { loadLessons, loadTeachers } from './lessons.ts';
import { loadOwners } from './owners.ts';
import { loadChecks, loadRepairs, loadRooms } from './room-store.ts';

/** Everything that judging the lessons of these days needs, in a dozen queries whatever the number of lessons. */
export function loadReadyFacts(
  reader: Reader,
  term: Term,
  days: readonly string[],
  today: string,
): ReadyFacts {
  const day = days[0] ?? term.opening;
  const subjects = subjectNeeds(setting(reader, 'ready.subjects') || undefined);
  const planFacts = loadPlanFacts(reader, term, forLessons(subjects));
  const plan = planTerm(planFacts);
  const rooms = loadRooms(reader);
  const checks = loadChecks(reader, term.id, day);
  const kindOf = new Map(plan.items.map((row) => [row.item.id, row.item.kind]));
  const kinds = new Set(plan.shares.filter((s) => s.need > 0).map((s) => kindOf.get(s.itemId)));
  return {
    day,
    lessons: loadLessons(reader, term, days),
    classes: new Map(
      planFacts.classes.map(({ id, code, grade, enrolment, roomId, teacherName }) => [
        id,
        { id, code, grade, enrolment, roomId, teacher: teacherName },
      ]),
    ),
    rooms,
    repairs: loadRepairs(reader, term.id),
    checks,
    goods: loadGoods(reader, plan, day, today),
    known: {
      rooms: rooms.size > 0,
      seats: [...rooms.values()].some((room) => room.desks !== null || room.chairs !== null),
      books: kinds.has('book'),
      'exercise-books': kinds.has('exercise-book'),
      cleaning: checks.some((check) => check.kind !== 'expired'),
    },
    subjects,
    ...loadTeachers(reader, term.id),
    owners: loadOwners(reader),
    lackingLimit: settingNumber(reader, 'ready.lacking'),
  };
}
