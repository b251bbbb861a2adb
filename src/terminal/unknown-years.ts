import type { Context } from './context.ts';

/** Says the years whose holidays nobody knows. */
export function sayUnknownYears(ctx: Context, years: readonly number[]): void {
  if (years.length > 0) ctx.say(ctx.words.calendar.unknownYears(years.join(ctx.words.list)));
}
