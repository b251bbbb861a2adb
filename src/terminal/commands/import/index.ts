import { EXIT, refuse } from '../../../words/problem.ts';
import type { Command, Context, Noun } from '../../context.ts';
import { known } from './known.ts';
import { type ImportOptions, importFiles } from './taking.ts';

/**
 * Reads whatever tables a school has. Two phases: everything is read and checked; then what is good is applied in one transaction, each
 * file whole or not at all. Exit 0 when everything was taken, 1 when a file or a sheet was left out, 65 when nothing was taken.
 */
const files: Command = {
  args: '[file...]',
  writes: true,
  options: [
    ['--as <kind>', (w) => w.import.options.as],
    ['--map <pairs>', (w) => w.import.options.map],
    ['--sheet <name>', (w) => w.import.options.sheet],
    ['--errors <file>', (w) => w.import.options.errors],
    ['--skip-bad-rows', (w) => w.import.options.skipBadRows],
    ['--strict', (w) => w.import.options.strict],
    ['--missing <leave|keep>', (w) => w.import.options.missing],
    ['--why', (w) => w.import.options.why],
  ],
  run: async (ctx, args, opts) =>
    importFiles(ctx, args.length > 0 ? args : await askFile(ctx), opts as ImportOptions),
};

export const noun: Noun = { alone: 'files', verbs: { files, known } };

async function askFile(ctx: Context): Promise<string[]> {
  if (!ctx.options.input)
    refuse(EXIT.usage, 'argument-missing', {
      argument: ctx.words.terminal.help.places.file ?? 'file',
      command: 'kaixue import',
      usage: `kaixue import ${ctx.words.terminal.help.places.folder ?? 'FOLDER'}`,
    });
  return [await ctx.ask.text({ message: ctx.words.import.ask.file })];
}
