import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runApart, runHere } from '../support/command.ts';
import { prepareStep } from '../support/step.ts';
import { parseTranscript, printOutput, printTranscript, type Step } from '../support/transcript.ts';

const root = join(import.meta.dirname, '..', '..');
const files = readdirSync(import.meta.dirname, { recursive: true })
  .map(String)
  .filter((f) => f.endsWith('.case'))
  .sort();

describe('whole commands', () => {
  for (const file of files) {
    test(file, async () => {
      const path = join(import.meta.dirname, file);
      const text = readFileSync(path, 'utf8');
      const steps = parseTranscript(text);
      const folder = mkdtempSync(join(tmpdir(), 'kaixue-case-'));
      try {
        const actual: string[][] = [];
        const apart = text.includes('\n@ apart\n');
        for (const step of steps) actual.push(await runStep(step, folder, apart));
        const printed = printTranscript(steps, actual);
        if (process.env.UPDATE === '1') writeFileSync(path, printed);
        else expect(printed).toBe(text);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  }
});

test('there are cases', () => expect(files.length).toBeGreaterThan(0));

/** Prepares the files of a step and runs its command, here or apart in a process of its own. */
async function runStep(step: Step, folder: string, apart: boolean): Promise<string[]> {
  await prepareStep(step, folder);
  if (step.command === undefined) return [];
  const { out, err, exit } = await (apart ? runApart : runHere)(step.command, folder);
  if (exit > 1 && !apart) await expectRefusedInJson(step.command, exit, folder);
  return printOutput(scrub(out, folder), scrub(err, folder), exit);
}

/** What was done all the same, and has an answer: a file that was asked for beside it cannot be written. */
const DONE_BESIDE = /--errors /;

/** A script gets the same refusal as one JSON document, and nothing beside it. */
async function expectRefusedInJson(command: string, exit: number, folder: string): Promise<void> {
  if (DONE_BESIDE.test(command)) return;
  const [line, input = ''] = command.split(/(?= < )/);
  const ran = await runHere(`${line} --json${input}`, folder);
  expect([command, ran.exit, ran.out]).toEqual([command, exit, '']);
  const { version, error } = JSON.parse(ran.err);
  expect([command, version, error.problems.length > 0]).toEqual([command, 1, true]);
  for (const { code, message } of error.problems)
    expect([command, code, message]).toEqual([
      command,
      expect.stringMatching(/^[a-z0-9-]+$/),
      expect.any(String),
    ]);
}

/** What differs from run to run: where things are (and how long a rule under a column of paths is), the time in the log, bytes. */
function scrub(text: string, folder: string): string {
  const named = text.includes(folder) || text.includes(root);
  return (
    (named ? text.replace(/─{30,}$/gm, '─'.repeat(30)) : text)
      .replaceAll(folder, '<folder>')
      .replaceAll(root, '<program>')
      // A last column of paths is as wide as the longest.
      .replace(/─{30,}$/gm, '─'.repeat(30))
      .replace(/"sha256":"[0-9a-f]{64}"/g, '"sha256":"<sha256>"')
      .replace(/\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d+/g, '<time>')
      .replace(/\d{4}-\d\d-\d\d[ T]\d\d:\d\d(:\d\d(\.\d+Z?)?)?/g, '<time>')
  );
}
