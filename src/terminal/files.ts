import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { EXIT, refuse } from '../words/problem.ts';
import type { Context } from './context.ts';

/** Is there a file or folder of this name? */
export const exists = (path: string): boolean => existsSync(path);

/** Copies a folder with all that is in it; makes the target. */
export function copyFolder(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
}

/** A small text file. */
export const readText = (path: string): string => readFileSync(path, 'utf8');

/** A file that was named, of at most so many bytes. @throws Refusal 66 where it cannot be read (a pipe, which would be waited for, too), 65 where it is larger */
export function bytesTyped(ctx: Context, typed: string, most: number): Buffer {
  const path = resolve(ctx.cwd, typed);
  try {
    const stat = statSync(path);
    if (stat.isFile() && stat.size <= most) return readFileSync(path);
    if (stat.isFile()) return refuse(EXIT.data, 'file-larger', { file: typed, most });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
  return refuse(EXIT.noInput, 'file-missing', { file: typed });
}

/** Folders and spreadsheets in a folder, by name: what could be read in. Hidden and temporary ones are left out. */
export function filesHere(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((f) => !/^[.~]/.test(f.name) && !['out', 'node_modules', 'kaixue-backups'].includes(f.name))
    .filter((f) => f.isDirectory() || /\.(xlsx?|csv|tsv|txt|html?)$/i.test(f.name))
    .map((f) => f.name)
    .sort();
}
