import { beforeAll, describe, expect, test } from 'vitest';
import { flagsOf } from '../../src/terminal/grammar.ts';
import { placesNamed } from '../../src/terminal/help.ts';
import { EXAMPLES } from '../../src/words/examples.ts';
import { inEnglish } from '../../src/words/examples-in.ts';
import { loadWords } from '../../src/words/index.ts';
import { kaixueIn } from '../support/command.ts';
import { AROUND, atExample, exampleSchool, NOT_RUN } from '../support/examples.ts';
import { COMMANDS } from '../support/use.ts';

describe('examples over the help of what only shows (the others: asked.test.ts)', () => {
  let folder = '';
  const shows = Object.entries(EXAMPLES).filter(([of]) => !COMMANDS.get(of)?.writes && !NOT_RUN.includes(of));

  beforeAll(async () => {
    folder = await exampleSchool();
  });

  test('each is of a command and begins with it', () => {
    const astray = Object.entries(EXAMPLES).flatMap(([name, lines]) =>
      lines.filter((line) => !COMMANDS.has(name) || !line.startsWith(name.split(' ')[0]!)),
    );
    expect(astray).toEqual([]);
  });

  for (const [name, lines] of shows)
    test(name, async () => {
      for (const line of lines) {
        const { exit, err } = await atExample(folder, name, (at) =>
          kaixueIn(at, `${line} --yes --no-input`, AROUND),
        );
        expect(`${line} → ${exit} ${err}`).toMatch(/→ [01] /);
        const english = inEnglish(line);
        if (english === line) continue;
        const read = await atExample(folder, name, (at) =>
          kaixueIn(at, `${english} --yes --no-input --lang en`, AROUND),
        );
        expect(`${english} → ${read.exit} ${read.err}`).toMatch(/→ [01] /);
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
