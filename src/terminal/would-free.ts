import { compareLessons } from '../ready/compare.ts';
import { gate } from '../ready/gate.ts';
import { dayJudged } from '../ready/lessons.ts';
import { workTerm } from './arguments/day.ts';
import type { Context } from './context.ts';

/**
 * The context of a dry run, in which each change also says how many lessons of the day of opening it would free. Without a
 * timetable nothing is said.
 */
export function sayingWhatFrees(ctx: Context): Context {
  return {
    ...ctx,
    change(name, args, change) {
      const term = workTerm(ctx);
      const at = { day: dayJudged(ctx.read(), term, ctx.today), today: ctx.today };
      const before = gate(ctx.read(), term, at);
      let freed: ReturnType<typeof compareLessons> | undefined;
      const result = ctx.change(name, args, (tx) => {
        const done = change(tx);
        if (before.verdict !== 'unknown')
          freed = compareLessons(before.judgement, gate(tx, term, at).judgement);
        return done;
      });
      const say = ctx.words.ready;
      if (freed && (freed.better > 0 || freed.worse === 0)) ctx.say(say.wouldFree(freed.better));
      if (freed && freed.worse > 0) ctx.say(say.wouldHold(freed.worse));
      return result;
    },
  };
}
