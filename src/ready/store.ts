import type { Item } from '../goods/item/item.ts';
import { allocate } from '../goods/plan/allocation.ts';
import { makePlan } from '../goods/plan/plan.ts';
import { loadPlanFacts } from '../goods/plan/store.ts';
import type { Plan, Share } from '../goods/plan/types.ts';
import { schoolDay } from '../school/calendar/calendar.ts';
import { addDays, daysBetween } from '../school/calendar/day.ts';
import { loadCalendar } from '../school/calendar/store.ts';
import { setting, settingNumber } from '../school/school.ts';
import type { Term } from '../school/term/term.ts';
import type { Reader } from '../store/reader.ts';
import type { CheckFact, GoodsFact, LessonFact, ReadyFacts, RepairFact, RoomFact } from './facts.ts';
import { type SubjectNeeds, subjectNeeds } from './subjects.ts';

/** Everything that judging the lessons of these days needs, in a dozen queries whatever the number of lessons. */
export function loadReadyFacts(reader: Reader, term: Term, days: readonly string[]): ReadyFacts {
  const day = days[0] ?? term.opening;
  const subjects = subjectNeeds(setting(reader, 'ready.subjects') || undefined);
  const planFacts = loadPlanFacts(reader, term, forLessons(subjects));
  const plan = makePlan(planFacts);
  const rooms = loadRooms(reader);
  const areas = loadChecks(reader, term.id);
  const kindOf = new Map(plan.items.map((row) => [row.item.id, row.item.kind]));
  const kinds = new Set(plan.shares.filter((s) => s.need > 0).map((s) => kindOf.get(s.itemId)));
  return {
    day,
    lessons: loadLessons(reader, term, days),
    classes: new Map(
      planFacts.classes.map((c) => [
        c.id,
        {
          id: c.id,
          code: c.code,
          grade: c.grade,
          enrolment: c.enrolment,
          roomId: c.roomId,
          teacher: c.teacherName,
        },
      ]),
    ),
    rooms,
    repairs: loadRepairs(reader),
    checks: areas,
    goods: goodsFacts(plan, loadDrafts(reader, term.id), loadDue(reader, term.id, day)),
    known: {
      rooms: rooms.size > 0,
      seats: [...rooms.values()].some((room) => room.desks !== null || room.chairs !== null),
      books: kinds.has('book'),
      'exercise-books': kinds.has('exercise-book'),
      cleaning: areas.length > 0,
    },
    subjects,
    lackingLimit: settingNumber(reader, 'ready.lacking'),
  };
}

/**
 * School days that lessons are judged for: the day itself, or the week of school days from it on. A day that is no
 * school day is none.
 */
export function judgedDays(reader: Reader, from: string, week: boolean): string[] {
  const calendar = loadCalendar(reader);
  const all = Array.from({ length: week ? 7 : 1 }, (_, i) => addDays(from, i));
  return all.filter((day) => schoolDay(calendar, day).follows !== null);
}

type TimetableLesson = Omit<LessonFact, 'day'> & { weeks: string };

/**
 * The lessons of these days, by day and period: each day runs its weekday's timetable, or the one it follows, less the periods lost.
 * A week has thousands: SQLite hands them over as one JSON text a weekday in half the time that rows take.
 */
