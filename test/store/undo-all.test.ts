import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runHere } from '../support/command.ts';
import { testFolder } from '../support/folder.ts';
import { copySchool } from '../support/made-schools.ts';
import { prepareStep } from '../support/step.ts';
import { parseTranscript } from '../support/transcript.ts';
import { expectUndone, look } from '../support/undone.ts';

const cases = fileURLToPath(new URL('../cases/net', import.meta.url));
const all = readdirSync(cases).map((file) => parseTranscript(readFileSync(join(cases, file), 'utf8')));

/** What puts another school in the place of this one, or cannot be undone and says so; and what changes nothing. */
const APART =
  /^kaixue (init|demo|restore|undo|backup|district|help|completion|(student|staff) purge)|--(db|dry-run|help)\b/;

/** The commands of all cases that begin with the small school. */
const pool = all
  .filter((steps) => steps.some(({ source }) => source.includes('@ school small')))
  .flat()
  .filter(
    ({ command }) => command !== undefined && /^(TODAY=\S+ )?kaixue /.test(command) && !APART.test(command),
  )
  .map((step) => ({ ...step, source: step.source.filter((line) => !/^@ (school|copy)/.test(line)) }));

// npm run soak -- --only undo: KAIXUE_SEQUENCES of 200 commands.
const [sequences, length] = process.env.KAIXUE_SEQUENCES
  ? [Number(process.env.KAIXUE_SEQUENCES), 200]
  : [1, 60];

test('commands of all verbs in any order, undone, are as it was', { timeout: 3_600_000 }, async () => {
  expect(pool.length).toBeGreaterThan(600);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(pool.length - 1), { minLength: length, maxLength: length }),
      async (picked) => {
        const folder = testFolder();
        await copySchool('small', folder);
        const start = look(folder);
        for (const i of picked) {
          const step = pool[i]!;
          await prepareStep(step, folder);
          const { exit, err } = await runHere(step.command!, folder);
          expect([step.command, exit === 70 ? err : '']).toEqual([step.command, '']);
        }
        await expectUndone(folder, start);
      },
    ),
    {
      numRuns: sequences,
      ...(process.env.KAIXUE_SEED ? { seed: Number(process.env.KAIXUE_SEED) } : {}),
      interruptAfterTimeLimit: 3_000_000,
    },
  );
});
