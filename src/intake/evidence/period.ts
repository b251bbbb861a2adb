import { headerKey } from '../header-text.ts';
import type { TermFacts } from '../kind.ts';
import type { HeadColumn } from '../layout/head.ts';

/** Of which time a head speaks, beside what it is of: 上学期每生 is 每生 of before. */
interface Period {
  when: When;
  rest: string;
}
type When = 'before' | 'now' | 'after';

const SPAN = '(?:个?(?:学期|学年|年度?|季度?|期|月|次|批|届))';
const WORDS: readonly (readonly [When, RegExp])[] = [
  ['before', new RegExp(`^(?:上${SPAN}|去年|上半年|(?:原|原来|以前|之前)的?|last|previous|prior)`)],
  ['now', new RegExp(`^(?:[本这]${SPAN}|今年|[现今]的?|如今|目前|当前|this|current|present)`)],
  ['after', new RegExp(`^(?:下${SPAN}|[明来]年|下半年|以后|将来|next|coming)`)],
];
/** Of a school year, whichever it is. */
const HALF = /^(?:(20\d\d)年?)?(?:([秋春])季?(?:学期)?|第([一二])学期|([上下])学期|(autumn|spring)(?:term)?)/;
const YEAR = /^(20\d\d)(?:[-—–~～](?:20)?\d\d)?(?:学年度?|年度?)?/;

/** The columns with what their heads say without a time, where columns beside them are of another: 今年人数 are 人数 then. */
export function saidOfNow(columns: readonly HeadColumn[], term: TermFacts): HeadColumn[] {
  const now = new Set([...ofOtherTimes(columns, term).values()].flat());
  return columns.map((column) => {
    const text = now.has(column) ? periodOf(keyOf(column), term)?.rest : undefined;
    return text ? { ...column, texts: [...column.texts, { text, upper: false }] } : column;
  });
}

const keyOf = ({ header }: HeadColumn) => headerKey(header.replaceAll('·', '')).key;

/**
 * Columns that speak of another time than a column beside them that is of the same else: 上学期每生 beside 本学期每生, 去年人数 beside
 * 人数. Each with those of now.
 */
export function ofOtherTimes(
  columns: readonly HeadColumn[],
  term: TermFacts,
): ReadonlyMap<HeadColumn, readonly HeadColumn[]> {
  const all = columns.flatMap((column) => {
    const key = keyOf(column);
    const period = periodOf(key, term) ?? { when: 'now', rest: key };
    return [{ column, key, ...period, half: halfOf(key, term) }];
  });
  const others = new Map<HeadColumn, readonly HeadColumn[]>();
  for (const one of all) {
    const same = all.filter((other) => other.rest === one.rest && other.column !== one.column);
    // 上学期 and 下学期 side by side are those of one year.
    const halves = same.length > 0 && [one, ...same].every((other) => other.half !== undefined);
    const isNow = (other: typeof one) => (halves ? other.half : other.when) === 'now';
    const now = same.filter(isNow);
    if (!isNow(one) && now.length > 0)
      others.set(
        one.column,
        now.map(({ column }) => column),
      );
  }
  return others;
}

/** Columns of what should have been beside one of what was, of the same: 应订 beside 实订. Each with that of what was. */
export function dueBeside(columns: readonly HeadColumn[]): ReadonlyMap<HeadColumn, HeadColumn> {
  const bare = (column: HeadColumn, sign: RegExp) => {
    const key = keyOf(column);
    return sign.test(key) ? key.replace(sign, '') : undefined;
  };
  return new Map(
    columns.flatMap((due) => {
      const of = bare(due, /^(?:应该?|拟|预计?|计划|planned|expected)/);
      const actual = of && columns.find((one) => bare(one, /^(?:实际?|actual)/) === of);
      return actual ? [[due, actual] as const] : [];
    }),
  );
}

function periodOf(key: string, term: TermFacts): Period | null {
  for (const [when, words] of WORDS) {
    const said = words.exec(key);
    if (said) return { when, rest: key.slice(said[0].length) };
  }
  const half = HALF.exec(key);
  if (half) return { when: halfOf(key, term) ?? 'now', rest: key.slice(half[0].length) };
  const year = YEAR.exec(key);
  return year && { when: ordered(Number(year[1]), term), rest: key.slice(year[0].length) };
}

/** Whether a half of a school year is that of the term. */
function halfOf(key: string, term: TermFacts): When | undefined {
  const [said, year, season, nth, side, english] = HALF.exec(key) ?? [];
  if (said === undefined) return undefined;
  if (year && Number(year) !== openingYear(term)) return ordered(Number(year), term);
  const half = season === '春' || nth === '二' || side === '下' || english === 'spring' ? 2 : 1;
  if (half === term.half) return 'now';
  return half < term.half ? 'before' : 'after';
}

const openingYear = ({ opening }: TermFacts) => Number(opening.slice(0, 4));

function ordered(year: number, term: TermFacts): When {
  const now = openingYear(term);
  return year < now ? 'before' : year > now ? 'after' : 'now';
}
