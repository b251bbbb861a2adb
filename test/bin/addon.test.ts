import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'kaixue-addon-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { resolve } = createRequire(import.meta.url);
const shipped = dirname(resolve('better-sqlite3/package.json'));
const addon = readFileSync(join(shipped, 'build', 'Release', 'better_sqlite3.node'));

/** What bin/addon.cjs finds beside a better-sqlite3 whose addon was built into `build/KIND`. */
function found(kind: string, bytes: string | Buffer): unknown {
  const home = mkdtempSync(join(folder, 'home-'));
  const sqlite = join(home, 'node_modules', 'better-sqlite3');
  mkdirSync(join(sqlite, 'build', kind), { recursive: true });
  copyFileSync(join(shipped, 'package.json'), join(sqlite, 'package.json'));
  writeFileSync(join(sqlite, 'build', kind, 'better_sqlite3.node'), bytes);
  symlinkSync(dirname(resolve('bindings/package.json')), join(home, 'node_modules', 'bindings'));
  copyFileSync(join(root, 'bin', 'addon.cjs'), join(home, 'addon.cjs'));
  return createRequire(join(home, 'addon.cjs'))('./addon.cjs')();
}

test('the addon is found where npm puts it, else wherever its package looks; a bad one is said as it is', () => {
  expect(found('Release', addon)).toHaveProperty('Database');
  expect(found('Debug', addon)).toHaveProperty('Database');
  expect(() => found('Release', 'for another system')).toThrow(/better_sqlite3\.node/);
});

test('the build puts it in place of the search by a stack trace', () => {
  const chunks = readdirSync(join(root, 'dist', 'js')).map((file) =>
    readFileSync(join(root, 'dist', 'js', file), 'utf8'),
  );
  expect(chunks.filter((chunk) => chunk.includes('better-sqlite3/build/Release/'))).toHaveLength(1);
});
