/** A half of a school year, by its first year. */
export interface Half {
  year: number;
  half: 1 | 2;
}

/** Of which term a kind of table must be, where its title names one; and whether a row is of another, as 上册 is in spring. */
export interface OfTerm<R> {
  bound: TermBound;
  elsewhen?(row: R, term: Half): boolean;
}

/**
 * How near to the term that is read for a table must be, where its title names one: of 'this' term (timetables, orders), of this
 * 'school-year' (rosters: classes do not change in between), of this or the one 'before' (stock).
 */
export type TermBound = 'this' | 'school-year' | 'before';

/** A term as a title names it: its words, the school years it may be of (by their first year), and its half where that is said. */
interface SaidTerm {
  text: string;
  years: readonly number[];
  half?: 1 | 2 | undefined;
}

const HALF = '(?:第?([一二12])学期|([上下])学?期|[-(]([12])(?!\\d)\\)?)?';

/** What names a term, the surest first; each takes its words out of the text, so that the next sees no part of them. */
const FORMS: [RegExp, (found: readonly (string | undefined)[]) => Omit<SaidTerm, 'text'> | null][] = [
  [
    // 2025-2026学年第一学期, 2025-26(1), 2025-2026-1; 2026-09 is a month.
    new RegExp(`(20\\d\\d)-(?:20)?(\\d\\d)(?![\\d-]\\d)学?年?度?${HALF}`, 'g'),
    ([, first, next, ...half]) =>
      (Number(first) + 1) % 100 === Number(next) ? { years: [Number(first)], half: halfOf(half) } : null,
  ],
  [
    new RegExp(`(20\\d\\d)学年度?${HALF}`, 'g'),
    ([, year, ...half]) => ({ years: [Number(year)], half: halfOf(half) }),
  ],
  [/(20\d\d)年?(春|秋|spring|autumn|fall)/g, ([, year, season]) => ofSeason(Number(year), season!)],
  [/(春|秋|spring|autumn|fall)(?:季|term|semester)?(20\d\d)/g, ([, s, year]) => ofSeason(Number(year), s!)],
  // Of a year alone either half; 2024级, 2024届 are classes, 2024版 an edition.
  [/(20\d\d)年(?!级|届|版|审|印|入学)/g, ([, year]) => ({ years: [Number(year) - 1, Number(year)] })],
];

const halfOf = (said: readonly (string | undefined)[]): 1 | 2 | undefined => {
  const word = said.find(Boolean);
  return word === undefined ? undefined : /[一1上]/.test(word) ? 1 : 2;
};

const ofSeason = (year: number, season: string): Omit<SaidTerm, 'text'> =>
  /春|spring/.test(season) ? { years: [year - 1], half: 2 } : { years: [year], half: 1 };

/**
 * The other term that a title names, in its own words; undefined where it names none, or this one beside it (2026年秋结存，2027年春用).
 */
export function otherTerm(title: string, term: Half, bound: TermBound): string | undefined {
  let rest = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/[—–―~～至/]+/g, '-')
    .replace(/-+/g, '-');
  const said: SaidTerm[] = [];
  for (const [form, read] of FORMS)
    rest = rest.replace(form, (text, ...found) => {
      // Behind the groups a replacer is given where the text was found, and in what.
      const one = read([text, ...found.slice(0, -2)]);
      if (one) said.push({ text, ...one });
      return one ? '|' : text;
    });
  return said.some((one) => agrees(one, term, bound)) ? undefined : said[0]?.text;
}

function agrees({ years, half }: SaidTerm, term: Half, bound: TermBound): boolean {
  const near = (at: Half) =>
    years.includes(at.year) && (half === undefined || bound === 'school-year' || half === at.half);
  const before: Half = term.half === 2 ? { year: term.year, half: 1 } : { year: term.year - 1, half: 2 };
  return near(term) || (bound === 'before' && near(before));
}
