import { currentTerm } from '../../school/term/store.ts';
import type { Term } from '../../school/term/term.ts';
import type { Reader } from '../../store/reader.ts';
import type { Context } from '../context.ts';

/** The term that is worked in: --term, else the one of today. Inside a change it is read by its writer. */
export function workTerm(ctx: Context, reader: Reader = ctx.read()): Term {
  return currentTerm(reader, ctx.options.term, ctx.today);
}
