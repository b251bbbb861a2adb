import type { Day } from '../school/calendar/day.ts';
import { parseDay } from '../school/calendar/day.ts';
import { splitClassCode } from '../school/class/class.ts';
import { parseClassArgument } from '../school/class/name.ts';
import { classes } from '../school/class/store.ts';
import type { Reader } from '../store/reader.ts';
import { EXIT, Refusal, refuse } from '../words/problem.ts';
import type { Context } from './context.ts';

/** How many candidates a refusal names. */
const LISTED = 8;

/**
 * The one that was meant by what was typed: the only one found; among several, asked at a terminal.
 * @throws Refusal 2 when there is none, or in a script several (they are listed)
 */
export async function pickOne<T>(
  ctx: Context,
  typed: string,
  found: readonly T[],
  label: (one: T) => string,
  list: string,
): Promise<T> {
  if (found.length === 1) return found[0]!;
  if (found.length === 0) return refuse(EXIT.usage, 'not-found', { typed, list });
  if (!ctx.options.input) {
    const candidates = found
      .slice(0, LISTED)
      .map(label)
      .join(ctx.lang === 'zh' ? '；' : '; ');
    const more = found.length > LISTED ? ' …' : '';
    return refuse(EXIT.usage, 'ambiguous', { typed, count: found.length, candidates: candidates + more });
  }
  return ctx.ask.search({
    message: ctx.words.school.ask.which(typed),
    choices: found.map((value) => ({ name: label(value), value })),
  });
}

/** A day as typed after an option, or undefined where it was not given. @throws Refusal 2 for what is no day */
export function dayTyped(option: string, text: string | undefined, near: Day): Day | undefined {
  if (text === undefined) return undefined;
  return parseDay(text, near) ?? refuse(EXIT.usage, 'day-bad', { option, day: text });
}

/** A whole number of 0 or more typed after an option, or undefined. @throws Refusal 2 */
export function countTyped(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const plain = text.normalize('NFKC').trim();
  if (!/^\d{1,6}$/.test(plain)) return refuse(EXIT.usage, 'whole-number', { option, value: text });
  return Number(plain);
}

/** The code of one class as typed; it need not be there yet. @throws Refusal 2 */
export function classCodeTyped(
  text: string,
  known: ReadonlySet<string> = new Set(),
  schoolYear?: number,
): string {
  const parsed = parseClassArgument(text, { knownClasses: known, schoolYear });
  if ('value' in parsed) return parsed.value.code;
  throw new Refusal(EXIT.usage, ['problem' in parsed ? parsed.problem : parsed.question.problem]);
}

/** Codes of classes as typed, ranges too: 一1..一6, 3-1~3-4. @throws Refusal 2 */
export function classCodesTyped(
  texts: readonly string[],
  known: ReadonlySet<string>,
  schoolYear?: number,
): string[] {
  const codes = texts.flatMap((text) => {
    const [first, last] = text.split(/\.{2,}|…+|[~～]/);
    if (last === undefined) return [classCodeTyped(text, known, schoolYear)];
    const from = splitClassCode(classCodeTyped(first!, known, schoolYear));
    // 一1..6: the grade is said once.
    const to = /^\d{1,2}班?$/.test(last)
      ? { grade: from.grade, number: Number.parseInt(last, 10) }
      : splitClassCode(classCodeTyped(last, known, schoolYear));
    if (to.grade !== from.grade || to.number < from.number) refuse(EXIT.usage, 'class-range-bad', { text });
    return Array.from({ length: to.number - from.number + 1 }, (_, i) => `${from.grade}-${from.number + i}`);
  });
  return [...new Set(codes)];
}

/** Codes of the classes that a term has. */
export function knownClasses(reader: Reader, termId: number): ReadonlySet<string> {
  return new Set(classes(reader, termId).map((c) => c.code));
}

/** At a terminal asks before something goes; in a script, and with --yes, it just goes. */
export async function sure(ctx: Context, message: string): Promise<boolean> {
  if (!ctx.options.input || ctx.options.yes) return true;
  return ctx.ask.confirm({ message, default: false });
}
