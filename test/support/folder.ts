import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders: string[] = [];
process.on('exit', () => {
  for (const dir of folders) rmSync(dir, { recursive: true, force: true });
});

/** A folder that is gone when the tests end. */
export function testFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'kaixue-test-'));
  folders.push(dir);
  return dir;
}
