import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chineseFlag } from '../../src/terminal/chinese-flags.ts';
import { GLOBAL_NAMES } from '../../src/terminal/globals.ts';
import { placeName } from '../../src/terminal/help.ts';
import { ENTRIES, verbAlias } from '../../src/terminal/registry.ts';
import * as en from '../../src/words/en/index.ts';
import { EXAMPLES } from '../../src/words/examples.ts';
import * as zh from '../../src/words/zh/index.ts';
import { COMMANDS } from '../support/use.ts';
import { optionsOfEveryCommand } from './options.ts';

const src = join(import.meta.dirname, '../../src/words');
const files = ['zh', 'en'].flatMap((lang) =>
  readdirSync(join(src, lang), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(src, lang, name)),
);

/** Every `kaixue …` in a sentence, up to what ends it: a Chinese mark, a bracket, a quote, a semicolon, the next `kaixue`. */
function commandsIn(text: string): string[] {
  return [...text.matchAll(/kaixue (?:(?!kaixue )[^'`；。，）、\n;|(])+/g)].map(([found]) => found.trim());
}

it('names no command, verb or option in a hint that does not exist', async () => {
  const known = await optionsOfEveryCommand();
  const wrong: string[] = [];
  let seen = 0;
  for (const file of files) {
    for (const said of commandsIn(readFileSync(file, 'utf8'))) {
      const [, name = '', second = ''] = said.split(/\s+/);
      const command = known.get(name);
      // A sentence about the program (“kaixue 开学”, “kaixue is …”) names no command.
      if (!/^[a-z]+$/.test(name) || PROSE.has(name)) continue;
      seen += 1;
      if (command === undefined) wrong.push(said);
      else {
        // {verb} is filled in: an option of any of them.
        const options =
          command.verbs && second.startsWith('{')
            ? new Set([...command.verbs.values()].flatMap((one) => [...one]))
            : (command.verbs?.get(second) ?? command.options);
        if (command.verbs !== undefined && /^[a-z]+$/.test(second) && !command.verbs.has(second))
          wrong.push(said);
        for (const [option] of said.matchAll(/--[a-z-]+/g))
          if (options !== undefined && !options.has(option)) wrong.push(`${said}  (${option})`);
      }
    }
  }
  expect(seen).toBeGreaterThan(200);
  expect(wrong).toEqual([]);
});

it('has a line of help for every verb, and none for a verb that is not there', async () => {
  const known = await optionsOfEveryCommand();
  for (const words of [zh, en])
    for (const { name } of ENTRIES) {
      const own = Object.keys((words[name] as { verbs?: object }).verbs ?? {});
      const verbs = [...(known.get(name)!.verbs?.keys() ?? [])];
      expect([name, own.filter((verb) => !verbs.includes(verb))]).toEqual([name, []]);
      const without = verbs.filter((verb) => !own.includes(verb) && !(verb in words.terminal.verbs));
      expect([name, without]).toEqual([name, []]);
    }
});

const shown = [...COMMANDS].filter(([name]) => !['home', 'complete'].includes(name));

it('has an example of every verb (src/words/examples.ts, run by test/terminal/help.test.ts)', () => {
  expect(shown.map(([name]) => name).filter((name) => !EXAMPLES[name])).toEqual([]);
  expect(Object.keys(EXAMPLES).filter((name) => !COMMANDS.has(name))).toEqual([]);
});

it('has a Chinese name of every verb (registry.ts) and option (chinese-flags.ts), no two of a command the same', () => {
  const verbs = ENTRIES.flatMap((entry) =>
    shown.flatMap(([name]) =>
      name.startsWith(`${entry.name} `) ? [[entry.name, name.split(' ')[1]!] as const] : [],
    ),
  );
  expect(verbs.filter(([noun, verb]) => !verbAlias(noun, verb))).toEqual([]);
  for (const [noun] of verbs) {
    const own = verbs.filter(([of]) => of === noun).map(([, verb]) => verbAlias(noun, verb));
    expect([noun, new Set(own).size]).toEqual([noun, own.length]);
  }
  const shared = Object.keys(GLOBAL_NAMES).map((name) => name.slice(2));
  for (const [name, { options = {} }] of shown) {
    const own = Object.keys(options)
      .filter((key) => options[key]!.off !== 'only')
      .map((key) => chineseFlag(name, key) ?? `${key}?`);
    expect([
      name,
      own.filter((one, i) => one.endsWith('?') || own.indexOf(one) !== i || shared.includes(one)),
    ]).toEqual([name, []]);
  }
});

it('names every place of a command’s usage in Chinese: <谁>, <文件>', () => {
  const places = [...COMMANDS.values()].flatMap(({ args = '', options = {} }) =>
    [args, ...Object.values(options).map(({ takes }) => takes)].flatMap((text) =>
      [...text.matchAll(/[<[]([a-z=-]+)(?:\.{3})?[>\]]/g)].flatMap(([, place]) => place!.split('=')),
    ),
  );
  const used = new Set(places);
  expect(used.size).toBeGreaterThan(50);
  expect([...used].filter((place) => placeName(zh, place) === place)).toEqual([]);
});

const PROSE = new Set(['is', 'help', 'command', 'gets', 'file', 'school']);
