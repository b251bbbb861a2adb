import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Is there a file or folder of this name? */
export const exists = (path: string): boolean => existsSync(path);

/** Copies a folder with all that is in it; makes the target. */
export function copyFolder(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
}

/** A folder of templates/ as shipped, found from the built file or from the source: the nearest templates/ above. */
export function sampleFolder(name: string): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'templates'))) folder = dirname(folder);
  return join(folder, 'templates', name);
}

/** A small text file. */
export const readText = (path: string): string => readFileSync(path, 'utf8');

/** Folders and spreadsheets in a folder, by name: what could be read in. Hidden and temporary ones are left out. */
export function filesHere(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((f) => !/^[.~]/.test(f.name) && !['out', 'node_modules', 'kaixue-backups'].includes(f.name))
    .filter((f) => f.isDirectory() || /\.(xlsx?|csv|tsv|txt|html?)$/i.test(f.name))
    .map((f) => f.name)
    .sort();
}
