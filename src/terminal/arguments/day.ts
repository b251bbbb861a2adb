import { type Day, parseDay } from '../../school/calendar/day.ts';
import { EXIT, refuse } from '../../words/problem.ts';

/**
 * A day typed after an option (2027-02-16, 2月16日, 2-16 nearest to `near`), or undefined where it was not given.
 * @throws Refusal 2 for what is no day
 */
export function dayTyped(option: string, text: string | undefined, near: Day): Day | undefined {
  if (text === undefined) return undefined;
  return parseDay(text, near) ?? refuse(EXIT.usage, 'day-bad', { option, day: text });
}

/**
 * A day as typed for the daily work: as after an option, and 今天.
 * @throws Refusal 65 when there is no such day
 */
export function dayArg(text: string, today: Day): Day {
  const word = text.normalize('NFKC').trim();
  if (word === '今天' || word === 'today') return today;
  return parseDay(word, today) ?? refuse(EXIT.data, 'not-a-day', { value: text });
}
