import type { Command } from '../../src/terminal/context.ts';
import { takeGlobals } from '../../src/terminal/globals.ts';
import { ENTRIES, type Entry, findEntry, VERB_ALIASES } from '../../src/terminal/registry.ts';
import { type Step, words } from './transcript.ts';

/** One successful use: of which verb ('class add'), with which words after it, and which of the shared options. */
export interface Use {
  verb: string;
  typed: string[];
  json: boolean;
  dryRun: boolean;
  english: boolean;
}

const verbsOf = new Map<Entry, Record<string, Command>>();
const aloneOf = new Map<Entry, string>();
for (const entry of ENTRIES) {
  const loaded = await entry.load();
  verbsOf.set(entry, 'command' in loaded ? { '': loaded.command } : loaded.noun.verbs);
  aloneOf.set(entry, 'command' in loaded ? '' : (loaded.noun.alone ?? 'list'));
}

/** What a step uses, or undefined where it did not succeed: exit 0, or 1 with an answer (not ready, say). */
export function useOf({ command, expected }: Step): Use | undefined {
  const exit = expected.find((line) => line.startsWith('= '))?.slice(2) ?? '0';
  const answer = expected.filter((line) => line.startsWith('|')).map((line) => line.slice(2));
  if (command === undefined || !(exit === '0' || (exit === '1' && answer.length > 0))) return undefined;
  const line = words(command);
  const start = line.indexOf('kaixue');
  const { rest, json, dryRun, lang } = takeGlobals(line.slice(start + 1));
  if (json && !isDocument(answer)) return undefined;
  const entry = findEntry(rest[0] ?? 'home');
  if (!entry) return undefined;
  const verb = Object.keys(verbsOf.get(entry)!).find((name) => name !== '' && isNamed(entry, name, rest[1]));
  const name = `${entry.name} ${verb ?? aloneOf.get(entry)}`.trim();
  const english = lang === 'en' || line.slice(0, start).includes('KAIXUE_LANG=en');
  return { verb: name, typed: line.slice(start + 1), json, dryRun, english };
}

const isNamed = (entry: Entry, verb: string, typed: string | undefined) =>
  typed !== undefined && [verb, VERB_ALIASES[`${entry.name} ${verb}`] ?? VERB_ALIASES[verb]].includes(typed);

/** Is the answer one JSON document with its version? */
function isDocument(answer: string[]): boolean {
  try {
    return 'version' in JSON.parse(answer.join('\n'));
  } catch {
    return false;
  }
}

/** Every verb, named as in a Use. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map(
  ENTRIES.flatMap((entry) =>
    Object.entries(verbsOf.get(entry)!).map(([verb, command]) => [`${entry.name} ${verb}`.trim(), command]),
  ),
);

/** The verb of a step that writes in earnest. */
export function writingVerb(step: Step): string | undefined {
  const use = useOf(step);
  return use && COMMANDS.get(use.verb)?.writes && !use.dryRun ? use.verb : undefined;
}

/** Tells of each step in turn whether it shows what none before it did: a verb with these options, in this language, or a refusal. */
export function showsMore(): (step: Step) => boolean {
  const shown = new Set<string>();
  return (step) => {
    const use = useOf(step);
    const options = use?.typed.filter((word) => word.startsWith('-')).map((word) => word.replace(/=.*/, ''));
    const key = use ? JSON.stringify([use.verb, use.english, options]) : step.command!;
    return shown.size < shown.add(key).size;
  };
}
