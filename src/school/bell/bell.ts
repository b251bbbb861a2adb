import { type Hours, meet } from '../calendar/clock.ts';

/** A line of 作息时间表 (bell times): a lesson, a break, lunch. What has no length (到校, 放学) ends when it begins. */
export interface Bell extends Hours {
  id: number;
  name: string;
  /** The lesson of the timetable that is held then. */
  period: number | null;
}

export type BellFacts = Partial<Omit<Bell, 'id'>>;

/** The day by the clock, as far as the school has said it. */
export class DayClock {
  private readonly lessons: readonly Bell[];

  constructor(bells: readonly Bell[]) {
    this.lessons = bells.filter((bell) => bell.period !== null);
  }

  /** Has anybody said when a lesson is held? */
  get known(): boolean {
    return this.lessons.length > 0;
  }

  /** When a period is held; undefined where nobody has said. */
  of(period: number): Hours | undefined {
    return this.lessons.find((bell) => bell.period === period);
  }

  /** Is a period held at a time? It may be where nobody has said when it is. */
  isHeldAt(period: number, hours: Hours): boolean {
    const held = this.of(period);
    return held === undefined || meet(held, hours);
  }

  /** Is it a period of the afternoon? Undefined where nobody has said. */
  isAfternoon(period: number): boolean | undefined {
    const held = this.of(period);
    return held && held.starts >= '12:00';
  }

  /** Between the first and the last lesson, the times in which none of these periods is held; none where nobody has said when one is. */
  gaps(taken: readonly number[]): Hours[] {
    const from = this.lessons[0]?.starts;
    const last = this.lessons.at(-1)?.ends;
    if (from === undefined || last === undefined || taken.some((period) => !this.of(period))) return [];
    const gaps: Hours[] = [];
    let free = from;
    for (const bell of this.lessons) {
      if (!taken.includes(bell.period!)) continue;
      if (free < bell.starts) gaps.push({ starts: free, ends: bell.starts });
      free = bell.ends;
    }
    if (free < last) gaps.push({ starts: free, ends: last });
    return gaps;
  }
}

type Line = Pick<Bell, keyof Hours | 'name' | 'period'>;

/** The other line that this one is again, or at whose time, or under whose number, a lesson cannot be held as well. */
export function bellInTheWay<B extends Line>(others: readonly B[], bell: Line): B | undefined {
  return others.find(
    (one) =>
      (one.name === bell.name && one.starts === bell.starts) ||
      (bell.period !== null && one.period !== null && (one.period === bell.period || meet(one, bell))),
  );
}

/** By number, by a time, or any part of the name; the exact one stands alone. */
export function bellsNamed(all: readonly Bell[], typed: string): Bell[] {
  const exact = all.filter((bell) => bell.name === typed || String(bell.id) === typed);
  return exact.length > 0 ? exact : all.filter((bell) => bell.name.includes(typed) || bell.starts === typed);
}
