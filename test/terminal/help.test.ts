import { beforeAll, describe, expect, test } from 'vitest';
import { flagsOf } from '../../src/terminal/grammar.ts';
import { placesNamed } from '../../src/terminal/help.ts';
import { EXAMPLES } from '../../src/words/examples.ts';
import { loadWords } from '../../src/words/index.ts';
import { kaixueIn } from '../support/command.ts';
import { AROUND, atExample, exampleSchool, NOT_RUN } from '../support/examples.ts';
import { COMMANDS } from '../support/use.ts';

describe('examples over the help', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await exampleSchool();
  });

  for (const [name, lines] of Object.entries(EXAMPLES).filter(([of]) => !NOT_RUN.includes(of)))
    test(name, async () => {
      for (const line of lines) {
        const { exit, err } = await atExample(folder, name, (at) =>
          kaixueIn(at, `${line} --yes --no-input`, AROUND),
        );
        expect(`${line} → ${exit} ${err}`).toMatch(/→ [01] /);
        expect(COMMANDS.has(name) && line.startsWith(name.split(' ')[0]!)).toBe(true);
      }
    });
});

test('what a command takes is named in Chinese in Chinese help', async () => {
  const zh = await loadWords('zh');
  const named = [...COMMANDS]
    .filter(([name]) => name !== 'complete')
    .flatMap(([name, { args = '', usage = args, options = {} }]) =>
      [usage, ...flagsOf(options).map(({ flags }) => /<.*>/.exec(flags)?.[0] ?? '')].map(
        (places) => `${name}: ${placesNamed(zh, places)}`,
      ),
    );
  expect(named.filter((one) => /: .*[a-z]{2,}/.test(one))).toEqual([]);
});
