import { basename, join } from 'node:path';
import { layoutFiles } from '../../paper/render/typst.ts';
import { writeFileSafely } from '../../paper/render/write.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import type { Context, Noun } from '../context.ts';
import { exists, readText } from '../files.ts';
import { command } from '../grammar.ts';
import { listOf } from '../noun/noun.ts';

/** The folder of the school's own layouts, beside its file. */
const ownFolder = (ctx: Context): string => join(ctx.folder(), 'templates', 'sheets');

/** Every layout: the program's, and the school's own in their place. */
const { list } = listOf<{ name: string; own: boolean; path: string }>()((w) => w.template, 'templates', {
  fields: {
    name: {},
    own: { cell: ({ own }, { words }) => (own ? words.template.own : words.template.shipped) },
    path: { shrink: true },
  },
  all({ ctx }) {
    const folder = ownFolder(ctx);
    return [...layoutFiles(folder)].map(([file, path]) => ({
      name: basename(file, '.typ'),
      own: path.startsWith(folder),
      path,
    }));
  },
});

const copy = command({
  args: '<name...>',
  run(ctx, names) {
    const shipped = layoutFiles();
    const target = ownFolder(ctx);
    const wanted = [...new Set(names.map((n) => basename(n, '.typ')))];
    // Check all before copying any.
    for (const name of wanted) {
      if (!shipped.has(`${name}.typ`)) {
        const known = [...shipped.keys()].map((file) => basename(file, '.typ')).join(' ');
        refuse(EXIT.usage, 'unknown-layout', { name, names: known });
      }
      const path = join(target, `${name}.typ`);
      if (exists(path) && !ctx.options.yes) refuse(EXIT.cannotWrite, 'layout-exists', { path });
    }
    const copied = wanted.map((name) => ({ name, path: join(target, `${name}.typ`) }));
    if (!ctx.options.dryRun)
      for (const { name, path } of copied)
        writeFileSafely(path, Buffer.from(readText(shipped.get(`${name}.typ`)!)));
    ctx.answer({
      json: { copied },
      text: () => `${copied.map((c) => ctx.words.template.copied(c)).join('\n')}\n`,
    });
  },
});

/** Page layouts: the program's and the school's own. */
export const noun: Noun = { verbs: { list, copy } };
