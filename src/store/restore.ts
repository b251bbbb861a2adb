import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import { EXIT, Refusal, refuse } from '../words/problem.ts';
import { backupBefore, backupTo, newTarget, ownerOnly } from './backup.ts';
import { rethrow } from './errors.ts';
import { openSchoolFile } from './open.ts';
import { BUSY_TIMEOUT_MS } from './store.ts';

const RETRY_MS = 100;

/**
 * Puts a backup in the school file's place, after backing up what is there. A sound school file is overwritten in one SQLite
 * transaction, so that programs that have it open see either the old or the new one; a damaged one is moved aside.
 * A dry run only checks the backup.
 * @returns the path of what was there before, or undefined if there was nothing
 * @throws Refusal 66 (no such backup), 78 (not a sound school file), 2 (the file itself), 73, 75
 */
export async function restore(
  path: string,
  backup: string,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<string | undefined> {
  if (!existsSync(backup)) refuse(EXIT.noInput, 'backup-missing', { path: backup });
  if (resolve(path) === resolve(backup)) refuse(EXIT.usage, 'restore-itself', { path });
  verify(backup);
  if (dryRun) return undefined;
  if (!existsSync(path)) {
    await backupTo(backup, path);
    return undefined;
  }
  if (!isUsable(path)) return replaceBroken(path, backup);
  const kept = await backupBefore(path, 'restore');
  await overwrite(path, backup);
  return kept;
}

/** Overwrites the school file, waiting for another writer as long as any writer does. */
async function overwrite(path: string, backup: string): Promise<void> {
  const db = new Sqlite(backup, { fileMustExist: true });
  try {
    for (let waited = 0; waited < BUSY_TIMEOUT_MS; waited += RETRY_MS) {
      // While another program writes, the backup has no pages, and no error is thrown.
      if ((await db.backup(path)).totalPages > 0) return;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
    refuse(EXIT.busy, 'school-file-busy', { path });
  } catch (error) {
    rethrow(path, error);
  } finally {
    db.close();
  }
}

/** @throws Refusal 78 unless this is a sound school file that the program can use */
function verify(backup: string): void {
  const store = openSchoolFile(backup);
  try {
    const bad = [
      ...store.all('SELECT 1 FROM pragma_integrity_check WHERE integrity_check <> ?', 'ok'),
      ...store.all('SELECT 1 FROM pragma_foreign_key_check'),
    ];
    if (bad.length > 0) refuse(EXIT.noSchool, 'backup-not-sound', { path: backup });
  } finally {
    store.close();
  }
}

/** Whether SQLite can overwrite the file, whatever is in it. */
function isUsable(path: string): boolean {
  try {
    const store = openSchoolFile(path);
    try {
      return store.get('SELECT 1 FROM pragma_integrity_check WHERE integrity_check <> ?', 'ok') === undefined;
    } finally {
      store.close();
    }
  } catch (error) {
    if (error instanceof Refusal && error.exit === EXIT.noSchool) return false;
    throw error;
  }
}

/** Nobody can be using a damaged file: it is copied as it is, with its -wal file, and the backup takes its name. */
async function replaceBroken(path: string, backup: string): Promise<string> {
  const kept = newTarget(path, 'restore');
  const next = `${path}.restoring`;
  try {
    copyFileSync(path, kept);
    ownerOnly(kept);
    await backupTo(backup, next);
    for (const suffix of ['-wal', '-shm', '-journal']) {
      if (existsSync(path + suffix)) {
        copyFileSync(path + suffix, kept + suffix);
        rmSync(path + suffix);
      }
    }
    renameSync(next, path);
    return kept;
  } catch (error) {
    rmSync(next, { force: true });
    return rethrow(path, error);
  }
}
