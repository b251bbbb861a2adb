import { EXIT } from '../../words/problem.ts';
import { shellWord } from '../../words/said.ts';
import type { Context } from '../context.ts';
import { JOBS, type Job } from './jobs.ts';
import { backOnEscape } from './steps.ts';

/**
 * The guided way: what could be done now, one job after another, until the user has had enough. Each job ends by showing the
 * command that would have done the same, so that the next time it can be typed.
 */
export async function guide(ctx: Context): Promise<void> {
  const w = ctx.words.guide;
  for (;;) {
    const jobs = JOBS.filter((job) => job.when(ctx));
    const menu = ctx.ask.choose<Job | null>({
      message: w.what,
      choices: [
        ...jobs.map((job) => ({ name: w.jobs[job.name], value: job })),
        { name: w.leave, value: null },
      ],
    });
    const chosen = await menu.catch(backOnEscape);
    if (!chosen) return;
    // What comes in rows is asked for again until there is no more.
    let argv: string[] | undefined;
    do {
      argv = await chosen.ask(ctx, argv);
      if (!argv) break;
      ctx.say('');
      if (chosen.previews?.(argv) && !(await agreed(ctx, argv))) break;
      const exit = await ctx.runOther(argv, { inMenus: true });
      // What was refused is not to be typed again.
      if (exit !== EXIT.done && exit !== EXIT.no) ctx.say('');
      else ctx.say(`\n${ctx.terminal.paint.faint(w.same(argv.map(shellWord).join(' ')))}\n`);
    } while (chosen.inRows?.(argv));
  }
}

/** What writes much at one key is shown first, and done on a yes only: Enter is no. */
async function agreed(ctx: Context, argv: readonly string[]): Promise<boolean> {
  if (ctx.options.dryRun) return true;
  const exit = await ctx.runOther([...argv, '--dry-run'], { inMenus: true });
  ctx.say('');
  // What was refused has said why.
  if (exit !== EXIT.done) return false;
  const asked = ctx.ask.confirm({ message: ctx.words.guide.sure.asShown, default: false });
  return (await asked.catch(backOnEscape)) ?? false;
}
