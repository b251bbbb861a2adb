import { EXIT, Refusal, refuse } from '../words/problem.ts';

/**
 * Runs `work` on the school file at `path` and turns what SQLite says into refusals with their exit codes.
 * Constraint failures and our own mistakes pass through unchanged.
 */
export function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    return rethrow(path, error);
  }
}

/** Throws what an error of SQLite or the file system means for the school file, as a Refusal; any other error as it is. */
export function rethrow(path: string, error: unknown): never {
  if (error instanceof Refusal) throw error;
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== 'string') throw error;
  const known = MEANINGS.find(([start]) => code === start || code.startsWith(`${start}_`));
  if (known) refuse(known[1], known[2], { path });
  throw error;
}

/** Extended codes begin with their primary code; file-system codes come from opening and copying. */
const MEANINGS = [
  ['SQLITE_NOTADB', EXIT.noSchool, 'not-a-school-file'],
  ['SQLITE_CORRUPT', EXIT.noSchool, 'school-file-corrupt'],
  ['SQLITE_BUSY', EXIT.busy, 'school-file-busy'],
  ['SQLITE_LOCKED', EXIT.busy, 'school-file-busy'],
  ['SQLITE_PROTOCOL', EXIT.busy, 'school-file-busy'],
  ['SQLITE_READONLY', EXIT.cannotWrite, 'school-file-read-only'],
  ['SQLITE_PERM', EXIT.cannotWrite, 'school-file-read-only'],
  ['SQLITE_CANTOPEN', EXIT.cannotWrite, 'school-file-read-only'],
  ['SQLITE_FULL', EXIT.cannotWrite, 'disk-full'],
  // No room for the -shm file beside the database.
  ['SQLITE_IOERR_SHMSIZE', EXIT.cannotWrite, 'disk-full'],
  ['SQLITE_IOERR', EXIT.cannotWrite, 'school-file-unwritable'],
  ['ENOSPC', EXIT.cannotWrite, 'disk-full'],
  ['EDQUOT', EXIT.cannotWrite, 'disk-full'],
  ['EACCES', EXIT.cannotWrite, 'school-file-read-only'],
  ['EPERM', EXIT.cannotWrite, 'school-file-read-only'],
  ['EROFS', EXIT.cannotWrite, 'school-file-read-only'],
  ['ENOENT', EXIT.cannotWrite, 'school-folder-missing'],
  ['ENOTDIR', EXIT.cannotWrite, 'school-folder-missing'],
  ['EISDIR', EXIT.noSchool, 'not-a-school-file'],
  ['EBUSY', EXIT.busy, 'school-file-busy'],
  ['EIO', EXIT.cannotWrite, 'school-file-unwritable'],
] as const;
