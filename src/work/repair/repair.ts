import { type Calendar, shift } from '../../school/calendar/calendar.ts';
import { addDays, type Day, daysBetween, weekdayOf } from '../../school/calendar/day.ts';

/** How soon a repair of this severity is due: minutes to be on site, or working days to be arranged. One of them is set. */
export interface Severity {
  id: number;
  name: string;
  minutes: number | null;
  workdays: number | null;
  urgent: 0 | 1;
}

export type RepairState = 'open' | 'done' | 'accepted' | 'cancelled';

/** A repair (报修), from the report to its acceptance. */
export interface Repair {
  id: number;
  reportedOn: Day;
  reportedAt: string | null;
  reporter: string | null;
  place: string;
  roomId: number | null;
  fault: string;
  severity: string;
  urgent: 0 | 1;
  dueOn: Day;
  dueAt: string | null;
  /** Who mends it: somebody on the staff, or a firm. */
  worker: string | null;
  ownerId: number | null;
  plannedOn: Day | null;
  plannedAt: string | null;
  plannedReason: string | null;
  /** 影响上课: 1, 0, or null when nobody has said. */
  blocksLessons: 0 | 1 | null;
  state: RepairState;
  doneOn: Day | null;
  result: string | null;
  acceptedOn: Day | null;
  acceptedBy: string | null;
  carried: 0 | 1;
  /** 1: not done, and past its day. */
  overdue: 0 | 1;
}

/** When a repair is due. `at` is 'HH:MM' where it is known; without it a repair due in minutes is due that day. */
export function dueOf(
  severity: Pick<Severity, 'minutes' | 'workdays'>,
  on: Day,
  at: string | null,
  calendar: Calendar,
): { on: Day; at: string | null; unknownYears: number[] } {
  if (severity.minutes === null) {
    const due = shift(calendar, on, severity.workdays ?? 0, 'workdays');
    return { on: due.day, at: null, unknownYears: due.unknownYears };
  }
  if (at === null) return { on, at: null, unknownYears: [] };
  const minutes = Number(at.slice(0, 2)) * 60 + Number(at.slice(3, 5)) + severity.minutes;
  const two = (n: number) => String(n).padStart(2, '0');
  return {
    on: addDays(on, Math.floor(minutes / 1440)),
    at: `${two(Math.floor((minutes % 1440) / 60))}:${two(minutes % 60)}`,
    unknownYears: [],
  };
}

/** Is a day in an odd or an even week of the term? The week that opens is the first. */
export function weekOf(opening: Day, day: Day): 'odd' | 'even' {
  const monday = addDays(opening, 1 - weekdayOf(opening));
  return Math.floor(daysBetween(monday, day) / 7) % 2 === 0 ? 'odd' : 'even';
}
