import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const dist = join(import.meta.dirname, '..', '..', 'dist');

/** What Node has loaded of its own once `kaixue plan --help` was answered, and had not before. */
const LOADED = `
  const before = new Set(process.moduleLoadList);
  const { main } = require('./main.js');
  process.argv.push('plan', '--help');
  main().then(() => console.error(JSON.stringify(process.moduleLoadList.filter((one) => !before.has(one)))));`;

test('a start loads nothing of Node’s that only writing or unpacking a file needs: node:crypto alone takes a twelfth of it', () => {
  const { stderr } = spawnSync(process.execPath, ['-e', LOADED], { cwd: dist, encoding: 'utf8' });
  const loaded: string[] = JSON.parse(stderr);
  expect(loaded).toContain('NativeModule os');
  expect(loaded.filter((one) => /^NativeModule (crypto|zlib|http|child_process)$/.test(one))).toEqual([]);
});
