import type { Parsed } from '../../intake/kind.ts';
import { EXIT, Refusal, refuse } from '../../words/problem.ts';
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

/** Why goods leave: as given, else asked at a terminal. @throws Refusal 2 in a script, with the command that says it */
export function reasonArg(
  ctx: Context,
  given: string | undefined,
  command: 'damage' | 'scrap' | 'return' | 'exchange',
): Promise<string> {
  if (given === undefined && !ctx.options.input) return refuse(EXIT.usage, 'reason-missing', { command });
  return textArg(ctx, given, ctx.words[command === 'exchange' ? 'exchange' : 'return'].askReason);
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

/** Reads what was typed as a cell of a table would be read. @throws Refusal 65 */
export function cellTyped<V>(parse: (cell: { value: string; text: string }) => Parsed<V>, text: string): V {
  const parsed = parse({ value: text, text });
  if ('problem' in parsed) throw new Refusal(EXIT.data, [{ ...parsed.problem, value: text }]);
  if ('question' in parsed) throw new Refusal(EXIT.data, [parsed.question.problem]);
  return parsed.value;
}
