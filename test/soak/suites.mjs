import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './school.mjs';

/** A suite of `npm test`, with more to do: one line of what failed. */
function suite(tried, args, env) {
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--config', 'test/vitest.config.ts', ...args],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', ...env }, maxBuffer: 1 << 28 },
  );
  const said = stdout.split('\n').filter((line) => /FAIL|Error:|Counterexample/.test(line));
  return { tried, failed: status === 0 ? [] : said.length > 0 ? said : [stdout.slice(-300)] };
}

/** Sequences of 200 commands of all verbs, then all undone. */
export const undo = (times, _, { seed }) =>
  suite(times, ['test/store/undo-all.test.ts', '-t', 'in any order'], {
    KAIXUE_SEQUENCES: String(times),
    KAIXUE_SEED: String(seed),
  });

/** Each writing verb twice at once, and in pairs. */
export const pairs = (times) => suite(times, ['test/store/twice.test.ts'], {});
