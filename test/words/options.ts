import type { Command } from '../../src/terminal/context.ts';
import { flagsOf } from '../../src/terminal/grammar.ts';
import { ENTRIES } from '../../src/terminal/registry.ts';

export interface Known {
  /** Options of the command itself; undefined for a noun that needs a verb. */
  options: ReadonlySet<string> | undefined;
  /** Options by verb, for a noun. */
  verbs: ReadonlyMap<string, ReadonlySet<string>> | undefined;
}

const GLOBAL = [
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
  '--help',
];

/** Every command as it is declared, with the options that may be typed after it. */
export async function optionsOfEveryCommand(): Promise<Map<string, Known>> {
  const known = new Map<string, Known>();
  for (const entry of ENTRIES) {
    const loaded = await entry.load();
    if ('command' in loaded) known.set(entry.name, { options: flags(loaded.command), verbs: undefined });
    else {
      const verbs = new Map(Object.entries(loaded.noun.verbs).map(([verb, one]) => [verb, flags(one)]));
      const alone = loaded.noun.alone ?? 'list';
      known.set(entry.name, { options: verbs.get(alone), verbs });
    }
  }
  return known;
}

function flags(command: Command): ReadonlySet<string> {
  const own = flagsOf(command.options ?? {}).flatMap(({ flags }) => flags.match(/--[a-z-]+/g) ?? []);
  return new Set([...GLOBAL, ...own]);
}
