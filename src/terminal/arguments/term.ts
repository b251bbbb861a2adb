import { currentTerm } from '../../school/term/store.ts';
import type { Term } from '../../school/term/term.ts';
import type { Context } from '../context.ts';

/** The term that is worked in: --term, else the one of today. */
export function workTerm(ctx: Context): Term {
  return currentTerm(ctx.read(), ctx.options.term, ctx.today);
}
