import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The usual name of a school file. */
const FILE_NAME = 'kaixue.db';

/**
 * The path of the school file: `db` (--db) if given, else `env` (KAIXUE_DB), else kaixue.db in `cwd` or the nearest folder above it.
 * A given path is returned whether or not the file exists. Undefined if none is given and none is found.
 */
export function findSchoolFile(cwd: string, db?: string, env?: string): string | undefined {
  const given = db || env;
  if (given) return resolve(cwd, given);
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const path = join(folder, FILE_NAME);
    if (existsSync(path)) return path;
    if (folder === dirname(folder)) return undefined;
  }
}
