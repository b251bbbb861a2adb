import { addDays, type Day, weekdayOf } from '../calendar/day.ts';

/** A term and its three days. `registration` and `staffReturn` may be unknown; days are 'YYYY-MM-DD'. */
export interface Term {
  id: number;
  /** '2026-2027-2' */
  code: string;
  /** First year of the school year: 2026. */
  year: number;
  half: 1 | 2;
  /** 教师返校日 */
  staffReturn: Day | null;
  /** 学生报到日 */
  registration: Day | null;
  /** 正式上课日 */
  opening: Day;
  ends: Day | null;
  state: 'open' | 'closed';
}

/** What a term code says. */
export interface TermCode {
  code: string;
  year: number;
  half: 1 | 2;
}

/** The code of a school year's half: (2026, 2) → '2026-2027-2'. */
export function termCode(year: number, half: 1 | 2): string {
  return `${year}-${year + 1}-${half}`;
}

/**
 * Reads a term as people write it: 2026-2027-2, 2026—2027学年第二学期, 2026-2027学年下学期, 2026-2. Undefined when it is
 * none, or its years do not follow each other.
 */
export function parseTermCode(text: string): TermCode | undefined {
  const t = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[—–~～至]+/g, '-');
  const m = /^(\d{4})(?:-(\d{4}))?(?:-([12])|学年度?(?:第([一二12])学期|([上下秋春])(?:学期|季)?))$/.exec(t);
  if (!m) return undefined;
  const year = Number(m[1]);
  if (m[2] !== undefined && Number(m[2]) !== year + 1) return undefined;
  const half = /[1一上秋]/.test(m[3] ?? m[4] ?? m[5] ?? '') ? 1 : 2;
  return { code: termCode(year, half), year, half };
}

/** The term that opens on a day: from February to July it is the second half of a school year begun the year before. */
export function termOfOpening(opening: Day): TermCode {
  const year = Number(opening.slice(0, 4));
  const month = Number(opening.slice(5, 7));
  const second = month >= 2 && month <= 7;
  const first = second || month === 1 ? year - 1 : year;
  const half = second ? 2 : 1;
  return { code: termCode(first, half), year: first, half };
}

/** 上册 in autumn, 下册 in spring; 全一册 belongs to both. */
export function volumeOf(half: 1 | 2): '上册' | '下册' {
  return half === 1 ? '上册' : '下册';
}

/**
 * The other two days where a school has not said: pupils register the day before opening; staff return the Monday of
 * the week before opening's week, or a week before opening if that is a weekday already.
 */
export function usualDays(opening: Day): { staffReturn: Day; registration: Day } {
  const week = addDays(opening, -7);
  return { staffReturn: addDays(week, 1 - weekdayOf(week)), registration: addDays(opening, -1) };
}

/** The day on which lessons usually begin in a term. */
export const usualOpening = ({ year, half }: Pick<TermCode, 'year' | 'half'>): Day =>
  half === 1 ? `${year}-09-01` : `${year + 1}-03-01`;

/** Why three days cannot stand together: the later one comes first. */
export function daysOutOfOrder(
  days: Pick<Term, 'staffReturn' | 'registration' | 'opening' | 'ends'>,
): [early: keyof typeof days, late: keyof typeof days] | undefined {
  const order = ['staffReturn', 'registration', 'opening', 'ends'] as const;
  for (const [i, early] of order.entries()) {
    for (const late of order.slice(i + 1)) {
      const [a, b] = [days[early], days[late]];
      if (a && b && a > b) return [early, late];
    }
  }
  return undefined;
}

/** A term that is open has yet to begin before its staff return, or four weeks ahead of opening. */
export const isAhead = (term: Pick<Term, 'opening' | 'staffReturn' | 'state'>, today: Day): boolean =>
  term.state === 'open' && today < begins(term);

/** Before opening, a term is meant from its staff's return (or four weeks ahead) on. */
function begins(term: Pick<Term, 'opening' | 'staffReturn'>): Day {
  const ahead = addDays(term.opening, -28);
  return term.staffReturn && term.staffReturn < ahead ? term.staffReturn : ahead;
}

/** A term ends by itself this long after it opened, where nobody has said when. */
const USUAL_DAYS = { 1: 145, 2: 125 };

export const lastDay = ({ ends, opening, half }: Pick<Term, 'opening' | 'ends' | 'half'>): Day =>
  ends ?? addDays(opening, USUAL_DAYS[half]);

/** The day from which commands mean the next term, where nobody names one. */
export function worksFrom(
  before: Pick<Term, 'opening' | 'ends' | 'half'>,
  next: Pick<Term, 'opening' | 'staffReturn'>,
): Day {
  const over = addDays(lastDay(before), 1);
  return [begins(next), over].sort()[0]!;
}

/**
 * Which term a command means when nobody says: of the open ones the one that today is in; else the next to open; else
 * the last that opened.
 */
export function meantTerm<T extends Pick<Term, 'opening' | 'staffReturn' | 'ends' | 'state' | 'half'>>(
  terms: readonly T[],
  today: Day,
): T | undefined {
  const open = terms.filter((t) => t.state === 'open').sort((a, b) => (a.opening < b.opening ? -1 : 1));
  const running = open.filter((t) => begins(t) <= today && today <= lastDay(t));
  return running.at(-1) ?? open.find((t) => t.opening >= today) ?? open.at(-1);
}

/** The half of a school year that follows another: spring after autumn, the next year's autumn after spring. */
export function nextTerm(of: Pick<TermCode, 'year' | 'half'>): TermCode {
  const year = of.half === 1 ? of.year : of.year + 1;
  const half = of.half === 1 ? 2 : 1;
  return { code: termCode(year, half), year, half };
}
