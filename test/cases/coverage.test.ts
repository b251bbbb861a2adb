import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Command } from '../../src/terminal/context.ts';
import { GLOBAL_FLAGS, takeGlobals } from '../../src/terminal/globals.ts';
import { flagsOf } from '../../src/terminal/grammar.ts';
import { ENTRIES, type Entry, findEntry, VERB_ALIASES } from '../../src/terminal/registry.ts';
import { parseTranscript, type Step, words } from '../support/transcript.ts';

/**
 * The net: every verb answers as text, as JSON, in English and, where it writes, in a dry run; every option is used with success.
 * What is there to be used comes from the registry, what is used from the .case files alone.
 */
test('every verb and every option succeeds in some case', () => {
  const uses = readCases().flatMap((step) => useOf(step) ?? []);
  expect([...missingOf(uses), ...sharedMissing(uses)].join('\n')).toBe('');
});

/** Commands that change no school file and yet write: for these too a dry run must be seen. */
const WRITE_FILES = ['demo', 'prepare', 'print', 'backup', 'template copy', 'checklist copy'];

/** What every list takes, by one code for all nouns: to be seen at one noun. */
const EVERY_LIST = ['--find', '--sort', '--columns', '--limit', '--csv', '--xlsx'];

/** One successful use: of which verb ('class add'), with which words after it, and which of the shared options. */
interface Use {
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

function readCases(): Step[] {
  return readdirSync(import.meta.dirname, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.case'))
    .flatMap((file) => parseTranscript(readFileSync(join(import.meta.dirname, file), 'utf8')));
}

/** What a step uses, or undefined where it did not succeed: exit 0, or 1 with an answer (not ready, say). */
function useOf({ command, expected }: Step): Use | undefined {
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

function missingOf(uses: Use[]): string[] {
  return ENTRIES.flatMap((entry) =>
    Object.entries(verbsOf.get(entry)!).flatMap(([verb, command]) => {
      const name = `${entry.name} ${verb}`.trim();
      const own = uses.filter((use) => use.verb === name);
      const ways: [string, boolean][] = [
        ['', own.some((use) => !use.json && !use.dryRun && !use.english)],
        [' --json', own.some((use) => use.json)],
        [' --lang en', own.some((use) => use.english && !use.json)],
        [' --dry-run', own.some((use) => use.dryRun) || !(command.writes || WRITE_FILES.includes(name))],
        ...flagsOf(command.options ?? {})
          .filter(({ flags }) => !isList(command) || !EVERY_LIST.includes(spellings(flags)[0]!))
          .map(({ flags }): [string, boolean] => [
            ` ${flags}`,
            own.some((use) => isUsed(spellings(flags), use)),
          ]),
      ];
      return ways.filter(([, used]) => !used).map(([way]) => `kaixue ${name}${way}`);
    }),
  );
}

/** Does this verb take what every list takes? */
function isList({ options = {} }: Command): boolean {
  const taken = flagsOf(options).flatMap(({ flags }) => spellings(flags));
  return EVERY_LIST.every((flag) => taken.includes(flag));
}

/** '-o, --out <dir>' → ['-o', '--out'] */
const spellings = (flags: string) => flags.split(/[ ,]+/).filter((word) => word.startsWith('-'));

/** Is one of these options typed in a use? */
const isUsed = (names: string[], { typed }: Use) => typed.some((word) => names.includes(word.split('=')[0]!));

const sharedMissing = (uses: Use[]) => [
  ...GLOBAL_FLAGS.filter((flag) => !uses.some((use) => isUsed([flag], use))),
  ...EVERY_LIST.filter((flag) => !uses.some((use) => use.verb.endsWith(' list') && isUsed([flag], use))).map(
    (flag) => `kaixue NOUN list ${flag}`,
  ),
];
