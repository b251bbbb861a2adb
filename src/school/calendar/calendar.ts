import { addDays, type Day, weekdayOf, yearOf } from './day.ts';
import { nationalDay, nationalYears } from './national.ts';

/** A row of the school's own calendar (table day): it completes and overrides what the library knows. */
export interface OwnDay {
  date: Day;
  kind: 'holiday' | 'workday';
  /** 1-7: a make-up day runs this weekday's timetable. */
  follows: number | null;
  /** '1,2': periods lost to the opening ceremony. */
  periodsLost: string | null;
  name: string | null;
}

/** What is known about working days: the nation's, as far as the library knows, and the school's own. */
export interface Calendar {
  own: ReadonlyMap<Day, OwnDay>;
  /** Years that the school has declared complete in its own calendar. */
  ownYears: ReadonlySet<number>;
}

/** One day at school. */
export interface SchoolDay {
  date: Day;
  /** Does the school work on this day? */
  works: boolean;
  /** Whose timetable runs: 1-7; null when the school is closed, or it is a make-up day and nobody has said which. */
  follows: number | null;
  /** Periods lost, in order. */
  periodsLost: number[];
  /** 春节, 运动会补课 …, if the day has a name. */
  name: string | null;
  /** false: neither the library nor the school knows this year; only weekends are certain. */
  known: boolean;
}

/** A computed day, with the years on the way whose holidays nobody knows: they are to be said, never guessed. */
export interface Shifted {
  day: Day;
  unknownYears: number[];
}

export type Unit = 'days' | 'workdays';

/** A calendar from the school's own days and the years that these complete. */
export function calendarOf(own: readonly OwnDay[] = [], ownYears: readonly number[] = []): Calendar {
  return { own: new Map(own.map((d) => [d.date, d])), ownYears: new Set(ownYears) };
}

/** Whether the year's holidays are known, from the library or from the school. */
export function knowsYear(calendar: Calendar, year: number): boolean {
  return calendar.ownYears.has(year) || nationalYears().has(year);
}

/** What a day is at this school. */
export function schoolDay(calendar: Calendar, date: Day): SchoolDay {
  const own = calendar.own.get(date);
  const nation = nationalDay(date);
  const weekday = weekdayOf(date);
  const kind = own?.kind ?? nation?.kind;
  const works = kind === 'workday' || (kind === undefined && weekday <= 5);
  return {
    date,
    works,
    follows: works ? (own?.follows ?? (weekday <= 5 ? weekday : null)) : null,
    periodsLost: (own?.periodsLost ?? '')
      .split(',')
      .filter((p) => p !== '')
      .map(Number),
    name: own?.name ?? nation?.name ?? null,
    known: own !== undefined || knowsYear(calendar, yearOf(date)),
  };
}

/** True when the school works on this day. */
export function isWorkday(calendar: Calendar, date: Day): boolean {
  return schoolDay(calendar, date).works;
}

/**
 * The day `offset` days or working days from `anchor` (before it when negative). Offset 0 is the anchor itself, be it
 * a holiday or not. Plain days never need a calendar, so they never have unknown years.
 */
export function shift(calendar: Calendar, anchor: Day, offset: number, unit: Unit): Shifted {
  if (unit === 'days') return { day: addDays(anchor, offset), unknownYears: [] };
  const step = offset > 0 ? 1 : -1;
  const unknown = new Set<number>();
  let day = anchor;
  for (let left = Math.abs(offset); left > 0; ) {
    day = addDays(day, step);
    const { works, known } = schoolDay(calendar, day);
    if (!known) unknown.add(yearOf(day));
    if (works) left--;
  }
  return { day, unknownYears: [...unknown].sort() };
}

/** The first working day on or after `from`. */
export function nextWorkday(calendar: Calendar, from: Day): Shifted {
  return isWorkday(calendar, from)
    ? { day: from, unknownYears: schoolDay(calendar, from).known ? [] : [yearOf(from)] }
    : shift(calendar, from, 1, 'workdays');
}

/** Working days from `from` to `to`, both included, and the years among them that nobody knows. */
export function workdaysBetween(
  calendar: Calendar,
  from: Day,
  to: Day,
): { days: Day[]; unknownYears: number[] } {
  const days: Day[] = [];
  const unknown = new Set<number>();
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const { works, known } = schoolDay(calendar, day);
    if (works) days.push(day);
    if (!known) unknown.add(yearOf(day));
  }
  return { days, unknownYears: [...unknown].sort() };
}
