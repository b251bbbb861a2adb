import { SHEET_NAMES } from '../../paper/sheet.ts';
import { className } from '../../school/class/name.ts';
import { classes } from '../../school/class/store.ts';
import { currentTerm } from '../../school/term/store.ts';
import type { Command, Context } from '../context.ts';
import { ENTRIES, findEntry } from '../registry.ts';

/**
 * What could stand where the cursor is: `typed` are the words after `kaixue`, the last one begun (maybe empty). What a
 * place takes is read from the command's own declaration: `<class...>` takes classes, `--kind <kind>` kinds.
 */
export async function candidates(ctx: Context, typed: readonly string[]): Promise<string[]> {
  const current = typed.at(-1) ?? '';
  const before = typed.slice(0, -1);
  const all = await everything(ctx, before, current);
  return [...new Set(all)].filter((word) => word.startsWith(current));
}

async function everything(ctx: Context, before: readonly string[], current: string): Promise<string[]> {
  const name = before.find((word) => !word.startsWith('-'));
  if (name === undefined)
    return ENTRIES.filter((e) => e.group !== 'hidden').flatMap((e) => [e.name, e.alias]);
  const loaded = await findEntry(name)?.load();
  if (!loaded) return [];
  const rest = before.slice(before.indexOf(name) + 1);
  let command: Command | undefined;
  if ('command' in loaded) command = loaded.command;
  else {
    const verb = rest.find((word) => !word.startsWith('-'));
    command = verb === undefined ? undefined : loaded.noun.verbs[verb];
    if (!command) return Object.keys(loaded.noun.verbs);
  }
  const flags = (command.options ?? []).map(([flag]) => flag);
  const option = flags.find((flag) => flag.split(/[ ,]+/).includes(rest.at(-1) ?? ''));
  const takes = /[<[]([\w-]+)/.exec(option ?? '')?.[1];
  if (takes) return values(ctx, takes);
  if (current.startsWith('-')) return [...flags.map((flag) => flag.split(/[ ,]/)[0]!), ...GLOBAL_FLAGS];
  return [...(command.args ?? '').matchAll(/[<[]([\w-]+)/g)].flatMap((m) => values(ctx, m[1]!));
}

const GLOBAL_FLAGS = [
  '--db',
  '--term',
  '--json',
  '--dry-run',
  '--yes',
  '--no-input',
  '--quiet',
  '--lang',
  '--today',
  '--no-color',
];

/** Values of a place, by its declared name. Without a school file there are none. */
function values(ctx: Context, takes: string): string[] {
  if (takes === 'sheet') return [...SHEET_NAMES, ...Object.values(ctx.words.paper.sheets.titles)];
  if (!ctx.hasSchool()) return [];
  const reader = ctx.read();
  const term = currentTerm(reader, ctx.options.term, ctx.today);
  if (takes === 'class')
    return classes(reader, term.id).flatMap((c) => [c.code, className(c.code, ctx.lang)]);
  if (takes === 'item' || takes === 'book' || takes === 'supply')
    return reader
      .all<{ name: string }>('SELECT name FROM item WHERE retired = 0 ORDER BY name')
      .map((row) => row.name);
  if (takes === 'staff' || takes === 'owner')
    return reader
      .all<{ name: string }>("SELECT name FROM staff WHERE state = 'active' ORDER BY name")
      .map((row) => row.name);
  if (takes === 'room')
    return reader.all<{ name: string }>('SELECT name FROM room ORDER BY name').map((row) => row.name);
  return [];
}
