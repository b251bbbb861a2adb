import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ONE_COMMAND } from '../../src/terminal/flow.ts';
import { displayWidth } from '../../src/terminal/width.ts';
import { runHere } from '../support/command.ts';
import { prepareStep } from '../support/step.ts';
import { parseTranscript } from '../support/transcript.ts';
import { showsMore, writingVerb } from '../support/use.ts';

/** The terminal that Windows opens. */
const WIDTH = 80;

const cases = join(import.meta.dirname, '../cases');
const files = readdirSync(cases, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.case'))
  .sort();

/** Code, and what is written as a file is: --json, scripts to complete by, CSV on stdout. */
const VERBATIM = /--json|kaixue complet(e|ion)|-o -|--(csv|xlsx) -/;

const isNew = showsMore();

describe('every command of the cases fits a terminal of 80 columns', () => {
  for (const file of files)
    test(file, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'kaixue-80-'));
      const wide: string[] = [];
      try {
        for (const step of parseTranscript(readFileSync(join(cases, file), 'utf8'))) {
          await prepareStep(step, folder);
          if (step.command === undefined || !(isNew(step) || writingVerb(step))) continue;
          if (VERBATIM.test(step.command) && !writingVerb(step)) continue;
          const { out, err } = await runHere(step.command, folder, { isTerminal: true });
          if (VERBATIM.test(step.command)) continue;
          for (const line of (out + err).split('\n'))
            if (displayWidth(line) > WIDTH && /\S\s/.test(line.trim()) && !ONE_COMMAND.test(line))
              wide.push(`${step.command}\n  ${line}`);
        }
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
      expect(wide).toEqual([]);
    });
});
