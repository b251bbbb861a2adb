import { EXIT } from '../../words/problem.ts';
import type { Context } from '../context.ts';
import { JOBS, type Job } from './jobs.ts';

/**
 * The guided way: what could be done now, one job after another, until the user has had enough. Each job ends by showing the
 * command that would have done the same, so that the next time it can be typed.
 */
export async function guide(ctx: Context): Promise<void> {
  const w = ctx.words.guide;
  for (;;) {
    const jobs = JOBS.filter((job) => job.when(ctx));
    const chosen = await ctx.ask.choose<Job | null>({
      message: w.what,
      choices: [
        ...jobs.map((job) => ({ name: w.jobs[job.name], value: job })),
        { name: w.leave, value: null },
      ],
    });
    if (!chosen) return;
    const argv = await chosen.ask(ctx);
    if (!argv) continue;
    ctx.say('');
    const exit = await ctx.runOther(argv);
    // What was refused is not to be typed again.
    if (exit !== EXIT.done && exit !== EXIT.no) ctx.say('');
    else ctx.say(`\n${ctx.terminal.paint.faint(w.same(argv.map(quoted).join(' ')))}\n`);
  }
}

/** A word as a shell takes it. */
const quoted = (word: string): string => (/[\s"'()（）*?]/.test(word) ? `"${word}"` : word);
