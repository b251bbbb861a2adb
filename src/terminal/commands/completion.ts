import { EXIT, refuse } from '../../words/problem.ts';
import { SCRIPTS } from '../completion/scripts.ts';
import type { Command } from '../context.ts';

/** Prints what a shell loads to complete kaixue's commands, classes, items and sheets. */
export const command: Command = {
  args: '[shell]',
  run(ctx, [shell]) {
    const script = SCRIPTS[shell ?? ''];
    if (script === undefined) refuse(EXIT.usage, 'shell-unknown', { shell: shell ?? '' });
    ctx.answer({ json: { shell, script }, text: () => script, verbatim: true });
    if (ctx.terminal.isOut) ctx.say(ctx.words.completion.scripts[shell!]!);
  },
};
