import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { EXIT, refuse } from '../../words/problem.ts';
import { isHeld, reasonOf, sha256, writeFileSafely } from './write.ts';

/** The file that is written last: a folder that has it is whole. It lists the files that are ours. */
export const MANIFEST = 'manifest.json';

/**
 * A folder made beside its target and swapped in whole. The steps, each of which a kill may follow:
 * 1 files are written into .NAME.new-PID; 2 its manifest is written last; 3 the target is renamed to .NAME.old-PID; 4 the new
 * folder is renamed to the target; 5 what a user had added to the old one is moved over; 6 the old one is deleted.
 * Cut off before 2 ends, the target is untouched; after it, `finishSwaps` goes on from where it stood.
 */
export class FolderSwap {
  readonly target: string;
  private readonly fresh: string;

  /** @throws Refusal 73 when the target is a folder with files in it that is none of ours, or cannot be written */
  constructor(target: string) {
    this.target = target;
    this.fresh = join(dirname(target), `.${basename(target)}.new-${process.pid}`);
    refuseForeign(target);
    try {
      rmSync(this.fresh, { recursive: true, force: true });
      mkdirSync(this.fresh, { recursive: true });
    } catch (error) {
      refuse(EXIT.cannotWrite, 'cannot-write', { path: this.fresh, reason: reasonOf(error) });
    }
  }

  /** Writes one file of the new folder; `path` is relative to it. */
  write(path: string, bytes: Uint8Array): void {
    writeFileSafely(join(this.fresh, path), bytes);
  }

  /** Gives up: the target stays as it was. */
  discard(): void {
    rmSync(this.fresh, { recursive: true, force: true });
  }

  /** Writes the manifest and swaps the folder in. @returns where it is (beside the target when that is held open) and what was kept */
  finish(manifest: Uint8Array): { path: string; kept: number } {
    this.write(MANIFEST, manifest);
    try {
      return swapIn(this.fresh, this.target);
    } catch (error) {
      if (!isHeld(error))
        return refuse(EXIT.cannotWrite, 'cannot-write', { path: this.target, reason: reasonOf(error) });
      const path = freeFolder(this.target);
      renameSync(this.fresh, path);
      return { path, kept: 0 };
    }
  }
}

/** Finishes what was cut off at a target, and clears away folders that were never finished. @returns whether it did anything */
export function finishSwaps(target: string): boolean {
  const parent = dirname(target);
  if (!existsSync(parent)) return false;
  const ours = new RegExp(`^\\.${escapeRegExp(basename(target))}\\.(new|old)-(\\d+)$`);
  const found = readdirSync(parent).flatMap((name) => {
    const match = ours.exec(name);
    return match && !alive(Number(match[2])) ? [{ path: join(parent, name), kind: match[1] }] : [];
  });
  let finished = false;
  for (const { path } of found.filter((f) => f.kind === 'new')) {
    if (existsSync(join(path, MANIFEST))) {
      swapIn(path, target);
      finished = true;
    } else rmSync(path, { recursive: true, force: true });
  }
  for (const { path } of found.filter((f) => f.kind === 'old')) {
    if (existsSync(target)) clearOld(path, target);
    else renameSync(path, target);
    finished = true;
  }
  return finished;
}

function swapIn(fresh: string, target: string): { path: string; kept: number } {
  const old = join(dirname(target), `.${basename(target)}.old-${process.pid}`);
  let kept = 0;
  // Another process may put its own folder in between the two renames: then that one is the previous one.
  for (let tries = 0; ; tries++) {
    const had = existsSync(target);
    if (had) renameSync(target, old);
    try {
      renameSync(fresh, target);
    } catch (error) {
      if (had && !existsSync(target)) renameSync(old, target);
      if (tries === 5 || !existsSync(target) || isHeld(error)) throw error;
      if (had) kept += clearOld(old, target);
      continue;
    }
    if (had) kept += clearOld(old, target);
    return { path: target, kept };
  }
}

/** Moves a user's own files from the old folder into the new one, then deletes the old one. */
function clearOld(old: string, target: string): number {
  const kept = moveOwn(old, target, listed(old), '');
  rmSync(old, { recursive: true, force: true });
  return kept;
}

/** `ours`: the files that we wrote, each with its checksum where there is one. What a user has since changed is the user's. */
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
    mkdirSync(dirname(target), { recursive: true });
    // A new sheet has the name of a user's file: both stay.
    renameSync(join(from, path), existsSync(target) ? freeFile(target) : target);
    kept += 1;
  }
  return kept;
}

/** The files that a folder's manifest says are ours, with their checksums; only the manifest itself where it says nothing. */
function listed(folder: string): Map<string, string> {
  const ours = new Map([[MANIFEST, '']]);
  try {
    const { files = [] } = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as {
      files?: { path?: unknown; sha256?: unknown }[];
    };
    for (const { path, sha256: sum } of files)
      if (typeof path === 'string') ours.set(path, typeof sum === 'string' ? sum : '');
    ours.set('index.html', '');
  } catch {
    // Whatever is there is a user's.
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

function freeFolder(target: string): string {
  for (let n = 2; ; n++) if (!existsSync(`${target}-${n}`)) return `${target}-${n}`;
}

function freeFile(path: string): string {
  const dot = basename(path).lastIndexOf('.');
  const at = dot <= 0 ? path.length : path.length - basename(path).length + dot;
  for (let n = 2; ; n++) {
    const free = `${path.slice(0, at)}-${n}${path.slice(at)}`;
    if (!existsSync(free)) return free;
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
