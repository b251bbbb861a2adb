import { EXIT, refuse } from '../../words/problem.ts';
import type { Context } from '../context.ts';
import { textArg } from './text.ts';

/** Why goods leave: as given, else asked at a terminal. @throws Refusal 2 in a script, with the command that says it */
export function reasonArg(
  ctx: Context,
  given: string | undefined,
  command: 'damage' | 'scrap' | 'return' | 'exchange',
): Promise<string> {
  if (given === undefined && !ctx.options.input) return refuse(EXIT.usage, 'reason-missing', { command });
  const asks = ctx.words[command === 'exchange' ? 'exchange' : 'return'].askReason;
  return textArg(ctx, given, asks);
}
