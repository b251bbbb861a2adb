import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseTranscript, printOutput, printTranscript, type Step, words } from '../support/transcript.ts';

const root = join(import.meta.dirname, '..', '..');
const files = readdirSync(import.meta.dirname, { recursive: true })
  .map(String)
  .filter((f) => f.endsWith('.case'))
  .sort();

describe.concurrent('whole commands', () => {
  for (const file of files) {
    test(file, async ({ expect: expectHere }) => {
      const path = join(import.meta.dirname, file);
      const text = readFileSync(path, 'utf8');
      const steps = parseTranscript(text);
      const folder = mkdtempSync(join(tmpdir(), 'kaixue-case-'));
      try {
        const actual: string[][] = [];
        for (const step of steps) actual.push(await runStep(step, folder));
        const printed = printTranscript(steps, actual);
        if (process.env.UPDATE === '1') writeFileSync(path, printed);
        else expectHere(printed).toBe(text);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  }
});

test('there are cases', () => expect(files.length).toBeGreaterThan(0));

/** Prepares the files of a step and runs its command. */
async function runStep(step: Step, folder: string): Promise<string[]> {
  let writing: string | undefined;
  const written = new Map<string, string[]>();
  for (const line of step.source) {
    const [, verb, name] = /^@ (\w+) (.+)$/.exec(line) ?? [];
    if (verb === 'copy') cpSync(source(name!), folder, { recursive: true });
    if (verb === 'folder') mkdirSync(join(folder, name!), { recursive: true });
    if (verb === 'write') {
      writing = name!;
      written.set(writing, []);
    }
    if (line.startsWith('+')) written.get(writing!)!.push(line.slice(2));
  }
  for (const [name, lines] of written) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  }
  return step.command === undefined ? [] : runCommand(step.command, folder);
}

const source = (name: string) =>
  [join(root, 'test/files', name), join(root, name)].find(existsSync) ?? join(root, name);

function runCommand(line: string, folder: string): Promise<string[]> {
  const all = words(line);
  const env: Record<string, string | undefined> = {
    ...process.env,
    KAIXUE_TODAY: '2027-02-26',
    KAIXUE_USER: '韩娟',
    KAIXUE_LANG: undefined,
    LANG: 'zh_CN.UTF-8',
    LC_ALL: undefined,
    NO_COLOR: '1',
    FORCE_COLOR: undefined,
  };
  while (/^[A-Z_]+=/.test(all[0] ?? '')) {
    const [key, value] = all.shift()!.split('=');
    env[key === 'TODAY' ? 'KAIXUE_TODAY' : key!] = value;
  }
  const input = all.indexOf('<');
  const stdin = input < 0 ? '' : readFileSync(join(folder, all.splice(input, 2)[1]!));
  const [program, ...args] = all;
  if (program !== 'kaixue') throw new Error(`a case runs kaixue, not ${program}`);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'bin/kaixue.js'), ...args], {
      cwd: folder,
      env: env as NodeJS.ProcessEnv,
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (b) => out.push(b));
    child.stderr.on('data', (b) => err.push(b));
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
    child.on('error', reject);
    child.on('close', (code) => {
      const tidy = (buffers: Buffer[]) => scrub(Buffer.concat(buffers).toString('utf8'), folder);
      resolve(printOutput(tidy(out), tidy(err), code ?? -1));
    });
  });
}

/** What differs from run to run: the temporary folder, and the clock's time in the log. */
function scrub(text: string, folder: string): string {
  return text
    .replaceAll(folder, '<folder>')
    .replaceAll(root, '<program>')
    .replace(/\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d+/g, '<time>')
    .replace(/\d{4}-\d\d-\d\d[ T]\d\d:\d\d(:\d\d(\.\d+Z?)?)?/g, '<time>');
}
