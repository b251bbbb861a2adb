import { findGathering, type Gathering } from '../../../work/gathering/store.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Context } from '../../context.ts';

/** The training session of a name. @throws Refusal 66 for none, 2 for several */
export function sessionOf(ctx: Context, text: string): Gathering {
  return findGathering(ctx.read(), workTerm(ctx).id, text, 'training');
}

/** Names as typed after an option: 张三,李四. */
export const names = (text: string | undefined) =>
  (text ?? '')
    .split(/[,，、]/)
    .map((n) => n.trim())
    .filter(Boolean);
