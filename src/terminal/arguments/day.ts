import { smallNumber } from '../../intake/parse/plain.ts';
import { addDays, type Day, dayOf, daysBetween, parseDay, weekdayOf } from '../../school/calendar/day.ts';
import { parseSpan } from '../../school/calendar/typed.ts';
import { currentTerm } from '../../school/term/store.ts';
import { daysOutOfOrder, type Term } from '../../school/term/term.ts';
import type { Reader } from '../../store/reader.ts';
import type { Words } from '../../words/index.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import type { Context } from '../context.ts';

/** Days from today that have a name. */
const NAMED = new Map(
  Object.entries({
    前天: -2,
    昨天: -1,
    今天: 0,
    明天: 1,
    后天: 2,
    大后天: 3,
    yesterday: -1,
    today: 0,
    tomorrow: 1,
  }),
);

const WEEKDAYS = '一二三四五六日';
const ENGLISH_WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * A day as people type it: 2027-02-16, and nearest to `near` 2月16日, 二月十六, 2-16, 16号; 今天, 明天, 三天后; 周五 (the next one), 本周五,
 * 下周一, friday, next friday, counted from `near`. Undefined when it is no day, and with a time of the day (明天下午).
 */
export function readDay(text: string, near: Day): Day | undefined {
  const word = inFigures(text.normalize('NFKC').trim().toLowerCase());
  const named = NAMED.get(word);
  if (named !== undefined) return addDays(near, named);
  const later = /^(\d{1,3})天([后前])$/.exec(word);
  if (later) return addDays(near, Number(later[1]) * (later[2] === '后' ? 1 : -1));
  const ofMonth = /^(\d{1,2})[日号]$/.exec(word);
  if (ofMonth) return nearestOfMonth(Number(ofMonth[1]), near);
  return weekdayTyped(word, near) ?? parseDay(inEnglish(word), near);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** march 1, 1 mar, the 1st of march 2027 → 3-1, 2027-3-1; what says no month by its name stays as it is. */
function inEnglish(word: string): string {
  const found =
    /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/.exec(word) ??
    /^(?:the )?(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]{3,9})\.?(?:,? (\d{4}))?$/.exec(word);
  const [, one = '', other = '', year] = found ?? [];
  const [name, number] = /^\d/.test(one) ? [other, one] : [one, other];
  const month = MONTHS.findIndex((short) => name.startsWith(short)) + 1;
  if (month === 0 || !FULL_MONTHS[month - 1]!.startsWith(name)) return word;
  return [year, month, number].filter(Boolean).join('-');
}

const FULL_MONTHS =
  'january february march april may june july august september october november december'.split(' ');

/** 二月二十六日 → 2月26日, 三天后 → 3天后 */
const inFigures = (word: string) =>
  word.replace(/[零〇一二两三四五六七八九十]+(?=[月日号]|天[后前]|$)/g, (said, at: number) =>
    at > 0 && word[at - 1] !== '月' ? said : String(smallNumber(said) ?? said),
  );

function weekdayTyped(word: string, near: Day): Day | undefined {
  const chinese = /^(本|这|下)?(?:周|星期|礼拜)([一二三四五六日天])$/.exec(word);
  const english = /^(this |next )?(mon|tue|wed|thu|fri|sat|sun)[a-z]*$/.exec(word);
  const [, week, at] = chinese ?? english ?? [];
  if (at === undefined) return undefined;
  const weekday = (chinese ? WEEKDAYS.indexOf(at.replace('天', '日')) : ENGLISH_WEEKDAYS.indexOf(at)) + 1;
  const days = weekday - weekdayOf(near);
  if (week === undefined) return addDays(near, days < 0 ? days + 7 : days);
  return addDays(near, days + (week === '下' || week === 'next ' ? 7 : 0));
}

/** The 26th of this month, or of the one before or after where that is nearer. */
function nearestOfMonth(number: number, near: Day): Day | undefined {
  const [year, month] = near.split('-').map(Number) as [number, number];
  const found = [-1, 0, 1].flatMap((more) => {
    const at = year * 12 + month - 1 + more;
    return dayOf(Math.floor(at / 12), (at % 12) + 1, number) ?? [];
  });
  return found.sort((a, b) => Math.abs(daysBetween(near, a)) - Math.abs(daysBetween(near, b)))[0];
}

/** A day as typed. @throws Refusal 2 for what is none, naming the option that it was typed after */
export function dayTyped(text: string, near: Day, option?: string): Day {
  const day = readDay(text, near);
  if (day !== undefined) return day;
  return option === undefined
    ? refuse(EXIT.usage, 'not-a-day', { value: text })
    : refuse(EXIT.usage, 'day-bad', { option, day: text });
}

/** A day, or days from one to another: 2027-02-05~2027-02-11, 明天~后天, 下周. Undefined when it is none of these. */
export function readSpan(text: string, today: Day): { from: Day; to: Day } | undefined {
  const week = weekTyped(text.normalize('NFKC').trim().toLowerCase(), today);
  return week ?? parseSpan(text, today, (one, near = today) => readDay(one, near));
}

/** The same. @throws Refusal 2 for what is none */
export const spanTyped = (text: string, today: Day): { from: Day; to: Day } =>
  readSpan(text, today) ?? refuse(EXIT.usage, 'not-days', { value: text });

/** 本周, 下周, next week: Monday to Sunday. */
function weekTyped(word: string, today: Day): { from: Day; to: Day } | undefined {
  const [, which] = /^(本|这|下|this |next )(?:周|星期|礼拜|week)$/.exec(word) ?? [];
  if (which === undefined) return undefined;
  const from = addDays(today, 1 - weekdayOf(today) + (/下|next/.test(which) ? 7 : 0));
  return { from, to: addDays(from, 6) };
}

/** The term that is worked in: --term, else the one of today. Inside a change it is read by its writer. */
export function workTerm(ctx: Context, reader: Reader = ctx.read()): Term {
  return currentTerm(reader, ctx.options.term, ctx.today);
}

/** Says the years whose holidays nobody knows. */
export function sayUnknownYears(ctx: Context, years: readonly number[]): void {
  if (years.length > 0) ctx.say(ctx.words.calendar.unknownYears(years.join(ctx.words.list)));
}

/** @throws Refusal 2 naming two days of a term that are the wrong way round */
export function refuseOrder(words: Words, days: Parameters<typeof daysOutOfOrder>[0]): void {
  const wrong = daysOutOfOrder(days);
  if (!wrong) return;
  const { opens, ...others } = words.term.fields;
  const labels = { ...others, opening: opens };
  refuse(EXIT.usage, 'days-order', { early: labels[wrong[0]][0], late: labels[wrong[1]][0] });
}
