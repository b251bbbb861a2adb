import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const rssHook = fileURLToPath(new URL('./rss.cjs', import.meta.url));

/** Runs a program once. @returns milliseconds and, for a Node program with `memory`, its peak in MB. @throws with its output if it fails */
export function once(program, args, options = {}) {
  const rssFile = join(tmpdir(), `kaixue-rss-${process.pid}`);
  const env = { ...process.env, KAIXUE_TODAY: '2027-02-26', ...options.env };
  if (options.memory) Object.assign(env, { NODE_OPTIONS: `--require=${rssHook}`, KAIXUE_RSS_FILE: rssFile });
  const start = process.hrtime.bigint();
  const done = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28, ...options, env });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  const allowed = options.exits ?? [0];
  if (done.error || !allowed.includes(done.status))
    throw new Error(
      `${program} ${args.join(' ')} → ${done.status}\n${done.error ?? ''}${done.stdout}${done.stderr}`,
    );
  let mb;
  if (options.memory) {
    mb = Number(readFileSync(rssFile, 'utf8')) / 1024;
    rmSync(rssFile);
  }
  return { ms, mb };
}

/**
 * The median milliseconds of several programs, run in turn (a, b, a, b …) so that a busy moment slows all of them.
 * `before` prepares a run and is not measured.
 */
export function medians(runs, times) {
  const taken = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  for (let i = 0; i < times; i++)
    for (const [name, run] of Object.entries(runs)) {
      run.before?.();
      taken[name].push(once(run.program ?? process.execPath, run.args, run.options).ms);
    }
  return Object.fromEntries(Object.entries(taken).map(([name, all]) => [name, median(all)]));
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
