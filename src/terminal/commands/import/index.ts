import { join } from 'node:path';
import type { Context, Noun } from '../../context.ts';
import { exists } from '../../files.ts';
import { command } from '../../grammar.ts';
import { placeName, refuseMissing } from '../../help.ts';
import { choice, flag, text } from '../../options.ts';
import { outFile } from '../../output.ts';
import { verbAlias } from '../../registry.ts';
import { known } from './known.ts';
import { kinds } from './list-kinds.ts';
import { importFiles } from './taking.ts';

/**
 * Reads whatever tables a school has. Two phases: everything is read and checked; then what is good is applied in one transaction, each
 * file whole or not at all. Exit 0 when everything was taken, 1 when a file or a sheet was left out, 65 when nothing was taken.
 */
const files = command({
  args: '[file...]',
  writes: true,
  options: {
    as: text({ takes: '<kind>', help: (w) => w.import.options.as }),
    map: text({ takes: '<pairs>', help: (w) => w.import.options.map }),
    sheet: text({ takes: '<name>', help: (w) => w.import.options.sheet }),
    errors: outFile({ help: (w) => w.import.options.errors }),
    skipBadRows: flag({ help: (w) => w.import.options.skipBadRows }),
    strict: flag({ help: (w) => w.import.options.strict }),
    missing: choice(
      ['leave', 'keep'] as const,
      (w) => w.import.missing,
    )({ takes: '<leave|keep>', help: (w) => w.import.options.missing }),
    why: flag({ help: (w) => w.import.options.why }),
  },
  run: async (ctx, args, given) => importFiles(ctx, args.length > 0 ? args : await askFile(ctx), given),
});

const OWN_NAMES = ['files', verbAlias('import', 'files')];

export const noun: Noun = { alone: 'files', verbs: { files, kinds, known } };

/** A folder may bear the name of the verb itself: `import files`, `导入 文件` read it where it is there. */
async function askFile(ctx: Context): Promise<string[]> {
  const own = OWN_NAMES.find((name) => name && ctx.commandLine.split(' ').includes(name));
  if (own !== undefined && exists(join(ctx.cwd, own))) return [own];
  if (!ctx.options.input) refuseMissing(ctx.words, 'import', 'file', placeName(ctx.words, 'folder'));
  return [await ctx.ask.text({ message: ctx.words.import.ask.file })];
}
