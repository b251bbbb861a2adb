import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('a short soak finds nothing: npm run soak -- --quick', () => {
  const { stdout, status } = spawnSync(process.execPath, ['test/soak/run.mjs', '--quick', '--seed', '15'], {
    encoding: 'utf8',
  });
  expect(stdout).not.toMatch(/[1-9]\d* failed/);
  expect(status).toBe(0);
});
