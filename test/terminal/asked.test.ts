import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openSchoolFile } from '../../src/store/open.ts';
import { EXAMPLES } from '../../src/words/examples.ts';
import { kaixueIn } from '../support/command.ts';
import { AROUND, atExample, exampleSchool, NOT_RUN } from '../support/examples.ts';
import { COMMANDS } from '../support/use.ts';
import { scriptedAsk } from '../support/world.ts';

/** Entries in the school's journal. */
function entries(folder: string): number {
  const store = openSchoolFile(join(folder, 'kaixue.db'));
  try {
    return store.get<{ n: number }>('SELECT count(*) AS n FROM journal')!.n;
  } finally {
    store.close();
  }
}

/** Naming a document says that it is signed as it stands; at a terminal differences are asked about. */
const NAMED = ['confirm'];

const names = [...COMMANDS].flatMap(([one, { writes }]) => (writes && !NOT_RUN.includes(one) ? [one] : []));

describe('what asks, and what is said', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await exampleSchool();
  });

  /** Runs it in a copy of the school; `wrote`: entries in its journal. */
  const tried = (name: string, line: string, ask: ReturnType<typeof scriptedAsk> | null) =>
    atExample(folder, name, async (at) => {
      const before = entries(at);
      const ran = await kaixueIn(at, line, { ...AROUND, ask });
      return { exit: ran.exit, out: ran.out, err: ran.err, wrote: entries(at) - before };
    });

  const named = names.filter((one) => !NAMED.includes(one));
  test.each(named)('%s: --no-input alone never writes what would have been asked', async (name) => {
    // Each example, and the verb with nothing after it, which asks for what it needs.
    for (const line of [...(EXAMPLES[name] ?? []), name]) {
      const ask = scriptedAsk([]);
      const { wrote: most } = await tried(name, line, ask);
      if (ask.asked.length === 0) continue;
      const { wrote, exit } = await tried(name, `${line} --no-input`, null);
      expect([line, exit, wrote <= most]).toEqual([line, exit, true]);
    }
  });

  test.each(names)('%s: its examples run, and --quiet says only what is asked to be shown', async (name) => {
    for (const line of EXAMPLES[name] ?? []) {
      const { exit, out, err, wrote } = await tried(name, `${line} --yes --quiet`, null);
      expect(`${line} → ${exit} ${err}`).toMatch(/→ [01] /);
      if (exit === 0) expect([line, err]).toEqual([line, '']);
      if (exit === 0 && wrote > 0) expect([line, out]).toEqual([line, '']);
    }
  });
});
