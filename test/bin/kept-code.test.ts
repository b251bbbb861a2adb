import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const dist = join(import.meta.dirname, '..', '..', 'dist');

/** The chunks that `kaixue plan --help` loads whose kept code V8 did not take. */
const TURNED_AWAY = `
  const scripts = [];
  const { main } = require('./kept-code/load.cjs').program(scripts);
  process.argv.push('plan', '--help');
  const taken = ({ script }) => script.cachedDataRejected === false;
  main().then(() => console.error(JSON.stringify(scripts.filter((s) => !taken(s)).map((s) => s.file))));`;

test('V8 takes the code that the build kept; where Node keeps it itself, the build keeps none', () => {
  const folders = readdirSync(join(dist, 'kept-code')).filter((name) => name !== 'load.cjs');
  if ('enableCompileCache' in module) return expect(folders).toEqual([]);
  expect(folders).toEqual([`${process.versions.v8}-${process.arch}`]);
  const { stderr } = spawnSync(process.execPath, ['-e', TURNED_AWAY], { cwd: dist, encoding: 'utf8' });
  expect(JSON.parse(stderr)).toEqual([join(dist, 'main.js')]);
});
