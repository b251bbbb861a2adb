import type { OwnDay } from './calendar.ts';
import { type Day, daysBetween, parseDay } from './day.ts';

const KINDS = new Map<string, OwnDay['kind']>([
  ['holiday', 'holiday'],
  ['放假', 'holiday'],
  ['假日', 'holiday'],
  ['节假日', 'holiday'],
  ['休', 'holiday'],
  ['休息', 'holiday'],
  ['workday', 'workday'],
  ['上班', 'workday'],
  ['上课', 'workday'],
  ['调休', 'workday'],
  ['补课', 'workday'],
  ['班', 'workday'],
]);
const WEEKDAYS = '一二三四五六日';

/** holiday, 放假, 上班, 补课 … → the kind of day, or undefined. */
export function parseDayKind(text: string): OwnDay['kind'] | undefined {
  return KINDS.get(text.normalize('NFKC').trim().toLowerCase());
}

const ENGLISH = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** 3, 周三, 星期三, 按周三课表 → 3; undefined when it names no weekday. */
export function parseWeekday(text: string): number | undefined {
  const t = text.normalize('NFKC').trim().replace('天', '日');
  if (/^[1-7]$/.test(t)) return Number(t);
  const english = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?$/i.exec(t)?.[1];
  if (english) return ENGLISH.indexOf(english.toLowerCase()) + 1;
  const m = /(?:周|星期|礼拜)([一二三四五六日])/.exec(t);
  return m ? WEEKDAYS.indexOf(m[1]!) + 1 : undefined;
}

/**
 * "2027-02-05~2027-02-11", 3月1日-5日, 3-1到3-5 or one day, each read by `read`; undefined when it is none, runs backwards or longer than a
 * quarter. A last day without a year comes after the first.
 */
export function parseSpan(text: string, near?: Day, read = parseDay): { from: Day; to: Day } | undefined {
  const [a = '', b] = ends(text);
  const from = read(a, near);
  if (from === undefined) return;
  const to =
    b === undefined ? from : [near, from].map((one) => read(b, one)).find((day) => day && day >= from);
  return to && daysBetween(from, to) <= 100 ? { from, to } : undefined;
}

/** The two ends of a span as typed. A hyphen stands between days only after more than figures: 3月1日-3月5日, 周一-周五. */
function ends(text: string): string[] {
  const plain = text.normalize('NFKC').trim();
  const [, first, last = ''] = /^([^-]*[^\d\s-][^-]*)-([^-]+)$/.exec(plain) ?? [];
  const [a = '', b] = first === undefined ? plain.split(/\s*(?:[~—至到]+|\.\.)\s*|\s+to\s+/) : [first, last];
  // 3月1日-5日, 3.1~5: the month is said once.
  const [, number] = /^(\d{1,2})[日号]?$/.exec(b ?? '') ?? [];
  return b === undefined
    ? [a]
    : [a, number && /\D\d{1,2}[日号]?$/.test(a) ? a.replace(/\d+(?=[日号]?$)/, number) : b];
}
