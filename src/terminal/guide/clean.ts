import { className, parseClassArgument } from '../../school/class/name.ts';
import { classes } from '../../school/class/store.ts';
import { areas, findArea, hasClassrooms } from '../../work/area/store.ts';
import { CLEANING } from '../../work/inspection/inspection.ts';
import { lastInspector } from '../../work/inspection/store.ts';
import { workTerm } from '../arguments/day.ts';
import type { Context } from '../context.ts';
import { namesIn } from '../options.ts';
import { somebody } from './more.ts';
import { refusedFor, type Step, sure, type, walk } from './steps.ts';

/** The round was walked: what is not clean is typed, and checked there; then who walked it. */
export function askClean(ctx: Context): Promise<string[] | undefined> {
  const { which } = ctx.words.guide;
  const words = (text: string) => ['--except', ...namesIn(text.replace(/\s+/g, ','))];
  const check = (text: string) => placesKnown(ctx, words(text).slice(1));
  const last = lastInspector(ctx.read(), workTerm(ctx).id, CLEANING);
  const by = ctx.env.KAIXUE_ME ? [] : [somebody(which.inspector, '--by', last)];
  const except = type(which.notClean, { optional: true, words, check });
  return walk(ctx, ['inspect', 'pass'], (said, n) => [except, ...by, agreed(said)][n]);
}

/** Which places pass and which do not is shown before it is asked. */
const agreed =
  (said: readonly string[]): Step =>
  (ctx) => {
    const w = ctx.words.guide;
    const by = said.indexOf('--by');
    const named = said[0] === '--except' ? said.slice(1, by < 0 ? undefined : by) : [];
    const { passed, left } = roundOf(ctx, named);
    for (const [say, names] of [
      [w.passed, passed],
      [w.notPassed, left],
    ] as const)
      if (names.length > 0) ctx.say(say(names.length, names.join(ctx.words.list)));
    return sure(w.sure.clean({ passed: passed.length, left: left.length }), ['--all'])(ctx);
  };

/** What `inspect pass` would do: places that are not open yet, the rooms of classes too where these are no areas yet, but those named. */
function roundOf(ctx: Context, named: readonly string[]): { passed: string[]; left: string[] } {
  const term = workTerm(ctx);
  const reader = ctx.read();
  const codes = classes(reader, term.id).map(({ code }) => code);
  const roomOf = (code: string) => ctx.words.area.classroom(className(code, ctx.lang));
  const all = areas(reader, term.id);
  const isArea = (code: string) => all.some(({ name }) => name === roomOf(code));
  const madeOf = hasClassrooms(reader, term.id) ? [] : codes.filter((code) => !isArea(code));
  const left = named.map((text) => {
    const read = parseClassArgument(text);
    const code = 'value' in read ? read.value.code : undefined;
    return code !== undefined && madeOf.includes(code)
      ? roomOf(code)
      : findArea(reader, term.id, text, code).name;
  });
  const open = all.flatMap(({ name, passed }) => (passed === 1 ? [] : name));
  return { passed: [...open, ...madeOf.map(roomOf)].filter((name) => !left.includes(name)), left };
}

/** Is each one area, or the room of a class, of which the command makes an area? Else what is wrong. */
function placesKnown(ctx: Context, typed: readonly string[]): true | string {
  const term = workTerm(ctx);
  const all = classes(ctx.read(), term.id).map(({ code }) => code);
  const anArea = areas(ctx.read(), term.id).length > 0;
  for (const text of typed) {
    const read = parseClassArgument(text);
    const code = 'value' in read ? read.value.code : undefined;
    const isClass = code !== undefined && all.includes(code);
    if (isClass && !areas(ctx.read(), term.id).some(({ classCode }) => classCode === code)) continue;
    if (!anArea) return ctx.words.guide.noClass(text);
    const known = refusedFor(ctx, () => findArea(ctx.read(), term.id, text, code));
    if (known !== true) return known;
  }
  return true;
}
