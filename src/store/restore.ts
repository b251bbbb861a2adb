import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import { EXIT, Refusal, refuse } from '../words/problem.ts';
import { backupBefore, backupTo, newTarget, ownerOnly } from './backup.ts';
import { explain } from './errors.ts';
import { openSchoolFile } from './open.ts';
import { PATIENCE_MS } from './store.ts';

const PAUSE_MS = 100;

/**
 * Puts a backup in the school file's place, after backing up what is there. A sound school file is overwritten page by page
 * in one SQLite transaction, so that programs which have it open see the one or the other; a damaged one is moved aside.
 * With `dryRun` the backup is checked and nothing else happens.
 * @returns where the state before is kept; undefined when there was none
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

/** Waits for a writer as long as any other writer would. */
async function overwrite(path: string, backup: string): Promise<void> {
  const db = new Sqlite(backup, { fileMustExist: true });
  try {
    for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
      // A file that is being written gives a backup of no pages, not an error.
      if ((await db.backup(path)).totalPages > 0) return;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    refuse(EXIT.busy, 'school-file-busy', { path });
  } catch (error) {
    explain(path, error);
  } finally {
    db.close();
  }
}

/** @throws Refusal 78 unless this is a whole school file that the program can use */
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

/** A file that SQLite can write as a whole, whatever the school in it is like. */
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

/** Nobody can be using it: it is copied as it is, and the backup takes its name. Its -wal file must not outlive it. */
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
    return explain(path, error);
  }
}
