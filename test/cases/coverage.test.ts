import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Command } from '../../src/terminal/context.ts';
import { GLOBAL_FLAGS } from '../../src/terminal/globals.ts';
import { flagsOf } from '../../src/terminal/grammar.ts';
import { parseTranscript, type Step } from '../support/transcript.ts';
import { COMMANDS, type Use, useOf } from '../support/use.ts';

/**
 * The net: every verb answers as text, as JSON, in English and, where it writes, in a dry run; every option is used with success.
 * What is there to be used comes from the registry, what is used from the .case files alone.
 */
test('every verb and every option succeeds in some case', () => {
  const uses = readCases().flatMap((step) => useOf(step) ?? []);
  expect([...missingOf(uses), ...sharedMissing(uses)].join('\n')).toBe('');
});

/** One rule for all nouns: at a terminal `remove` asks, so in a script it is refused until --yes says so. Every verb is in some case. */
test('no remove succeeds in a script without --yes', () => {
  const removed = readCases()
    .flatMap((step) => useOf(step) ?? [])
    .filter(({ verb }) => verb.endsWith(' remove'));
  const unasked = removed.filter(({ typed, dryRun }) => !dryRun && !isUsed(['--yes', '-y'], { typed }));
  expect(unasked.map(({ verb, typed }) => `${verb}: ${typed.join(' ')}`)).toEqual([]);
});

/** Commands that change no school file and yet write: for these too a dry run must be seen. */
const WRITE_FILES = [
  ...['demo', 'prepare', 'print', 'backup', 'template copy', 'checklist copy'],
  ...['completion install', 'completion uninstall', 'config set'],
];

/** What takes a server of PostgreSQL, which a case does not have: test/district/on-server.test.ts. */
const ON_A_SERVER = ['kaixue district add --logins'];

/** What every list takes, by one code for all nouns: to be seen at one noun. */
const EVERY_LIST = ['--find', '--sort', '--columns', '--limit', '--csv', '--xlsx'];

function readCases(): Step[] {
  return readdirSync(import.meta.dirname, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.case'))
    .flatMap((file) => parseTranscript(readFileSync(join(import.meta.dirname, file), 'utf8')));
}

function missingOf(uses: Use[]): string[] {
  return [...COMMANDS].flatMap(([name, command]) => {
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
    return ways
      .filter(([, used]) => !used)
      .map(([way]) => `kaixue ${name}${way}`)
      .filter((missing) => !ON_A_SERVER.includes(missing));
  });
}

/** Does this verb take what every list takes? */
function isList({ options = {} }: Command): boolean {
  const taken = flagsOf(options).flatMap(({ flags }) => spellings(flags));
  return EVERY_LIST.every((flag) => taken.includes(flag));
}

/** '-o, --out <dir>' → ['-o', '--out'] */
const spellings = (flags: string) => flags.split(/[ ,]+/).filter((word) => word.startsWith('-'));

/** Is one of these options typed in a use? */
const isUsed = (names: string[], { typed }: Pick<Use, 'typed'>) =>
  typed.some((word) => names.includes(word.split('=')[0]!));

const sharedMissing = (uses: Use[]) => [
  ...GLOBAL_FLAGS.filter((flag) => !uses.some((use) => isUsed([flag], use))),
  ...EVERY_LIST.filter((flag) => !uses.some((use) => use.verb.endsWith(' list') && isUsed([flag], use))).map(
    (flag) => `kaixue NOUN list ${flag}`,
  ),
];
