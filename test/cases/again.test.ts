import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ONE_COMMAND } from '../../src/terminal/flow.ts';
import { displayWidth } from '../../src/terminal/width.ts';
import { runHere } from '../support/command.ts';
import { testFolder } from '../support/folder.ts';
import { prepareStep } from '../support/step.ts';
import { parseTranscript, type Step } from '../support/transcript.ts';
import { expectUndone, type Look, look } from '../support/undone.ts';
import { showsMore, writingVerb } from '../support/use.ts';

/** The terminal that Windows opens. */
const WIDTH = 80;

const files = readdirSync(import.meta.dirname, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.case'))
  .sort();

/** Code, and what is written as a file is: --json, scripts to complete by, CSV on stdout. */
const VERBATIM = /--json|kaixue complet(e|ion)|-o -|--(csv|xlsx) -/;
const FOUNDS = /^kaixue init (?!help|.*--(db|dry-run|help))/;

const isNew = showsMore();

describe('once more at a terminal of 80 columns: all fits, and all that a case of the net did, undone, is as it was', () => {
  for (const file of files)
    test(file, async () => {
      const folder = testFolder();
      const wide: string[] = [];
      let start: Look | undefined;
      const isLookedAt = file.startsWith('net');
      for (const step of parseTranscript(readFileSync(join(import.meta.dirname, file), 'utf8'))) {
        await prepareStep(step, folder);
        if (isLookedAt && hasSchool(step)) start = look(folder);
        if (step.command === undefined) continue;
        const writes = writingVerb(step) !== undefined;
        if (!writes && (VERBATIM.test(step.command) || !isNew(step))) continue;
        const { out, err, exit } = await runHere(step.command, folder, { isTerminal: true });
        if (isLookedAt && exit === 0 && FOUNDS.test(step.command)) start ??= look(folder);
        if (!VERBATIM.test(step.command))
          wide.push(...tooWide(out + err).map((line) => `${step.command}\n  ${line}`));
      }
      expect(wide).toEqual([]);
      if (start) await expectUndone(folder, start);
    });
});

const hasSchool = ({ source }: Step) => source.some((line) => line.startsWith('@ school'));

const tooWide = (said: string) =>
  said
    .split('\n')
    .filter((line) => displayWidth(line) > WIDTH && /\S\s/.test(line.trim()) && !ONE_COMMAND.test(line));
