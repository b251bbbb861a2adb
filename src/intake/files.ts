import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve } from 'node:path';

export interface Found {
  /** Paths to read, sorted, each once; '-' is stdin. As people typed them: relative to `cwd` where they lie below it. */
  files: string[];
  /** Arguments that name nothing. */
  missing: string[];
}

/** What a school may keep tables in. In a folder only these are read; a file that is named itself is read whatever it is called. */
const TABLES = /\.(xlsx|xlsm|xls|et|ett|csv|tsv|txt|htm|html|ods)$/i;

/**
 * Expands arguments into files: globs (cmd and PowerShell do not), folders with all below them. Lock files (~$…), hidden files
 * and, in folders, what is no table by its name are left out.
 */
export function findFiles(args: readonly string[], cwd: string): Found {
  const files = new Set<string>();
  const missing: string[] = [];
  for (const arg of args) {
    if (arg === '-') {
      files.add('-');
      continue;
    }
    const path = resolve(cwd, arg);
    const hits = existsSync(path) ? [path] : /[*?]/.test(arg) ? glob(path) : [];
    const found = hits.flatMap((hit) => (statSync(hit).isDirectory() ? walk(hit) : [hit]));
    if (found.length === 0) missing.push(arg);
    for (const file of found) files.add(shown(file, cwd));
  }
  return { files: [...files].sort(), missing };
}

function shown(file: string, cwd: string): string {
  const short = relative(cwd, file);
  return short === '' || short.startsWith('..') || isAbsolute(short) ? file : short;
}

function skipped(name: string): boolean {
  return name.startsWith('~$') || name.startsWith('.~') || name.startsWith('.') || name === 'Thumbs.db';
}

/** All tables below a folder; `out` folders that kaixue made (with a manifest) are not school data. */
function walk(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  if (entries.some((e) => e.name === 'manifest.json')) return [];
  return entries.flatMap((entry) => {
    if (skipped(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return walk(path);
    return TABLES.test(entry.name) ? [path] : [];
  });
}

/** `*` and `?` in any part of a path, `**` for any depth. */
function glob(pattern: string): string[] {
  const parts = pattern.split(/[\\/]/);
  const firstWild = parts.findIndex((part) => /[*?]/.test(part));
  const root = parts.slice(0, firstWild).join('/') || '/';
  if (!existsSync(root)) return [];
  const match = new RegExp(
    `^${parts.slice(firstWild).map(toRegex).join('/').replaceAll('(?:.*)/', '(?:.*/)?')}$`,
    'u',
  );
  const deep = parts.slice(firstWild).includes('**');
  return list(root, deep ? 20 : parts.length - firstWild - 1)
    .filter((path) => match.test(relative(root, path).replaceAll('\\', '/')))
    .filter((path) => !skipped(basename(path)));
}

function toRegex(part: string): string {
  if (part === '**') return '(?:.*)';
  return part
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]');
}

function list(folder: string, depth: number): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) return [];
    return entry.isDirectory() && depth > 0 ? [path, ...list(path, depth - 1)] : [path];
  });
}
