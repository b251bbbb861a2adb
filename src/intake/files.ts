import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve } from 'node:path';

export interface Found {
  /** Paths to read, sorted, each once; '-' is stdin. As people typed them: relative to `cwd` where they lie below it. */
  files: string[];
  /** Arguments that name nothing. */
  missing: string[];
  /** What lies in the folders and is no table by its name, or no file: it was not looked at. */
  others: string[];
  /** Arguments that stand for several files: folders and globs. */
  several: string[];
  /** Files that lie in a folder which was named, and were not named themselves. */
  within: ReadonlySet<string>;
}

/** What a school may keep tables in. In a folder only these are read; a file that is named itself is read whatever it is called. */
const TABLES = /\.(xlsx|xlsm|xls|et|ett|csv|tsv|txt|htm|html|ods|docx)$/i;

/**
 * Expands arguments into files: globs (cmd and PowerShell do not), folders with all below them. Lock files (~$…), hidden files and,
 * in folders, what by its name is not of the kind wanted (a table unless said) are left out.
 */
export function findFiles(args: readonly string[], cwd: string, wanted = TABLES): Found {
  const files = new Set<string>();
  const missing: string[] = [];
  const others: string[] = [];
  const several: string[] = [];
  const own = new Set<string>();
  for (const arg of args) {
    if (arg === '-') {
      files.add('-');
      continue;
    }
    const path = resolve(cwd, arg);
    const hits = existsSync(path) ? [path] : /[*?]/.test(arg) ? glob(path) : [];
    const found = hits.flatMap((hit) => (statSync(hit).isDirectory() ? walk(hit, others, wanted) : [hit]));
    if (found.length === 0) missing.push(arg);
    if (found.length > 1) several.push(arg);
    for (const file of found) files.add(shown(file, cwd));
    if (hits[0] === path && found[0] === path) own.add(shown(path, cwd));
  }
  return {
    files: [...files].sort(),
    missing,
    others: others.map((path) => shown(path, cwd)).sort(),
    several,
    within: new Set([...files].filter((file) => file !== '-' && !own.has(file))),
  };
}

function shown(file: string, cwd: string): string {
  const short = relative(cwd, file);
  return short === '' || short.startsWith('..') || isAbsolute(short) ? file : short;
}

function skipped(name: string): boolean {
  return name.startsWith('~$') || name.startsWith('.~') || name.startsWith('.') || name === 'Thumbs.db';
}

/**
 * All tables below a folder; `out` folders that kaixue made (with a manifest) and its backups are not school data. What would have to be
 * waited for (a pipe, a device) is never opened here.
 */
function walk(folder: string, others: string[], wanted: RegExp): string[] {
  const entries = entriesOf(folder);
  if (entries === null) others.push(folder);
  if (!entries || entries.some((e) => e.name === 'manifest.json')) return [];
  return entries.flatMap((entry) => {
    if (skipped(entry.name) || /^kaixue(-backups|\.db.*)$/.test(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return walk(path, others, wanted);
    const found = wanted.test(entry.name) && (entry.isFile() || (entry.isSymbolicLink() && isFile(path)));
    if (!found) others.push(path);
    return found ? [path] : [];
  });
}

/** Null where the folder may not be read. */
function entriesOf(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return null;
  }
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

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
  return (entriesOf(folder) ?? []).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) return [];
    return entry.isDirectory() && depth > 0 ? [path, ...list(path, depth - 1)] : [path];
  });
}