function loadLessons(reader: Reader, term: Term, days: readonly string[]): LessonFact[] {
  const calendar = loadCalendar(reader);
  const runs = days.map((day) => ({ day, ...schoolDay(calendar, day) }));
  const weekdays = reader.all<{ weekday: number; lessons: string }>(
    `SELECT weekday, json_group_array(json_object('id', id, 'classId', class_id, 'period', period, 'weeks', weeks,
                                                  'subject', subject, 'roomId', room_id)) AS lessons
       FROM lesson WHERE term_id = ? AND weekday IN (SELECT value FROM json_each(?)) GROUP BY weekday`,
    term.id,
    JSON.stringify(runs.map((run) => run.follows)),
  );
  const timetable = new Map(weekdays.map(({ weekday, lessons }) => [weekday, lessons]));
  return runs.flatMap(({ day, follows, periodsLost }) => {
    const lessons: TimetableLesson[] = JSON.parse(timetable.get(follows ?? 0) ?? '[]');
    const week = oddWeek(term.opening, day) ? 'odd' : 'even';
    const held = lessons.filter(
      (l) => (l.weeks === 'all' || l.weeks === week) && !periodsLost.includes(l.period),
    );
    return held.map(({ id, classId, period, subject, roomId }) => ({
      id,
      classId,
      day,
      period,
      subject,
      roomId,
    }));
  });
}

/** The week of opening is the first, an odd one (单周). */
function oddWeek(opening: string, day: string): boolean {
  return (
    Math.floor((daysBetween('2001-01-01', day) - daysBetween('2001-01-01', mondayOf(opening))) / 7) % 2 === 0
  );
}

/** 2001-01-01 was a Monday. */
function mondayOf(day: string): string {
  const since = daysBetween('2001-01-01', day);
  return addDays(day, -(((since % 7) + 7) % 7));
}

