import { squeeze } from '../../intake/parse/plain.ts';
import type { OwnDay } from './calendar.ts';
import { addDays, type Day, dayOf, daysBetween, weekdayOf, yearOf } from './day.ts';
import { parseWeekday } from './typed.ts';

/** What a cell of 放假安排 says: days off, days of school, and from when on something lasts. */
export interface SaidDays {
  days: Pick<OwnDay, 'date' | 'kind' | 'follows'>[];
  open: Day | null;
  /** A day that is another weekday than is written behind it: of another year, or wrong. */
  odd: { day: Day; said: number } | null;
}

type Groups = Record<string, string | undefined>;

const date = (n: number) =>
  String.raw`(?:(?<y${n}>\d{4})[年./-])?(?<m${n}>\d{1,2})[月./-](?<d${n}>\d{1,2})[日号]?`;
const weekday = (n: number) => `[(]?(?<w${n}>(?:周|星期|礼拜)[一二三四五六日天])[)]?`;
/** A day or a span; a day whose timetable runs, or its weekday; what the days are that were named. */
const TOKEN = new RegExp(
  [
    `(?<as>补|上|按|执行)?${date(1)}(?:${weekday(1)})?`,
    String.raw`(?:[-—–~～至到]+(?:${date(2)}|(?<last>\d{1,2})[日号]?(?![\d月./]))(?:${weekday(2)})?|(?<open>起|开始))?`,
    '|(?:补|上|按|执行)(?<like>(?:周|星期|礼拜)[一二三四五六日天])',
    '|(?<work>上班|上课|补课|补班|照常)|(?<off>放假|休息|公休)',
  ].join(''),
  'g',
);
/** More days than any holiday has. */
const LONGEST = 100;

/**
 * The days of one cell: 4月3日—4月5日; 5月1日（周六）至5日放假，4月25日（周日）、5月8日（周六）上班; 4月25日补周五的课. What is said of no
 * day is `usual`, what its column is about; `yearFor` a month without a year. Null where it names no day, or one that there is not.
 */
export function daysSaid(
  text: string,
  usual: OwnDay['kind'],
  yearFor: (month: number) => number,
): SaidDays | null {
  const found: SaidDays = { days: [], open: null, odd: null };
  for (const sentence of squeeze(text).split(/[。;；]/)) {
    let waiting: Day[] = [];
    let last: SaidDays['days'] = [];
    const are = (kind: OwnDay['kind']) => {
      if (waiting.length === 0) return;
      last = waiting.map((date) => ({ date, kind, follows: null }));
      found.days.push(...last);
      waiting = [];
    };
    const follow = (weekday: number | undefined) => {
      are('workday');
      for (const day of last) day.follows = weekday ?? null;
    };
    for (const { groups = {} } of sentence.matchAll(TOKEN)) {
      if (groups.like) follow(parseWeekday(groups.like));
      else if (groups.work) are('workday');
      else if (groups.off) are('holiday');
      else {
        const span = spanOf(groups, yearFor);
        if (!span) return null;
        found.odd ??= oddDay(span.from, groups.w1) ?? oddDay(span.to, groups.w2);
        if (groups.as) follow(weekdayOf(span.from));
        else if (groups.open) found.open = span.from;
        else for (let day = span.from; day <= span.to; day = addDays(day, 1)) waiting.push(day);
      }
    }
    are(usual);
  }
  return found.days.length > 0 || found.open ? found : null;
}

/** From and to, which may do without the month or the year of the first, or lie in the next year. */
function spanOf(
  { y1, m1, d1, y2, m2 = m1, d2, last }: Groups,
  yearFor: (month: number) => number,
): { from: Day; to: Day } | undefined {
  const year = Number(y1 ?? yearFor(Number(m1)));
  const from = dayOf(year, Number(m1), Number(d1));
  if (!from) return undefined;
  const end = Number(d2 ?? last ?? d1);
  const later = y2 === undefined ? [year, year + 1] : [Number(y2)];
  const to = later.map((one) => dayOf(one, Number(m2), end)).find((day) => day && day >= from);
  return to && daysBetween(from, to) <= LONGEST ? { from, to } : undefined;
}

function oddDay(day: Day, text: string | undefined): SaidDays['odd'] {
  const said = text === undefined ? undefined : parseWeekday(text);
  return said === undefined || said === weekdayOf(day) ? null : { day, said };
}

/** Of which year a month is: the one that the title says (2027年放假安排), else that of the school year (2026—2027学年). */
export function yearOfMonth(title: string, schoolYear: number): (month: number) => number {
  const said = /(20\d\d)年(?!度?第)/.exec(squeeze(title).replace(/20\d\d(年?[-—~至]+20\d\d)?学年/g, ''));
  return (month) => (said ? Number(said[1]) : month >= 8 ? schoolYear : schoolYear + 1);
}

/** The years that these days are of. */
export const yearsOf = (days: readonly { date: Day }[]): number[] =>
  [...new Set(days.map((day) => yearOf(day.date)))].sort();
