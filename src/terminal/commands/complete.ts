import { candidates } from '../completion/candidates.ts';
import type { Command } from '../context.ts';

/** Asked by the shell's completion: one candidate a line. Whatever goes wrong, a shell gets nothing rather than a fault. */
export const command: Command = {
  args: '[words...]',
  async run(ctx, typed) {
    const found = await candidates(ctx, typed).catch(() => []);
    ctx.answer({ json: { candidates: found }, text: () => found.join('\n') });
  },
};
