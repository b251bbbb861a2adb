import { join } from 'node:path';
import { addStarter, readStarter } from '../../../goods/need/starter.ts';
import { currentTerm } from '../../../school/term/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import type { Command } from '../../context.ts';
import { exists, readText, sampleFolder } from '../../files.ts';

/** Adds the example set of standards (the school's own templates/standards/starter.yaml goes before the shipped one). */
export const starter: Command = {
  writes: true,
  async run(ctx) {
    const term = currentTerm(ctx.read(), ctx.options.term, ctx.today);
    const own = join(ctx.folder(), 'templates', 'standards', 'starter.yaml');
    const path = exists(own) ? own : join(sampleFolder('standards'), 'starter.yaml');
    const { parse } = await import('yaml');
    let parsed: unknown;
    try {
      parsed = parse(readText(path));
    } catch (error) {
      refuse(EXIT.data, 'starter-not-yaml', { file: path, detail: (error as Error).message.split('\n')[0]! });
    }
    const lines = readStarter(path, parsed);
    const done = ctx.change('standard-starter', {}, (tx) => addStarter(tx, term.id, lines));
    const say = ctx.words.supplies.standard;
    ctx.answer({ json: { example: true, ...done }, text: () => `${say.starter(done)}\n${say.starterNote}` });
    ctx.say(say.next);
  },
};
