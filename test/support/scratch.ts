import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAME = 'kaixue-run-';
/** Where Linux keeps files in memory. A third of the time went into making, flushing and removing small ones on a disk. */
const MEMORY = '/dev/shm';
/** A run writes some two of them. */
const ROOM = 8 * 1024 ** 3;

/**
 * All that a run of the tests writes is in one folder, gone when it ends: a worker is ended without a word and clears up nothing. What
 * a run that was killed left behind goes with the next.
 */
export default function scratch(): () => void {
  const places = [tmpdir(), ...(hasRoom(MEMORY) ? [MEMORY] : [])];
  for (const place of places)
    for (const left of readdirSync(place).filter((name) => name.startsWith(NAME)))
      if (!isRunning(Number(left.split('-')[2]))) rmSync(join(place, left), { recursive: true, force: true });
  const folders = places.map((place) => mkdtempSync(join(place, `${NAME}${process.pid}-`)));
  // As /tmp is: servers and readers that tests start as other users write there too.
  for (const folder of folders) chmodSync(folder, 0o1777);
  process.env.TMPDIR = folders.findLast(runsPrograms) ?? folders[0];
  return () => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  };
}

function hasRoom(place: string): boolean {
  if (!existsSync(place)) return false;
  const { bavail, bsize } = statfsSync(place);
  return bavail * bsize >= ROOM;
}

/** Containers often mount it so that nothing in it can be started; tests start programs of their own. */
function runsPrograms(folder: string): boolean {
  const program = join(folder, 'runs');
  writeFileSync(program, '#!/bin/sh\n', { mode: 0o700 });
  return spawnSync(program).status === 0;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
