import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../src/terminal/run.ts';
import { words } from './transcript.ts';
import { type Around, fakeWorld } from './world.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a command said. */
export class Ran {
  readonly out: string;
  readonly err: string;
  readonly exit: number;
  /** What it opened in the system's viewer. */
  readonly opened: readonly string[];

  constructor(out: string, err: string, exit: number, opened: readonly string[] = []) {
    this.out = out;
    this.err = err;
    this.exit = exit;
    this.opened = opened;
  }

  /** The document that it gave, or that of its refusal. */
  // biome-ignore lint/suspicious/noExplicitAny: each test knows what it asked for.
  get json(): any {
    return JSON.parse(this.out || this.err);
  }
}

/** Runs a command in this process: the program itself, in a folder. `typed` is what stands after `kaixue`. */
export async function kaixueIn(
  folder: string,
  typed: string | readonly string[],
  around: Around = {},
): Promise<Ran> {
  const world = fakeWorld(folder, around);
  const exit = await run(typeof typed === 'string' ? words(typed) : [...typed], world);
  return new Ran(world.terminal.stdout, world.terminal.stderr, exit, world.terminal.opened);
}

/** What a case says to run: `TODAY=2027-02-28 kaixue receive - < 送货单.csv`. */
interface Typed {
  args: string[];
  /** Set before the command; `TODAY` stands for KAIXUE_TODAY. */
  env: Record<string, string>;
  stdin: Buffer;
}

function typedLine(line: string, folder: string): Typed {
  const all = words(line);
  const env: Typed['env'] = { KAIXUE_TODAY: '2027-02-26', KAIXUE_USER: '韩娟', LANG: 'zh_CN.UTF-8' };
  while (/^[A-Z_]+=/.test(all[0] ?? '')) {
    const [key, value] = all.shift()!.split('=');
    env[key === 'TODAY' ? 'KAIXUE_TODAY' : key!] = value!;
  }
  const input = all.indexOf('<');
  const stdin = input < 0 ? Buffer.alloc(0) : readFileSync(join(folder, all.splice(input, 2)[1]!));
  const [name, ...args] = all;
  if (name !== 'kaixue') throw new Error(`a case runs kaixue, not ${name}`);
  return { args, env, stdin };
}

/** Runs a line of a case in this process. */
export function runHere(line: string, folder: string, around: Around = {}): Promise<Ran> {
  const { args, env, stdin } = typedLine(line, folder);
  return kaixueIn(folder, args, { env, stdin, user: env.KAIXUE_USER, ...around });
}

/** Runs a line of a case as the program is shipped: bin/kaixue.js in a process of its own. */
export const runApart = (line: string, folder: string): Promise<Ran> => startApart(line, folder).ended;

/** The same, with its process, which may be killed; `ended` then says exit −1. */
export function startApart(line: string, folder: string): { child: ChildProcess; ended: Promise<Ran> } {
  const { args, env, stdin } = typedLine(line, folder);
  const child = spawn(process.execPath, [program, ...args], { cwd: folder, env: envApart(env) });
  const ended = new Promise<Ran>((resolve, reject) => {
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (b) => out.push(b));
    child.stderr.on('data', (b) => err.push(b));
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
    child.on('error', reject);
    const text = (parts: Buffer[]) => Buffer.concat(parts).toString('utf8');
    child.on('close', (code) => resolve(new Ran(text(out), text(err), code ?? -1)));
  });
  return { child, ended };
}

/** The same while this process stands still: between two steps of a command that runs here, say. Gives the exit code. */
export function runMeanwhile(line: string, folder: string): number | null {
  const { args, env, stdin } = typedLine(line, folder);
  return spawnSync(process.execPath, [program, ...args], { cwd: folder, env: envApart(env), input: stdin })
    .status;
}

const program = join(root, 'bin/kaixue.js');
const envApart = (env: Typed['env']) => ({
  ...process.env,
  KAIXUE_LANG: undefined,
  LC_ALL: undefined,
  FORCE_COLOR: undefined,
  ...env,
});
