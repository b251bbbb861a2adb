import { join } from 'node:path';
import { installed } from '../../../store/installed.ts';
import { workTerm } from '../../arguments/day.ts';
import type { Command } from '../../context.ts';
import { exists, readText } from '../../files.ts';

/** Adds the example set of standards (the school's own templates/standards/starter.yaml goes before the shipped one). */
export const starter: Command = {
  writes: true,
  async run(ctx) {
    const term = workTerm(ctx);
    const own = join(ctx.folder(), 'templates', 'standards', 'starter.yaml');
    const path = exists(own) ? own : installed('templates', 'standards', 'starter.yaml');
    const { addStarter, readStarter } = await import('../../../goods/need/starter.ts');
    const lines = readStarter(path, readText(path));
    const done = ctx.change('standard-starter', {}, (tx) => addStarter(tx, term.id, lines));
    const say = ctx.words.standard;
    ctx.answer({ json: { example: true, ...done }, text: () => `${say.starter(done)}\n${say.starterNote}` });
    ctx.next(say.next);
  },
};
