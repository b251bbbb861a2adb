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
import { explain, guarded } from './errors.ts';
import { PATIENCE_MS } from './store.ts';
import { superfluous } from './thin.ts';

export type BackupReason = 'migrate' | 'import' | 'restore' | 'rollover' | 'asked';

/** The folder beside the school file that its backups are kept in. */
export function backupFolder(path: string): string {
  return join(dirname(path), 'kaixue-backups');
}

/** Backs up at once by VACUUM INTO: a whole, consistent copy, for where nothing may wait (a migration while opening). */
export function backupNow(db: Database, path: string, reason: BackupReason): string {
  const target = newTarget(path, reason);
  db.prepare('VACUUM INTO ?').run(target);
  ownerOnly(target);
  thin(path);
  return target;
}

/**
 * Backs up before something large, into kaixue-backups beside the file, and thins what is there. Others may go on reading
 * and writing meanwhile; nothing is done when the school file does not exist yet.
 * @returns the backup's path, or undefined without a file
 * @throws Refusal 73 (cannot write, disk full), 75 (busy), 78 (corrupt)
 */
export async function backupBefore(path: string, reason: BackupReason): Promise<string | undefined> {
  if (!existsSync(path)) return undefined;
  const target = guarded(path, () => newTarget(path, reason));
  // Where no copy can be made the school file cannot be written either: that is what a person needs to hear.
  await backupTo(path, target, path);
  thin(path);
  return target;
}

/** Copies a school file by SQLite's own backup to `target`, which comes to be only when it is whole. */
export async function backupTo(path: string, target: string, blamed = target): Promise<void> {
  // Two programs that begin in the same moment write parts of their own; the later one's copy is as good.
  const part = `${target}.${process.pid}.part`;
  try {
    rmSync(part, { force: true });
    closeSync(openSync(part, 'wx', 0o600));
    const db = new Sqlite(path, { fileMustExist: true, timeout: PATIENCE_MS });
    try {
      await db.backup(part);
    } finally {
      db.close();
    }
    clearBeside(target);
    renameSync(part, target);
  } catch (error) {
    rmSync(part, { force: true });
    explain(/CORRUPT|NOTADB|BUSY/.test(String((error as { code?: unknown }).code)) ? path : blamed, error);
  }
}

/** Removes what another file of that name left beside it: SQLite would take it for the new one's, and play it into it. */
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

/** A copy of a school file is as private as the file itself. */
export function ownerOnly(path: string): void {
  chmodSync(path, 0o600);
}

/** Deletes what grows too many with age, of this school file's own backups only. */
function thin(path: string): void {
  const folder = backupFolder(path);
  const own = readdirSync(folder).filter((name) => name.startsWith(`${basename(path, '.db')}.`));
  for (const name of superfluous(own, new Date().toISOString())) rmSync(join(folder, name), { force: true });
}
