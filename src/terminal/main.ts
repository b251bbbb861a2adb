import { processWorld } from './process.ts';
import { run } from './run.ts';

/** The program: what was typed, on this process's terminal. Returns the exit code; only bin sets it. */
export function main(): Promise<number> {
  return run(process.argv.slice(2), processWorld());
}
