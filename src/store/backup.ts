import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { guarded, rethrow } from './errors.ts';
import { expiredBackups } from './retention.ts';
import { BUSY_TIMEOUT_MS } from './store.ts';

export type BackupReason = 'migrate' | 'import' | 'restore' | 'rollover' | 'asked';

/** The folder beside the school file that its backups are kept in. */
export function backupFolder(path: string): string {
  return join(dirname(path), 'kaixue-backups');
}

/** Backs up at once by VACUUM INTO, a whole and consistent copy: for a migration while opening, which cannot wait. */
export function backupNow(db: Database, path: string, reason: BackupReason): string {
  const target = newTarget(path, reason);
  db.prepare('VACUUM INTO ?').run(target);
  ownerOnly(target);
  deleteExpired(path);
  return target;
}

/**
 * Backs up before a large change, into kaixue-backups beside the file, and deletes expired backups. Others may read and write
 * meanwhile. Does nothing when there is no school file yet.
 * @returns the backup's path, or undefined without a file
 * @throws Refusal 73 (cannot write, disk full), 75 (busy), 78 (corrupt)
 */
export async function backupBefore(path: string, reason: BackupReason): Promise<string | undefined> {
  if (!existsSync(path)) return undefined;
  const target = guarded(path, () => newTarget(path, reason));
  // If no copy can be made, the school file cannot be written either, and that is what the user needs to know.
  await backupTo(path, target, path);
  deleteExpired(path);
  return target;
}

/** Copies a school file with SQLite's own backup. `target` appears only when it is complete. */
export async function backupTo(path: string, target: string, blamed = target): Promise<void> {
  // Two programs that start in the same moment each write a part of their own; either copy will do.
  const part = `${target}.${process.pid}.part`;
  try {
    rmSync(part, { force: true });
    closeSync(openSync(part, 'wx', 0o600));
    const db = new Sqlite(path, { fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
    try {
      await db.backup(part);
    } finally {
      db.close();
    }
    clearBeside(target);
    renameSync(part, target);
  } catch (error) {
    rmSync(part, { force: true });
    rethrow(/CORRUPT|NOTADB|BUSY/.test(String((error as { code?: unknown }).code)) ? path : blamed, error);
  }
}

/** Removes what an earlier file of that name left beside it: SQLite would apply it to the new file. */
export function clearBeside(path: string): void {
  for (const end of ['-wal', '-shm', '-journal']) rmSync(`${path}${end}`, { force: true });
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

/** Deletes the expired backups of this school file, and of no other. */
function deleteExpired(path: string): void {
  const folder = backupFolder(path);
  const own = readdirSync(folder).filter((name) => name.startsWith(`${basename(path, '.db')}.`));
  for (const name of expiredBackups(own, new Date().toISOString()))
    rmSync(join(folder, name), { force: true });
}