function loadRooms(reader: Reader): Map<number, RoomFact> {
  const rows = reader.all<RoomFact>(
    'SELECT id, name, kind, desks, chairs, seats_per_desk AS seatsPerDesk FROM room ORDER BY id',
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Open repairs, of whatever term: a fault stays until it is mended. */
function loadRepairs(reader: Reader): RepairFact[] {
  return reader
    .all<Omit<RepairFact, 'urgent' | 'blocks'> & { urgent: number; blocks: number | null }>(
      `SELECT repair.id, coalesce(repair.room_id, room.id) AS roomId, repair.place, repair.fault, severity.urgent,
              repair.blocks_lessons AS blocks, coalesce(staff.name, repair.worker) AS owner, repair.due_on AS due
         FROM repair JOIN severity ON severity.id = repair.severity_id
         LEFT JOIN staff ON staff.id = repair.owner_id
         LEFT JOIN room ON room.name = repair.place
        WHERE repair.state = 'open' ORDER BY repair.id`,
    )
    .map((row) => ({
      ...row,
      urgent: row.urgent === 1,
      blocks: row.blocks === null ? null : row.blocks === 1,
    }));
}

/** Cleaning areas that are rooms, by their last inspection; and rooms' last facility inspections. */
function loadChecks(reader: Reader, termId: number): CheckFact[] {
  const areas = reader.all<{
    id: number;
    name: string;
    roomId: number;
    passed: number | null;
    owner: string | null;
  }>(
    `SELECT area.id, area.name, area.room_id AS roomId, coalesce(staff.name, teacher.name) AS owner,
            (SELECT passed FROM inspection WHERE area_id = area.id ORDER BY date DESC, id DESC LIMIT 1) AS passed
       FROM area LEFT JOIN staff ON staff.id = area.owner_id
       LEFT JOIN class ON class.id = area.class_id LEFT JOIN staff AS teacher ON teacher.id = class.teacher_id
      WHERE area.term_id = ? AND area.room_id IS NOT NULL ORDER BY area.id`,
    termId,
  );
  const forms = reader.all<{ id: number; form: string; roomId: number; passed: number }>(
    `SELECT id, form, room_id AS roomId, passed FROM (
       SELECT *, row_number() OVER (PARTITION BY room_id, form ORDER BY date DESC, id DESC) AS n
         FROM inspection WHERE term_id = ? AND room_id IS NOT NULL) WHERE n = 1 ORDER BY id`,
    termId,
  );
  return [
    ...areas.map((a): CheckFact => {
      return {
        key: `cleaning:${a.id}`,
        kind: 'cleaning',
        name: a.name,
        roomId: a.roomId,
        passed: a.passed === 1,
        owner: a.owner,
      };
    }),
    ...forms.map((f): CheckFact => {
      return {
        key: `inspection:${f.id}`,
        kind: 'inspection',
        name: f.form,
        roomId: f.roomId,
        passed: f.passed === 1,
        owner: null,
      };
    }),
  ];
}

/** The latest draft issue of each recipient's item: `recipient/item` → document id. */
function loadDrafts(reader: Reader, termId: number): Map<string, number> {
  const rows = reader.all<{ who: string; itemId: number; id: number }>(
    `SELECT line.recipient_kind || ':' || line.recipient_id AS who, line.item_id AS itemId, max(document.id) AS id
       FROM line JOIN document ON document.id = line.document_id
      WHERE document.state = 'draft' AND document.kind = 'CK' AND line.term_id = ? AND line.recipient_id IS NOT NULL
      GROUP BY 1, 2`,
    termId,
  );
  return new Map(rows.map((r) => [`${r.who}/${r.itemId}`, r.id]));
}

/** Copies on open orders that are to come before the day, by item. An order without a date promises nothing. */
function loadDue(reader: Reader, termId: number, day: string): Map<number, number> {
  const rows = reader.all<{ itemId: number; due: number }>(
    `SELECT purchase_line.item_id AS itemId, sum(ordered) AS due
       FROM purchase_line JOIN purchase ON purchase.id = purchase_line.purchase_id
      WHERE purchase.term_id = ? AND purchase.state = 'open' AND purchase_line.closed = 0
        AND coalesce(purchase_line.due_on, purchase.due_on) < ?
      GROUP BY 1`,
    termId,
    day,
  );
  return new Map(rows.map((r) => [r.itemId, r.due]));
}

function sharesByItem(plan: Plan): Map<number, Share[]> {
  const found = new Map<number, Share[]>();
  for (const share of plan.shares) {
    const own = found.get(share.itemId);
    if (own) own.push(share);
    else found.set(share.itemId, [share]);
  }
  return found;
}

/** What lessons depend on: books, exercise books, and gear that a subject names. */
function forLessons(subjects: ReadonlyMap<string, SubjectNeeds>): (item: Item) => boolean {
  const words = [...subjects.values()].flatMap((s) => s.gear ?? []);
  return ({ kind, name }) =>
    kind === 'book' ||
    kind === 'exercise-book' ||
    ((kind === 'supply' || kind === 'equipment') && words.some((word) => name.includes(word)));
}

/** The plan's shares of it: classes' books and exercise books, and gear of classes and the school. */
function goodsFacts(
  plan: Plan,
  drafts: ReadonlyMap<string, number>,
  dueByItem: ReadonlyMap<number, number>,
): GoodsFact[] {
  const byItem = sharesByItem(plan);
  return plan.items.flatMap(({ item, onOrder, toBuy }): GoodsFact[] => {
    const kind = item.kind === 'book' || item.kind === 'exercise-book' ? item.kind : 'gear';
    const to = (s: Share) =>
      s.recipient.kind === 'class' || (kind === 'gear' && s.recipient.kind === 'school');
    const own = (byItem.get(item.id) ?? []).filter(to);
    const claims = own.map((s) => ({
      owed: Math.max(0, s.owed - s.drafted - s.allocated),
      firstLesson: null,
      late: false,
    }));
    const due = allocate('even', Math.min(onOrder, dueByItem.get(item.id) ?? 0), claims);
    return own.map((s, i) => {
      const draft = drafts.get(`${s.recipient.kind}:${s.recipient.id}/${item.id}`);
      return {
        kind,
        itemId: item.id,
        code: item.code,
        name: item.name,
        subject: item.subject,
        grade: item.grade,
        classId: s.recipient.kind === 'class' ? s.recipient.id : 0,
        need: s.need,
        owed: s.owed,
        inStock: s.allocated,
        draft: draft === undefined ? null : { id: draft, quantity: s.drafted },
        due: due[i] ?? 0,
        onOrder,
        toBuy,
      };
    });
  });
}
