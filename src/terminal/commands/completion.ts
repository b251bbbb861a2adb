import { EXIT, refuse } from '../../words/problem.ts';
import type { Done } from '../completion/install.ts';
import { SCRIPTS } from '../completion/scripts.ts';
import type { Command, Context, Noun } from '../context.ts';

/** What a shell loads to complete kaixue's commands, classes, items and sheets. */
const script: Command = {
  args: '[shell]',
  run(ctx, [shell]) {
    const text = SCRIPTS[known(shell ?? '')]!;
    ctx.answer({ json: { shell, script: text }, text: () => text, verbatim: true });
    if (ctx.terminal.isOut) ctx.say(ctx.words.completion.next);
  },
};

/** A verb that puts the script in place, or takes it out again. */
const placing = (verb: 'install' | 'uninstall'): Command => ({
  args: '[shell]',
  async run(ctx, [typed]) {
    const { shellHere, install, uninstall } = await import('../completion/install.ts');
    const shell = known(typed ?? shellHere(ctx.env) ?? '');
    const files = { install, uninstall }[verb](shell, ctx);
    ctx.answer({ report: true, json: { shell, files }, text: () => told(ctx, verb, shell, files) });
  },
});

function told(ctx: Context, verb: 'install' | 'uninstall', shell: string, files: Done[]): string {
  const say = ctx.words.completion;
  const lines = files.flatMap(({ path, done }) =>
    done === 'unchanged' ? [] : `  ${say.done[done]} ${path}\n`,
  );
  if (lines.length === 0) return say.unchanged[verb](shell);
  return `${say[verb](shell)}\n${lines.join('')}${verb === 'install' ? say.after(shell) : ''}`;
}

const known = (shell: string): string =>
  shell in SCRIPTS ? shell : refuse(EXIT.usage, 'shell-unknown', { shell });

export const noun: Noun = {
  alone: 'script',
  verbs: { script, install: placing('install'), uninstall: placing('uninstall') },
};
