// The data file alone (37 KB): the library's code for lunar dates and solar terms is not needed.
import data from 'chinese-days/dist/chinese-days.json';
import type { Day } from './day.ts';

type Named = Record<string, string>;
const holidays = data.holidays as Named;
const workdays = data.workdays as Named;

let years: Set<number> | undefined;

/** The years whose holidays the library knows. */
export function nationalYears(): ReadonlySet<number> {
  years ??= new Set(Object.keys(holidays).map((d) => Number(d.slice(0, 4))));
  return years;
}

/** A holiday or a shifted workday by the State Council's notice, or undefined for an ordinary day. */
export function nationalDay(date: Day): { kind: 'holiday' | 'workday'; name: string } | undefined {
  const work = workdays[date];
  if (work !== undefined) return { kind: 'workday', name: chineseName(work) };
  const free = holidays[date];
  return free === undefined ? undefined : { kind: 'holiday', name: chineseName(free) };
}

/** "Spring Festival,春节,4" → 春节 */
function chineseName(entry: string): string {
  return entry.split(',')[1] ?? entry;
}
