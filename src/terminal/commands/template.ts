import { basename, join } from 'node:path';
import { SETTINGS } from '../../paper/render/own/wishes.ts';
import { layoutFiles } from '../../paper/render/typst.ts';
import { writeFileSafely } from '../../paper/render/write.ts';
import { layoutOf } from '../../paper/sheet.ts';
import { findSheet, SHEETS } from '../../paper/sheets/index.ts';
import type { Words } from '../../words/index.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import type { Context, Noun } from '../context.ts';
import { exists, readText } from '../files.ts';
import { command } from '../grammar.ts';
import { listOf } from '../noun/noun.ts';

/** The folder of the school's own layouts, beside its file. */
const ownFolder = (ctx: Context): string => join(ctx.folder(), 'templates', 'sheets');

interface Row {
  name: string;
  from: 'own' | 'shipped' | 'unused';
  path: string;
}

/** Every layout: the program's, and the school's own in their place; its settings, and files of its own that no sheet uses. */
const { list } = listOf<Row>()((w) => w.template, 'templates', {
  fields: {
    name: { cell: ({ name }, { words }) => layoutTitle(words, name) },
    own: {
      value: ({ from }) => from !== 'shipped',
      cell: ({ from }, { words }) => words.template[from],
    },
    path: { shrink: true },
  },
  all({ ctx }) {
    const folder = ownFolder(ctx);
    const files = layoutFiles(folder);
    const settings = join(folder, SETTINGS);
    const texts = [...files.values()].map((path) => readText(path));
    const used = (file: string) => layoutUsed(file) || texts.some((text) => text.includes(`"${file}"`));
    const rows = [...files].map(([file, path]): Row => {
      const from = !path.startsWith(folder) ? 'shipped' : used(file) ? 'own' : 'unused';
      return { name: basename(file, '.typ'), from, path };
    });
    return exists(settings) ? [...rows, { name: SETTINGS, from: 'own', path: settings }] : rows;
  },
});

/** A sheet's own layout is called as the sheet is. */
const layoutTitle = (words: Words, name: string): string =>
  (words.paper.sheets.kinds as Record<string, { title: string }>)[name]?.title ?? name;

/** Is it the layout of a sheet, or one that several sheets have? */
const layoutUsed = (file: string): boolean =>
  layoutFiles().has(file) || SHEETS.some(({ name }) => `${name}.typ` === file);

const copy = command({
  args: '<name...>',
  run(ctx, names) {
    const shipped = layoutFiles();
    const target = ownFolder(ctx);
    // Check all before copying any.
    const copied = [...new Set(names.map((n) => basename(n, '.typ')))].map((typed) => {
      const sheet = shipped.has(`${typed}.typ`) ? undefined : findSheet(typed, ctx.words);
      const name = sheet?.name ?? typed;
      const from = shipped.get(`${sheet ? layoutOf(sheet.name) : name}.typ`);
      if (from === undefined) {
        const known = [...shipped.keys()].map((file) => basename(file, '.typ')).join(' ');
        return refuse(EXIT.usage, 'unknown-layout', { name, names: known });
      }
      const path = join(target, `${name}.typ`);
      if (exists(path) && !ctx.options.yes) refuse(EXIT.cannotWrite, 'layout-exists', { path });
      return { name, path, from };
    });
    if (!ctx.options.dryRun)
      for (const { path, from } of copied) writeFileSafely(path, Buffer.from(readText(from)));
    ctx.answer({
      report: true,
      json: { copied: copied.map(({ name, path }) => ({ name, path })) },
      text: () =>
        `${copied.map(({ name, path }) => ctx.words.template.copied({ name: layoutTitle(ctx.words, name), path })).join('\n')}\n`,
    });
  },
});

/** Page layouts: the program's and the school's own. */
export const noun: Noun = { verbs: { list, copy } };
