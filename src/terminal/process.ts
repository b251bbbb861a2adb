import { writeSync } from 'node:fs';
import { userInfo } from 'node:os';
import { lazyAsk } from './ask.ts';
import { cleanText } from './clean.ts';
import type { Terminal } from './context.ts';
import { plainPaint } from './paint.ts';
import type { World } from './world.ts';

/** The world of a real process. A closed pipe ends quietly: whoever reads has what they wanted. */
export function processWorld(): World {
  const { env, stdin, stdout, stderr } = process;
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
      throw error;
    });
  }
  const terminal: Terminal = {
    out: (text) => write(1, cleanText(text)),
    err: (text) => write(2, cleanText(text)),
    outBytes: (bytes) => write(1, bytes),
    stdin: readAll,
    isOut: stdout.isTTY === true,
    isErr: stderr.isTTY === true,
    width: stdout.columns || Number(env.COLUMNS) || 80,
    color: wantsColor(env, stdout.isTTY === true),
    paint: plainPaint,
  };
  const canAsk = stdin.isTTY === true && stdout.isTTY === true;
  return {
    terminal,
    ask: canAsk ? lazyAsk : null,
    env,
    cwd: process.cwd(),
    now: () => new Date(),
    user: env.KAIXUE_USER || safeUser(),
  };
}

/** Writes all of it, at once and in order, also into a pipe that is slow (EAGAIN) or already closed (EPIPE). */
function write(fd: 1 | 2, data: string | Uint8Array): void {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  let at = 0;
  while (at < bytes.length) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EAGAIN') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      else if (code === 'EPIPE') process.exit(0);
      else throw error;
    }
  }
}

/** NO_COLOR and FORCE_COLOR hold (no-color.org, force-color.org); else colour is for terminals. */
function wantsColor(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return isTerminal && env.TERM !== 'dumb';
}

async function readAll(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** userInfo throws where the user has no entry (containers). */
function safeUser(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}
