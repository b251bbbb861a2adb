import { parseClassArgument } from '../../school/class/name.ts';
import { classes } from '../../school/class/store.ts';
import { areas, findArea } from '../../work/area/store.ts';
import { CLEANING } from '../../work/inspection/inspection.ts';
import { lastInspector } from '../../work/inspection/store.ts';
import { workTerm } from '../arguments/day.ts';
import type { Context } from '../context.ts';
import { namesIn } from '../options.ts';
import { somebody } from './more.ts';
import { inTurn, refusedFor, sure, type } from './steps.ts';

/** The round was walked: what is not clean is typed, and checked there; then who walked it. */
export function askClean(ctx: Context): Promise<string[] | undefined> {
  const { which, sure: surely } = ctx.words.guide;
  const words = (text: string) => ['--except', ...namesIn(text.replace(/\s+/g, ','))];
  const check = (text: string) => placesKnown(ctx, words(text).slice(1));
  const last = lastInspector(ctx.read(), workTerm(ctx).id, CLEANING);
  const by = ctx.env.KAIXUE_ME ? [] : [somebody(which.inspector, '--by', last)];
  const except = type(which.notClean, { optional: true, words, check });
  return inTurn(ctx, ['inspect', 'pass'], [except, ...by, sure(surely.clean, ['--all'])]);
}

/** Is each an area, or the room of a class, of which the command makes an area? Else what is wrong. */
function placesKnown(ctx: Context, typed: readonly string[]): true | string {
  const term = workTerm(ctx);
  const all = classes(ctx.read(), term.id).map(({ code }) => code);
  const anArea = areas(ctx.read(), term.id).length > 0;
  for (const text of typed) {
    const read = parseClassArgument(text);
    const code = 'value' in read ? read.value.code : undefined;
    if (code !== undefined && all.includes(code)) continue;
    if (!anArea) return ctx.words.guide.noClass(text);
    const known = refusedFor(ctx, () => findArea(ctx.read(), term.id, text, code));
    if (known !== true) return known;
  }
  return true;
}
