import { copyFileSync, existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import { EXIT, Refusal, refuse } from '../words/problem.ts';
import { backupTo, newTarget, ownerOnly } from './backup.ts';
import { guarded, rethrow } from './errors.ts';
import { openSchoolFile } from './open.ts';
import { BESIDE, flush } from './parts.ts';
import { flawOf } from './sound.ts';
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
  if (!statSync(backup).isFile()) refuse(EXIT.noSchool, 'not-a-school-file', { path: backup });
  verify(backup);
  if (dryRun) return undefined;
  if (!existsSync(path)) {
    await backupTo(backup, path);
    return undefined;
  }
  if (!isUsable(path)) return replaceBroken(path, backup);
  const kept = newTarget(path, 'restore');
  // What is there may be a school no more, though SQLite can read it: it is kept all the same.
  await backupTo(path, kept, { blamed: path, asItIs: true });
  await overwrite(path, backup);
  return kept;
}

/** Overwrites the school file, waiting for another writer as long as any writer does. */
async function overwrite(path: string, backup: string): Promise<void> {
  const db = new Sqlite(backup, { fileMustExist: true });
  const there = new Sqlite(path, { fileMustExist: true, timeout: 1000 });
  // Changes with what others commit. SQLite's backup throws nothing where another program holds the file: then it wrote nothing.
  const version = () => there.pragma('data_version', { simple: true });
  try {
    for (let waited = 0; waited < BUSY_TIMEOUT_MS; waited += RETRY_MS) {
      const before = version();
      if ((await db.backup(path)).totalPages > 0 && version() !== before) {
        // SQLite's backup leaves what it wrote beside the file until others have let go of it, and flushes it then.
        if (existsSync(`${path}-wal`)) flush(`${path}-wal`, 'r+');
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
    // Throws where it is busy. Where it is not, it is not for waiting that nothing was written.
    there.exec('BEGIN EXCLUSIVE; ROLLBACK');
    refuse(EXIT.cannotWrite, 'school-file-unwritable', { path });
  } catch (error) {
    rethrow(path, error);
  } finally {
    there.close();
    db.close();
  }
}

/** @throws Refusal 78 unless this is one whole school that the program can use */
function verify(backup: string): void {
  const flaw = guarded(backup, () => flawOf(backup));
  if (flaw === 'empty') refuse(EXIT.noSchool, 'backup-empty', { path: backup });
  if (flaw === 'damaged') refuse(EXIT.noSchool, 'backup-not-sound', { path: backup });
  if (flaw === 'foreign') refuse(EXIT.noSchool, 'not-a-school-file', { path: backup });
  const store = openSchoolFile(backup);
  try {
    if (store.get('SELECT 1 FROM pragma_foreign_key_check'))
      refuse(EXIT.noSchool, 'backup-not-sound', { path: backup });
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
  guarded(path, () => {
    for (const end of ['', ...BESIDE]) {
      if (!existsSync(path + end)) continue;
      copyFileSync(path + end, kept + end);
      ownerOnly(kept + end);
    }
  });
  await backupTo(backup, path);
  return kept;
}
