import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
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

/** Windows says these when another program (WPS, Excel, a viewer) holds the target open. */
const HELD = new Set(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY']);
/** How many free names are tried beside one that is held: 表-2.pdf … 表-9.pdf. */
const FREE_NAMES = 9;

/** Did another program hold the file open? */
export function isHeld(error: unknown): boolean {
  return HELD.has((error as NodeJS.ErrnoException)?.code ?? '');
}

/**
 * Writes a file whole or not at all: beside its target, flushed, then renamed onto it. Folders are made. A target that another
 * program holds open gives way to a free name beside it. A link stays a link; a device or a pipe (/dev/stdout) is written to.
 * @returns the path written, which is `path` unless that was held open
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
    beside = join(dirname(target), `.${basename(target)}.${randomBytes(4).toString('hex')}`);
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(beside, 'wx');
    try {
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
    const target = n === 1 ? path : freeName(path, n);
    try {
      rename(beside, target);
      return target;
    } catch (error) {
      if (!isHeld(error) || n === FREE_NAMES) throw error;
    }
  }
}

/** 表.pdf → 表-2.pdf */
function freeName(path: string, n: number): string {
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)}-${n}${extension}`;
}

/** What the system said, in short: its code, for a message. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message ?? String(error);
}

/** Hex SHA-256 of bytes. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
