import { addDays, type Day, parseDay, weekdayOf } from '../../school/calendar/day.ts';
import { parseSpan } from '../../school/calendar/file.ts';
import { currentTerm } from '../../school/term/store.ts';
import { daysOutOfOrder, type Term } from '../../school/term/term.ts';
import type { Reader } from '../../store/reader.ts';
import type { Words } from '../../words/index.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import type { Context } from '../context.ts';

/** Days from today that have a name. */
const NAMED: Record<string, number> = {
  前天: -2,
  昨天: -1,
  今天: 0,
  明天: 1,
  后天: 2,
  大后天: 3,
  yesterday: -1,
  today: 0,
  tomorrow: 1,
};

/**
 * A day as people type it: 2027-02-16, and nearest to `near` 2月16日, 2-16; 今天, 明天, 后天, 昨天, 本周五, 下周一 counted from
 * `near`. Undefined when it is no day.
 */
export function readDay(text: string, near: Day): Day | undefined {
  const word = text.normalize('NFKC').trim().toLowerCase();
  const named = NAMED[word];
  if (named !== undefined) return addDays(near, named);
  const [, week, at] = /^(本|这|下)(?:周|星期|礼拜)([一二三四五六日天])$/.exec(word) ?? [];
  if (week === undefined) return parseDay(word, near);
  const weekday = at === '天' ? 7 : '一二三四五六日'.indexOf(at!) + 1;
  return addDays(near, weekday - weekdayOf(near) + (week === '下' ? 7 : 0));
}

/** A day as typed. @throws Refusal 2 for what is none, naming the option that it was typed after */
export function dayTyped(text: string, near: Day, option?: string): Day {
  const day = readDay(text, near);
  if (day !== undefined) return day;
  return option === undefined
    ? refuse(EXIT.usage, 'not-a-day', { value: text })
    : refuse(EXIT.usage, 'day-bad', { option, day: text });
}

/** A day, or days from one to another: 2027-02-05~2027-02-11, 明天~后天. @throws Refusal 2 */
export function spanTyped(text: string, today: Day): { from: Day; to: Day } {
  return (
    parseSpan(text, today, (one, near = today) => readDay(one, near)) ??
    refuse(EXIT.usage, 'not-days', { value: text })
  );
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
