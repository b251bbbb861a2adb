import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles a TypeScript file of test/ to run in a process of its own. @returns the script's path */
export async function bundleChild(entry: string): Promise<string> {
  const outfile = join(root, 'node_modules/.cache/kaixue-test', `${entry.replace(/\W+/g, '-')}.mjs`);
  await build({
    input: join(root, 'test', entry),
    platform: 'node',
    external: ['better-sqlite3'],
    output: { file: outfile, format: 'esm' },
    logLevel: 'silent',
  });
  return outfile;
}

/** Starts a bundled child. `uid` runs it as another user (tests run as root can else write everywhere). */
export function startChild(script: string, args: string[], uid?: number): ChildProcess {
  return spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'], uid });
}

/** Waits for a child. @returns its exit code and what it wrote */
export async function finished(
  child: ChildProcess,
): Promise<{ code: number | null; out: string; err: string }> {
  let out = '';
  let err = '';
  child.stdout?.on('data', (d) => {
    out += d;
  });
  child.stderr?.on('data', (d) => {
    err += d;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out, err };
}
