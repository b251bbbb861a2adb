import { type Hours, meet } from '../calendar/clock.ts';
import type { Day } from '../calendar/day.ts';

/** Whose bell times, and when in the year: those of all grades and all the year where nothing else is said for them. */
export interface BellScope {
  /** '1,2'; '' is all grades. */
  grades: string;
  /** '05-01', of every year; null with `untilDay`: all the year. */
  fromDay: string | null;
  untilDay: string | null;
}

/** A line of 作息时间表 (bell times): a lesson, a break, lunch. What has no length (到校, 放学) ends when it begins. */
export interface Bell extends Hours, BellScope {
  id: number;
  name: string;
  /** The lesson of the timetable that is held then. */
  period: number | null;
}

export type BellFacts = Partial<Omit<Bell, 'id'>>;

/** One key for one scope. */
export const scopeOf = ({ grades, fromDay, untilDay }: BellScope): string =>
  `${grades}|${fromDay ?? ''}|${untilDay ?? ''}`;

/** A lesson of a class on the day: which period, and of which grade. */
export interface Taken {
  period: number;
  grade: number;
}

/** A day by the clock, as far as the school has said it. */
export class DayClock {
  private readonly lessons: readonly Bell[];

  constructor(bells: readonly Bell[], day: Day) {
    this.lessons = bells.filter((bell) => bell.period !== null && isInSeason(bell, day));
  }

  /** Has anybody said when a lesson is held? */
  get known(): boolean {
    return this.lessons.length > 0;
  }

  /** When a grade has a period, by what is said for it most closely; undefined where nobody has said. */
  of(period: number, grade?: number): Hours | undefined {
    const meant = this.lessons.filter((bell) => bell.period === period && isFor(bell, grade));
    const close = (bell: Bell) => (bell.grades === '' ? 0 : 2) + (bell.fromDay === null ? 0 : 1);
    return meant.sort((a, b) => close(b) - close(a))[0];
  }

  /** Is a period held at a time? It may be where nobody has said when it is. */
  isHeldAt(period: number, hours: Hours, grade?: number): boolean {
    const held = this.of(period, grade);
    return held === undefined || meet(held, hours);
  }

  /** Is it a period of the afternoon? Undefined where nobody has said. */
  isAfternoon(period: number, grade?: number): boolean | undefined {
    const held = this.of(period, grade);
    return held && held.starts >= '12:00';
  }

  /** Between the first and the last lesson, the times in which none of these is held; none where nobody has said when one is. */
  gaps(taken: readonly Taken[]): Hours[] {
    const held = taken.map((one) => this.of(one.period, one.grade));
    if (this.lessons.length === 0 || held.includes(undefined)) return [];
    const last = this.lessons
      .map((bell) => bell.ends)
      .sort()
      .at(-1)!;
    const gaps: Hours[] = [];
    let free = this.lessons.map((bell) => bell.starts).sort()[0]!;
    for (const lesson of (held as Hours[]).sort((a, b) => (a.starts < b.starts ? -1 : 1))) {
      if (free < lesson.starts) gaps.push({ starts: free, ends: lesson.starts });
      if (free < lesson.ends) free = lesson.ends;
    }
    if (free < last) gaps.push({ starts: free, ends: last });
    return gaps;
  }
}

const isFor = ({ grades }: BellScope, grade?: number): boolean =>
  grades === '' || (grade !== undefined && grades.split(',').includes(String(grade)));

/** 10-01 to 04-30 goes over the turn of the year. */
function isInSeason({ fromDay, untilDay }: BellScope, day: Day): boolean {
  if (fromDay === null || untilDay === null) return true;
  const now = day.slice(5);
  return fromDay <= untilDay ? fromDay <= now && now <= untilDay : now >= fromDay || now <= untilDay;
}

type Line = Omit<Bell, 'id'>;

/** The other line of its scope that this one is again, or at whose time, or under whose number, a lesson cannot be held as well. */
export function bellInTheWay<B extends Line>(others: readonly B[], bell: Line): B | undefined {
  return others.find(
    (one) =>
      scopeOf(one) === scopeOf(bell) &&
      ((one.name === bell.name && one.starts === bell.starts) ||
        (bell.period !== null && one.period !== null && (one.period === bell.period || meet(one, bell)))),
  );
}

/** By number, by a time, or any part of the name; the exact one stands alone. */
export function bellsNamed(all: readonly Bell[], typed: string): Bell[] {
  const exact = all.filter((bell) => bell.name === typed || String(bell.id) === typed);
  return exact.length > 0 ? exact : all.filter((bell) => bell.name.includes(typed) || bell.starts === typed);
}
