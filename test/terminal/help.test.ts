import { beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../src/words/examples.ts';
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
