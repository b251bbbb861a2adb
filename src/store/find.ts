import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What a school file is called when nobody says otherwise. */
const FILE_NAME = 'kaixue.db';

/**
 * Where the school file is: `db` (--db) if given, else `env` (KAIXUE_DB), else kaixue.db in `cwd` or the nearest folder above.
 * A path that was given is returned whether or not the file exists; undefined: none was given and none found.
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
