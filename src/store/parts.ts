import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What SQLite keeps beside a database. */
export const BESIDE = ['-wal', '-shm', '-journal'] as const;

/** An unfinished copy, with the process that writes it, and what SQLite keeps beside it. */
const PART = /\.(\d+)\.part(?:-wal|-shm|-journal)?$/;

/** Makes an empty part for a file that only its owner can read. Two programs that start in the same moment each write their own. */
export function startPart(target: string): string {
  const part = `${target}.${process.pid}.part`;
  dropPart(part);
  closeSync(openSync(part, 'wx', 0o600));
  return part;
}

/** Gives a whole part its name. Its bytes are on the disk before, and its name after: a power cut leaves the one or the other. */
export function finishPart(part: string, target: string): void {
  flush(part, 'r+');
  clearBeside(target);
  renameSync(part, target);
  // Windows opens no folders; there the name is as safe as the system makes it.
  if (process.platform !== 'win32') flush(dirname(target), 'r');
}

/** Removes a part that came to nothing. */
export function dropPart(part: string): void {
  rmSync(part, { force: true });
  clearBeside(part);
}

/** Removes the parts in a folder, of names that begin so, whose process was killed. */
export function dropDeadParts(folder: string, start: string): void {
  for (const name of readdirSync(folder)) {
    const pid = name.startsWith(start) ? PART.exec(name)?.[1] : undefined;
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

/** The same of what a killed command left of this one file. */
export function dropDeadPartsOf(target: string): void {
  dropDeadParts(dirname(target), `${basename(target)}.`);
}

/** Removes what an earlier file of that name left beside it: SQLite would apply it to the new file. */
export function clearBeside(path: string): void {
  for (const end of BESIDE) rmSync(`${path}${end}`, { force: true });
}

/** Brings a file's bytes to the disk, or a folder's names. */
export function flush(path: string, flags: 'r' | 'r+'): void {
  const file = openSync(path, flags);
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
