import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cleanText } from '../../src/terminal/clean.ts';
import { plainPaint } from '../../src/terminal/paint.ts';
import { run } from '../../src/terminal/run.ts';
import { words } from './transcript.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Ran {
  stdout: string;
  stderr: string;
  exit: number;
}

/** What a case says to run: `TODAY=2027-02-28 kaixue receive - < 送货单.csv`. */
interface Typed {
  args: string[];
  /** Set before the command; `TODAY` stands for KAIXUE_TODAY. */
  env: Record<string, string>;
  stdin: Buffer;
}

function typed(line: string, folder: string): Typed {
  const all = words(line);
  const env: Typed['env'] = { KAIXUE_TODAY: '2027-02-26', KAIXUE_USER: '韩娟', LANG: 'zh_CN.UTF-8' };
  while (/^[A-Z_]+=/.test(all[0] ?? '')) {
    const [key, value] = all.shift()!.split('=');
    env[key === 'TODAY' ? 'KAIXUE_TODAY' : key!] = value!;
  }
  const input = all.indexOf('<');
  const stdin = input < 0 ? Buffer.alloc(0) : readFileSync(join(folder, all.splice(input, 2)[1]!));
  const [program, ...args] = all;
  if (program !== 'kaixue') throw new Error(`a case runs kaixue, not ${program}`);
  return { args, env, stdin };
}

let seconds = 0;

/** Runs a command in this process: the program itself, in a folder, with nobody at a terminal. */
export async function runHere(line: string, folder: string): Promise<Ran> {
  const { args, env, stdin } = typed(line, folder);
  const out: Uint8Array[] = [];
  const err: string[] = [];
  const exit = await run(args, {
    terminal: {
      out: (text) => out.push(Buffer.from(cleanText(text))),
      err: (text) => err.push(cleanText(text)),
      outBytes: (bytes) => out.push(Buffer.from(bytes)),
      stdin: async () => stdin,
      isOut: false,
      isErr: false,
      width: 80,
      color: false,
      paint: plainPaint,
    },
    ask: null,
    cwd: folder,
    env,
    // A morning on which no two moments are the same.
    now: () => new Date(Date.UTC(2027, 1, 26, 1, 0, seconds++)),
    user: env.KAIXUE_USER ?? '',
  });
  return { stdout: Buffer.concat(out).toString('utf8'), stderr: err.join(''), exit };
}

/** Runs a command as it is shipped: bin/kaixue.js in a process of its own. */
export function runApart(line: string, folder: string): Promise<Ran> {
  const { args, env, stdin } = typed(line, folder);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'bin/kaixue.js'), ...args], {
      cwd: folder,
      env: { ...process.env, KAIXUE_LANG: undefined, LC_ALL: undefined, FORCE_COLOR: undefined, ...env },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (b) => out.push(b));
    child.stderr.on('data', (b) => err.push(b));
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        stdout: Buffer.concat(out).toString('utf8'),
        stderr: Buffer.concat(err).toString('utf8'),
        exit: code ?? -1,
      }),
    );
  });
}
