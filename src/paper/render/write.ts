import {
  closeSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { EXIT, refuse } from '../../words/problem.ts';

/** Error codes on Windows when another program (WPS, Excel, a viewer) has the file open. */
const HELD = new Set(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY']);
/** The last number tried for another name if the file is in use: 表-2.pdf … 表-9.pdf. */
const MOST_NAMES = 9;

/** Whether another program has the file open. */
export function isHeld(error: unknown): boolean {
  return HELD.has((error as NodeJS.ErrnoException)?.code ?? '');
}

/**
 * Writes a file completely or not at all: to a temporary file beside it, which is flushed and renamed. Creates missing folders.
 * What it makes only its owner can read, as the school file: there are pupils on it.
 * If another program has the file open, an unused name beside it is taken. A link stays a link; devices and pipes (/dev/stdout)
 * are written to directly.
 * @returns the path written: `path`, unless that was in use
 * @throws Refusal 73 when it cannot be written
 */
export function writeFileSafely(
  path: string,
  bytes: Uint8Array,
  rename: typeof renameSync = renameSync,
): string {
  let beside = '';
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there && !there.isFile() && !there.isDirectory()) {
      writeFileSync(path, bytes);
      return path;
    }
    const target = there ? realpathSync(path) : path;
    beside = join(dirname(target), `.${basename(target)}.${process.pid}-${Date.now().toString(36)}`);
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const file = openSync(beside, 'wx', 0o600);
    try {
      // Whom the user has let read the one before may read this one.
      if (there) fchmodSync(file, there.mode & 0o777);
      let written = 0;
      while (written < bytes.length) written += writeSync(file, bytes, written);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    const written = intoPlace(beside, target, rename);
    return written === target ? path : written;
  } catch (error) {
    if (beside !== '') rmSync(beside, { force: true });
    return refuse(EXIT.cannotWrite, 'cannot-write', { path, reason: reasonOf(error) });
  }
}

function intoPlace(beside: string, path: string, rename: typeof renameSync): string {
  for (let n = 1; ; n++) {
    const target = n === 1 ? path : numberedName(path, n);
    try {
      rename(beside, target);
      return target;
    } catch (error) {
      if (!isHeld(error) || n === MOST_NAMES) throw error;
    }
  }
}

/** 表.pdf → 表-2.pdf */
function numberedName(path: string, n: number): string {
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)}-${n}${extension}`;
}

/** The system's error code, for a message. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message ?? String(error);
}
