import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAME = 'kaixue-run-';

/**
 * All that a run of the tests writes is in one folder, gone when it ends: a worker is ended without a word and clears up nothing. What
 * a run that was killed left behind goes with the next.
 */
export default function scratch(): () => void {
  const tmp = tmpdir();
  for (const left of readdirSync(tmp).filter((name) => name.startsWith(NAME)))
    if (!isRunning(Number(left.split('-')[2]))) rmSync(join(tmp, left), { recursive: true, force: true });
  const folder = mkdtempSync(join(tmp, `${NAME}${process.pid}-`));
  // As /tmp is: servers and readers that tests start as other users write there too.
  chmodSync(folder, 0o1777);
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
