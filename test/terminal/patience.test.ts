import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { patienceFlag } from '../../src/terminal/patience.ts';

test('V8 is given a flag only where it has it: another complains on stderr at every command', () => {
  // Node 22 and 24, tried: both know no --interrupt-budget.
  expect(patienceFlag('12.4.254.21-node.57')).toBeUndefined();
  expect(patienceFlag('13.6.233.17-node.53')).toBeUndefined();
  const flag = patienceFlag(process.versions.v8);
  if (flag === undefined) return;
  const { stdout } = spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  expect(stdout).toContain(`  ${flag.split('=')[0]} (`);
});
