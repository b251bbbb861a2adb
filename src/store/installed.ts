import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package's folder: the nearest one above this file, in dist/ as in src/, that has templates/. */
function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'templates', 'sheets'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('templates/sheets is missing from the installed package');
    folder = parent;
  }
  return folder;
}

let found: string | undefined;

/** The absolute path of a file or folder that comes with the program. */
export function installed(...path: string[]): string {
  found ??= packageFolder();
  return join(found, ...path);
}
