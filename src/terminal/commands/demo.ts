import { join } from 'node:path';
import { installed } from '../../store/installed.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import type { Command } from '../context.ts';
import { copyFolder, exists } from '../files.ts';

/** The day that the demo plays on: books have come, term opens on Monday. */
const TODAY = '2027-02-26';

/**
 * Walks through a school's days before opening on the sample school, in a new folder, with the very commands that a
 * user would type: each is shown before it runs.
 */
export const command: Command = {
  args: '[folder]',
  async run(ctx, [folder]) {
    const target = join(ctx.cwd, folder ?? freeName(ctx.cwd));
    if (exists(join(target, 'kaixue.db'))) refuse(EXIT.usage, 'demo-folder-taken', { folder: target });
    const said = ctx.words.demo;
    const answer = () => ctx.answer({ json: { folder: target }, text: () => '' });
    ctx.say(said.intro(target));
    if (ctx.options.dryRun) {
      answer();
      return EXIT.done;
    }
    copyFolder(installed('templates', 'sample-school'), join(target, '开学资料'));
    copyFolder(installed('templates', 'sample-school-later'), target);
    for (const [i, step] of said.steps.entries()) {
      ctx.say(
        `\n${ctx.terminal.paint.strong(`${i + 1}. ${step.why}`)}\n${ctx.terminal.paint.faint(`$ ${['kaixue', ...step.type].join(' ')}`)}\n`,
      );
      const exit = await ctx.runOther([...step.type, '--no-input', '--yes'], {
        cwd: target,
        today: step.day ?? TODAY,
      });
      const expected = step.exit ?? EXIT.done;
      if (exit !== expected) return exit;
    }
    ctx.say(`\n${said.end(target)}`);
    answer();
    return EXIT.done;
  },
};

/** kaixue-demo, or kaixue-demo-2 … where that is taken: nobody's folder is written over. */
function freeName(cwd: string): string {
  for (let i = 1; ; i++) {
    const name = i === 1 ? 'kaixue-demo' : `kaixue-demo-${i}`;
    if (!exists(join(cwd, name))) return name;
  }
}
