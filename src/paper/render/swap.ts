import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { EXIT, Refusal, refuse } from '../../words/problem.ts';
import { isHeld, reasonOf, writeFileSafely } from './write.ts';

/** SHA-256 in hexadecimal. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Written last, so a folder that has it is complete. It lists the files that we wrote. */
export const MANIFEST = 'manifest.json';

/**
 * A folder that is made beside its target and then takes its place. The process may be killed after any of these steps:
 * 1 files are written into .NAME.new-PID; 2 its manifest is written; 3 the target is renamed to .NAME.old-PID; 4 the new
 * folder is renamed to the target; 5 files that the user added to the old one are moved over; 6 the old one is deleted.
 * If killed before 2 is done, the target is untouched; after that, `finishSwaps` completes the remaining steps.
 */
export class FolderSwap {
  readonly target: string;
  private readonly fresh: string;

  /** @throws Refusal 73 if the target holds files but is not a dossier, or cannot be written */
  constructor(target: string) {
    this.target = target;
    this.fresh = join(dirname(target), `.${basename(target)}.new-${process.pid}`);
    refuseForeign(target);
    try {
      rmSync(this.fresh, { recursive: true, force: true });
      mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
      mkdirSync(this.fresh, { mode: 0o700 });
    } catch (error) {
      refuse(EXIT.cannotWrite, 'cannot-write', { path: this.fresh, reason: reasonOf(error) });
    }
  }

  /** Writes one file; `path` is relative to the folder. */
  write(path: string, bytes: Uint8Array): void {
    mkdirSync(dirname(join(this.fresh, path)), { recursive: true });
    writeFileSafely(join(this.fresh, path), bytes);
  }

  /** Deletes what was written; the target stays as it was. What cannot be deleted, the next one deletes. */
  discard(): void {
    trying(this.fresh, () => rmSync(this.fresh, { recursive: true, force: true }));
  }

  /** Writes the manifest and swaps the folder in, beside the target if that is in use. @throws Refusal 73 */
  finish(manifest: Uint8Array): Swapped {
    try {
      this.write(MANIFEST, manifest);
      return swapIn(this.fresh, this.target);
    } catch (error) {
      if (isHeld(error)) return this.beside();
      this.discard();
      if (error instanceof Refusal) throw error;
      return refuse(EXIT.cannotWrite, 'cannot-write', { path: this.target, reason: reasonOf(error) });
    }
  }

  private beside(): Swapped {
    const path = unusedFolder(this.target);
    try {
      renameSync(this.fresh, path);
      return { path, kept: 0, stuck: [] };
    } catch (error) {
      this.discard();
      return refuse(EXIT.cannotWrite, 'cannot-write', { path, reason: reasonOf(error) });
    }
  }
}

/** Where a dossier is, how many files of the user were kept, and what of an older one could be neither moved nor deleted. */
export interface Swapped {
  path: string;
  kept: number;
  stuck: Stuck[];
}

/** What could not be cleared away, and why. It is tried again the next time; nothing waits for it. */
export interface Stuck {
  path: string;
  reason: string;
}

function trying(path: string, work: () => void): Stuck[] {
  try {
    work();
    return [];
  } catch (error) {
    return [{ path: (error as NodeJS.ErrnoException).path ?? path, reason: reasonOf(error) }];
  }
}

/**
 * Completes swaps of a target that were cut off, and deletes folders that were never completed. @returns whether there was
 * anything to do, and what of it could not be done
 */
export function finishSwaps(target: string): { finished: boolean; stuck: Stuck[] } {
  const parent = dirname(target);
  const stuck: Stuck[] = [];
  if (!existsSync(parent)) return { finished: false, stuck };
  const ours = new RegExp(`^\\.${escapeRegExp(basename(target))}\\.(new|old)-(\\d+)$`);
  const found = readdirSync(parent).flatMap((name) => {
    const match = ours.exec(name);
    return match && !alive(Number(match[2])) ? [{ path: join(parent, name), kind: match[1] }] : [];
  });
  let finished = false;
  for (const { path } of found.filter((f) => f.kind === 'new')) {
    const complete = existsSync(join(path, MANIFEST));
    const left = trying(path, () => {
      if (complete) stuck.push(...swapIn(path, target).stuck);
      else rmSync(path, { recursive: true, force: true });
    });
    stuck.push(...left);
    finished ||= complete && left.length === 0;
  }
  for (const { path } of found.filter((f) => f.kind === 'old')) {
    const left = trying(path, () => {
      if (existsSync(target)) stuck.push(...clearOld(path, target).stuck);
      else renameSync(path, target);
    });
    stuck.push(...left);
    finished ||= !existsSync(path);
  }
  return { finished, stuck };
}

