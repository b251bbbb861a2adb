import { EXIT, refuse } from '../../words/problem.ts';
import type { Context } from '../context.ts';

/** Text typed as an argument, else asked for at a terminal, else refused (2) naming what lacks. */
export async function textArg(ctx: Context, given: string | undefined, what: string): Promise<string> {
  if (given !== undefined && given.trim() !== '') return given.trim();
  if (ctx.options.input) {
    const typed = (await ctx.ask.text({ message: what })).trim();
    if (typed !== '') return typed;
  }
  return refuse(EXIT.usage, 'text-missing', { what });
}

/** A text of '' or '-' empties what was there. */
export function textOrNothing(text: string): string | null {
  const plain = text.trim();
  return plain === '' || plain === '-' ? null : plain;
}

/** Blanks at the ends and in rows of several go; the rest stays as written. */
export function tidied(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
