// Not `utc` of the package's index: that makes an Intl.DateTimeFormat at load, which takes 15 ms.
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as daysLater } from 'date-fns/addDays';
import { addMonths as monthsLater } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { getISODay } from 'date-fns/getISODay';

/** A calendar day, always written 'YYYY-MM-DD'. Every sum here is done in UTC: no time zone ever moves a day. */
export type Day = string;

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const UTC = { in: (value: Date | number | string) => new UTCDateMini(+new Date(value)) };

/** True for a day that exists: 2028-02-29 does, 2027-02-29 and 2027-02-30 do not. */
export function isDay(text: string): text is Day {
  const m = ISO.exec(text);
  return m !== null && dayOf(Number(m[1]), Number(m[2]), Number(m[3])) !== undefined;
}

/** The day of a year, month and day number, or undefined when there is none (30 February). */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > lastDayOf(year, month))
    return;
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** How many days a month has: 29 for February 2028. */
export function lastDayOf(year: number, month: number): number {
  return getDaysInMonth(`${year}-${pad(month)}-01`, UTC);
}

/** `count` days later (earlier when negative). The day must exist. */
export function addDays(day: Day, count: number): Day {
  return written(daysLater(day, count, UTC));
}

/** `count` months later; the 31st becomes the month's last day where it has none. */
export function addMonths(day: Day, count: number): Day {
  return written(monthsLater(day, count, UTC));
}

/** Days from one day to another: 1 from today to tomorrow, negative backwards. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(to, from, UTC);
}

/** 1 for Monday … 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return getISODay(day, UTC);
}

/** The year as a number. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/**
 * Reads a day as people write it: 2027-02-16, 2027.2.16, 2027/2/16, 2027年2月16日, 20270216; and without a year
 * (2-16, 2.16, 2月16日) where `near` is given: the one nearest to it. Undefined when it is no day (2027-02-30).
 */
export function parseDay(text: string, near?: Day): Day | undefined {
  const t = text.normalize('NFKC').trim();
  const full =
    /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?$/.exec(t) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(t);
  if (full) return dayOf(Number(full[1]), Number(full[2]), Number(full[3]));
  const short = /^(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*[日号]?$/.exec(t);
  if (!short || near === undefined) return;
  const year = yearOf(near);
  let best: Day | undefined;
  for (const y of [year - 1, year, year + 1]) {
    const day = dayOf(y, Number(short[1]), Number(short[2]));
    if (day && (!best || Math.abs(daysBetween(near, day)) < Math.abs(daysBetween(near, best)))) best = day;
  }
  return best;
}

function written(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

function pad(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}
