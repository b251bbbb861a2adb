import { smallNumber, squeeze } from '../../intake/parse/plain.ts';
import type { Weeks } from './lesson.ts';

const DAYS: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7 };
const ENGLISH = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * 星期一, 周二, 礼拜三, 周4, Monday, a date or the English name beside it (星期一 3月1日) → 1 to 7; null when a cell is no
 * weekday. `bare`: 一 and 5 alone count too.
 */
export function weekdayIn(text: string, bare = false): number | null {
  const t = squeeze(text).toLowerCase();
  const chinese = t.replace(/[(].*[)]|\d{1,2}[月./-]\d{1,2}日?|[a-z]{3,9}\.?/g, '');
  const match = /^(?:星期|周|礼拜)([一二三四五六日天1-7])(?:[(].*)?$/.exec(chinese);
  const day = match?.[1] ?? (bare && /^[一二三四五六日天1-7]$/.test(t) ? t : '');
  if (day !== '') return DAYS[day] ?? Number(day);
  const english = /^[a-z]{3,9}\.?$/.test(t) ? ENGLISH.indexOf(t.slice(0, 3)) : -1;
  return english < 0 ? null : english + 1;
}

/** What a period's label says: its number, and whether it counts from noon on. */
export interface PeriodLabel {
  number: number;
  /** The last of a 连堂 (第1-2节); else the same. */
  last: number;
  afternoon: boolean;
}

const MOST = 16;

/** 第1-2节, 第一、二节, 下午1～2节, 第3节至第4节: periods held as one. */
const DOUBLE =
  /^(上午|下午|晚上|[上下晚])?第?([一二三四五六七八九十]|\d{1,2})节?[-~—–、,至到和]+第?([一二三四五六七八九十]|\d{1,2})节课?$/;

/**
 * 第一节, 第1节, 1, 一, 第一节 8:30-9:10, 下午第1节, 上午2, 下1, 第一节(40分钟), 第1-2节, 3、4节 → its number; null when a cell is no
 * period. A bare 1-2 is none: it may be a class; `bare`: unless the table says that these are periods.
 */
export function periodIn(text: string, bare = false): PeriodLabel | null {
  // A time that stands apart goes before the blanks do: of P1 8:20 the period is not P18.
  const t = squeeze(text.replace(/(?<=\S)\s+\d{1,2}[:：]\d{2}.*$/, ''))
    .replace(/[(]?\d{1,2}[::.]\d{2}(?:[-~—–至到]+\d{1,2}[::.]\d{2})?[)]?/g, '')
    .replace(/^(?:period|lesson|session|p)\.?(?=\d)/i, '')
    .replace(/[堂]$/, '节')
    .replace(/[、.。]$|(?<=[节课])[(][^()]*[)]$/, '');
  const match =
    /^(上午|下午|晚上|[上下晚])?(?:第)?([一二三四五六七八九十]{1,3}|\d{1,2})(?:节课?|课时|课)?$/.exec(t) ??
    DOUBLE.exec(bare && /^\d{1,2}[-~—–、,]\d{1,2}$/.test(t) ? `${t}节` : t);
  if (!match) return null;
  const number = smallNumber(match[2] ?? '');
  const last = match[3] === undefined ? number : smallNumber(match[3]);
  if (number === null || last === null || number < 1 || last < number || last > MOST) return null;
  return { number, last, afternoon: match[1] !== undefined && !match[1].startsWith('上') };
}

/** 周一第1节, 星期二\n3, 周三下午1: a weekday and a period in one label; null when it is none. */
export function slotIn(text: string): { weekday: number; period: string } | null {
  const match = /^((?:星期|周|礼拜)[一二三四五六日天])(.+)$/.exec(squeeze(text));
  const weekday = match ? weekdayIn(match[1] ?? '') : null;
  const period = (match?.[2] ?? '').replace(/^[-·,、]+/, '');
  return weekday !== null && periodIn(period)
    ? { weekday, period: `第${period}`.replace(/^第(?=第|[上下晚])/, '') }
    : null;
}

/** A lesson's place as it is typed: 周一1, 周一第1节, 一1, Mon1, mon-1 in the first word, or 周一 1 in the first two; how many words that are. */
export function slotTyped(
  words: readonly string[],
): { weekday: number; period: number; words: 1 | 2 } | undefined {
  const [first = '', second = ''] = words;
  const match =
    /^((?:星期|周|礼拜)[1-7]|(?:星期|周|礼拜)?[一二三四五六日天]|[a-z]{3,9}\.?(?=\P{L}|p))[-·,、]?(.+)$/iu.exec(
      squeeze(first),
    );
  const weekday = weekdayIn(match?.[1] ?? first, true);
  const period = periodIn(match?.[2] ?? second);
  // The third of the afternoon is no number yet: how many there are before noon is the school's.
  if (weekday === null || !period || period.afternoon || period.last !== period.number) return undefined;
  return { weekday, period: period.number, words: match ? 1 : 2 };
}

/** 单, 双周, 单周, 每周 → the weeks meant; null when a text says nothing of weeks. */
export function weeksIn(text: string): Weeks | null {
  const t = squeeze(text).replace(/[::]$/, '');
  if (/^单周?$/.test(t)) return 'odd';
  if (/^双周?$/.test(t)) return 'even';
  return /^(每周|全周|全部|单双周|所有周)$/.test(t) ? 'all' : null;
}