function swapIn(fresh: string, target: string): Swapped {
  const old = join(dirname(target), `.${basename(target)}.old-${process.pid}`);
  const swapped: Swapped = { path: target, kept: 0, stuck: [] };
  const clear = () => {
    const { kept, stuck } = clearOld(old, target);
    swapped.kept += kept;
    swapped.stuck.push(...stuck);
  };
  // Between the two renames another process may swap in its own folder; that one is then the old one.
  for (let tries = 0; ; tries++) {
    const had = existsSync(target);
    if (had) chmodSync(fresh, statSync(target).mode & 0o777);
    if (had) renameSync(target, old);
    try {
      renameSync(fresh, target);
    } catch (error) {
      if (had && !existsSync(target)) renameSync(old, target);
      if (tries === 5 || !existsSync(target) || isHeld(error)) throw error;
      if (had) clear();
      continue;
    }
    if (had) clear();
    return swapped;
  }
}

/** Moves the user's own files from the old folder to the new one, then deletes the old one. The new one is there whatever comes of it. */
function clearOld(old: string, target: string): Omit<Swapped, 'path'> {
  let kept = 0;
  const stuck = trying(old, () => {
    kept = moveOwn(old, target, listed(old), '');
    rmSync(old, { recursive: true, force: true });
  });
  return { kept, stuck };
}

/** `ours`: the files that we wrote, with their checksums if known. A file that was changed since belongs to the user. */
function moveOwn(from: string, to: string, ours: ReadonlyMap<string, string>, under: string): number {
  let kept = 0;
  for (const entry of readdirSync(join(from, under), { withFileTypes: true })) {
    const path = under === '' ? entry.name : `${under}/${entry.name}`;
    if (entry.isDirectory()) {
      kept += moveOwn(from, to, ours, path);
      continue;
    }
    const sum = ours.get(path);
    if (sum === '' || (sum !== undefined && sum === sha256(readFileSync(join(from, path))))) continue;
    const target = join(to, path);
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
    // If a new sheet has the same name as a user's file, both are kept.
    renameSync(join(from, path), existsSync(target) ? unusedFile(target) : target);
    kept += 1;
  }
  return kept;
}

/** The files that the folder's manifest lists as ours, with their checksums; without one, or with a damaged one, only the manifest itself. @throws where it cannot be read */
function listed(folder: string): Map<string, string> {
  const ours = new Map([[MANIFEST, '']]);
  try {
    const { files = [] } = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as {
      files?: { path?: unknown; sha256?: unknown }[];
    };
    for (const { path, sha256: sum } of files)
      if (typeof path === 'string') ours.set(path, typeof sum === 'string' ? sum : '');
    ours.set('index.html', '');
  } catch (error) {
    // One that cannot be read today may be read tomorrow: the folder stays as it is. A damaged one, or none: every file belongs to the user.
    if (!(error instanceof SyntaxError) && (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return ours;
}

function refuseForeign(target: string): void {
  if (!existsSync(target) || existsSync(join(target, MANIFEST))) return;
  let names: string[];
  try {
    names = readdirSync(target);
  } catch (error) {
    refuse(EXIT.cannotWrite, 'cannot-write', { path: target, reason: reasonOf(error) });
  }
  if (names.length > 0) refuse(EXIT.cannotWrite, 'dossier-foreign-folder', { path: target });
}

function unusedFolder(target: string): string {
  for (let n = 2; ; n++) if (!existsSync(`${target}-${n}`)) return `${target}-${n}`;
}

function unusedFile(path: string): string {
  const dot = basename(path).lastIndexOf('.');
  const at = dot <= 0 ? path.length : path.length - basename(path).length + dot;
  for (let n = 2; ; n++) {
    const unused = `${path.slice(0, at)}-${n}${path.slice(at)}`;
    if (!existsSync(unused)) return unused;
  }
}

function alive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
