import { fstatSync, statSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { userInfo } from 'node:os';
import { EXIT, refuse } from '../words/problem.ts';
import { lazyAsk } from './ask.ts';
import type { Pager, Terminal, World } from './context.ts';
import { plainPaint } from './paint.ts';

/**
 * The world of a real process. Node's streams (with all of `net` behind them) are only touched on a terminal: loading them
 * would take longer than most commands.
 */
export function processWorld(): World {
  const { env } = process;
  const isOut = isTerminal(1);
  const terminal: Terminal = {
    out: (text) => write(1, cleanText(text)),
    err: (text) => write(2, cleanText(text)),
    outBytes: (bytes) => write(1, bytes),
    stdin,
    lines,
    open: openInViewer,
    isOut,
    isErr: isTerminal(2),
    rows: (isOut ? process.stdout.rows : 0) || 0,
    page,
    width: (isOut ? process.stdout.columns : 0) || Number(env.COLUMNS) || 80,
    color: wantsColor(env, isOut),
    paint: plainPaint,
  };
  return {
    terminal,
    ask: isOut && isTerminal(0) ? (words) => lazyAsk(words, { rows: process.stdout.rows }) : null,
    env,
    cwd: process.cwd(),
    now: () => new Date(),
    get user() {
      return env.KAIXUE_USER || safeUser();
    },
  };
}

/** What opens a file as a double click would; its path follows. */
const OPENERS: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'open',
  win32: 'explorer.exe',
};

/** A desktop without an opener shows nothing: the answer has said where the file is. */
function openInViewer(path: string): void {
  const { spawn } = createRequire(import.meta.url)(
    'node:child_process',
  ) as typeof import('node:child_process');
  const child = spawn(OPENERS[process.platform] ?? 'xdg-open', [path], { detached: true, stdio: 'ignore' });
  child.on('error', () => {});
  child.unref();
}

/** As git has less: it ends where a screen is enough, keeps colours, leaves on the screen what was read. Its prompt is in ASCII only. */
const LESS = '-F -R -X -Ps(Space b / q)$';

function page(text: string, { command, keys }: Pager): boolean {
  const { spawnSync } = createRequire(import.meta.url)(
    'node:child_process',
  ) as typeof import('node:child_process');
  // Ctrl-C is the pager's.
  const nothing = () => {};
  process.on('SIGINT', nothing);
  const { error, status } = spawnSync(command, {
    shell: true,
    input: `${keys}\n${cleanText(text)}`,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { LESS, LESSCHARSET: 'utf-8', ...process.env },
  });
  process.off('SIGINT', nothing);
  // 126 and 127: a shell's words for what it cannot run. One who has read enough leaves the rest unread.
  const ran = error === undefined || (error as NodeJS.ErrnoException).code === 'EPIPE';
  return ran && status !== 126 && status !== 127;
}

/** Is this file descriptor a terminal? Files, pipes and the void are told by the system alone. */
function isTerminal(fd: 0 | 1 | 2): boolean {
  try {
    const stat = fstatSync(fd);
    if (stat.isFile() || stat.isFIFO() || stat.isSocket()) return false;
    if (stat.rdev === statSync('/dev/null', { throwIfNoEntry: false })?.rdev) return false;
  } catch {
    return false;
  }
  return createRequire(import.meta.url)('node:tty').isatty(fd);
}

/**
 * Writes all of it, at once and in order, also into a pipe that is slow (EAGAIN). Where nobody reads on (EPIPE), and where the talk
 * cannot be written at all, the command goes on to its end and its own exit code: what it was asked to do does not hang on that.
 * @throws Refusal 73 when the answer cannot be written (a full disk)
 */
function write(fd: 1 | 2, data: string | Uint8Array): void {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  let at = 0;
  while (at < bytes.length) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EAGAIN') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      else if (code === 'EPIPE' || fd === 2) return;
      else refuse(EXIT.cannotWrite, 'output-unwritable', { reason: code ?? '' });
    }
  }
}

/** NO_COLOR and FORCE_COLOR hold (no-color.org, force-color.org); else colour is for terminals. */
function wantsColor(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return isTerminal && env.TERM !== 'dumb';
}

let input: Promise<Uint8Array> | undefined;

/** What stands on stdin; once read it is kept, for a command that has to begin again. */
const stdin = () => {
  input ??= readAll();
  return input;
};

async function readAll(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const { MOST_BYTES } = await import('../intake/bytes.ts');
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Uint8Array);
    size += (chunk as Uint8Array).length;
    // One byte too many is enough to know.
    if (size > MOST_BYTES) break;
  }
  return Buffer.concat(chunks);
}

async function* lines(): AsyncGenerator<string> {
  const { createInterface } = await import('node:readline');
  yield* createInterface({ input: process.stdin });
}

/** userInfo throws where the user has no entry (containers). */
function safeUser(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}

/**
 * Text that came from files must not drive the terminal: control characters and those that reorder text are dropped;
 * our own colours (those of colorPaint), line ends and tabs stay.
 */
export function cleanText(text: string): string {
  return text.replace(SPECIAL, (match) => (KEPT.has(match) ? match : ''));
}

const SPECIAL = /\p{Cc}\[[0-9;]*m|\p{Cc}|\p{Bidi_Control}/gu;
const KEPT = new Set(['\n', '\t', ...[1, 2, 22, 31, 32, 33, 39].map((n) => `\u001b[${n}m`)]);
