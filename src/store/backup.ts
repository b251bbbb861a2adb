import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { guarded, rethrow } from './errors.ts';
import { FORGETTING } from './forget.ts';
import { clearBeside, dropDeadParts, dropDeadPartsOf, dropPart, finishPart, startPart } from './parts.ts';
import { expiredBackups } from './retention.ts';
import { flawIn, flawOf, refuseFlaw } from './sound.ts';
import { BUSY_TIMEOUT_MS } from './store.ts';

export type BackupReason = 'migrate' | 'import' | 'restore' | 'rollover' | 'asked';

/** The folder beside the school file that its backups are kept in. */
export function backupFolder(path: string): string {
  return join(dirname(path), 'kaixue-backups');
}

/**
 * Backs up at once by VACUUM INTO, a whole and consistent copy: for a migration while opening, which cannot wait. A file that a
 * killed `init` left without a school has nothing to keep.
 */
export function backupNow(db: Database, path: string): void {
  if (flawIn(db) === 'empty') return;
  const target = newTarget(path, 'migrate');
  const part = startPart(target);
  try {
    db.prepare('VACUUM INTO ?').run(part);
    refuseFlaw(path, flawOf(part));
    finishPart(part, target);
  } catch (error) {
    dropPart(part);
    throw error;
  }
  tidy(path);
}

/**
 * Backs up before a large change, into kaixue-backups beside the file, and deletes expired backups. Others may read and write
 * meanwhile. Does nothing when there is no school file yet.
 * @returns the backup's path, or undefined without a file
 * @throws Refusal 73 (cannot write, disk full), 75 (busy), 78 (damaged: it would crowd out good backups)
 */
export async function backupBefore(path: string, reason: BackupReason): Promise<string | undefined> {
  if (!existsSync(path)) return undefined;
  const target = guarded(path, () => newTarget(path, reason));
  // If no copy can be made, the school file cannot be written either, and that is what the user needs to know.
  await backupTo(path, target, { blamed: path });
  tidy(path);
  return target;
}

/**
 * Copies a school file with SQLite's own backup. `target` appears only when the copy is complete, is on the disk, and was read
 * back as one whole school; `asItIs` takes what it can of one that is not; `change`
 * is done to the copy before anybody sees it.
 */
export async function backupTo(
  path: string,
  target: string,
  {
    blamed = target,
    asItIs = false,
    change,
  }: { blamed?: string; asItIs?: boolean; change?: (copy: string) => void } = {},
): Promise<void> {
  let part: string | undefined;
  try {
    dropDeadPartsOf(target);
    part = startPart(target);
    const db = new Sqlite(path, { fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
    try {
      await db.backup(part);
    } finally {
      db.close();
    }
    change?.(part);
    if (!asItIs) refuseFlaw(path, flawOf(part));
    finishPart(part, target);
  } catch (error) {
    if (part) dropPart(part);
    rethrow(/CORRUPT|NOTADB|BUSY/.test(String((error as { code?: unknown }).code)) ? path : blamed, error);
  }
}

/** A free name in the backup folder: kaixue.2027-02-22T09-30-05-123.import.db */
export function newTarget(path: string, reason: BackupReason): string {
  const folder = backupFolder(path);
  return guarded(path, () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const stem = `${basename(path, '.db')}.${new Date().toISOString().slice(0, -1).replace(/[:.]/g, '-')}`;
    for (let n = 1; ; n++) {
      const target = join(folder, `${stem}${n > 1 ? `-${n}` : ''}.${reason}.db`);
      if (!existsSync(target)) return target;
    }
  });
}

/** A copy is as private as the school file itself. */
export function ownerOnly(path: string): void {
  chmodSync(path, 0o600);
}

/** Deletes the expired backups of this school file, and of no other, and what killed commands left of theirs. */
function tidy(path: string): void {
  const folder = backupFolder(path);
  const start = `${basename(path, '.db')}.`;
  dropDeadParts(folder, start);
  const own = readdirSync(folder).filter((name) => name.startsWith(start));
  const whole = (one: string) => isWhole(join(folder, one));
  for (const name of expiredBackups(own, new Date().toISOString(), whole, forgottenAt(path))) {
    rmSync(join(folder, name), { force: true });
    clearBeside(join(folder, name));
  }
}

/** When the school was last told to forget somebody. */
function forgottenAt(path: string): string | undefined {
  return guarded(path, () => {
    const db = new Sqlite(path, { fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
    try {
      const last = `SELECT max(at) AS at FROM journal WHERE id IN (${FORGETTING})`;
      return db.prepare<[], { at: string | null }>(last).get()?.at ?? undefined;
    } finally {
      db.close();
    }
  });
}

/** Whether a backup can be gone back to: what a restore keeps aside may be damaged. */
export function isWhole(path: string): boolean {
  try {
    return flawOf(path) === undefined;
  } catch {
    return false;
  }
}
