import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'kaixue-pack-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (program: string, args: string[], cwd: string, env: Record<string, string> = {}): string =>
  execFileSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', KAIXUE_LANG: 'zh', ...env },
  });

let integrity: string;

test('packed, installed into an empty folder, the demo runs and writes its dossier', () => {
  const [packed] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
  );
  integrity = packed.integrity;
  const files: string[] = packed.files.map((f: { path: string }) => f.path);
  expect(files).toEqual(
    expect.arrayContaining(['dist/main.js', 'dist/kaixue.1', 'LICENSE', 'NOTICE', 'CHANGELOG.md']),
  );
  expect(files.filter((f) => /^(src|test|bench|docs)\//.test(f))).toEqual([]);
  run('npm', ['init', '-y'], folder);
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${packed.filename}`], folder, {
    // prebuild-install looks there first: the addon that stands here already saves minutes of compiling.
    npm_config_better_sqlite3_local_prebuilds: offeredAddon(),
  });
  // It is a program, not a library: no file of it can be imported, so every one may change with any version.
  const imports = "import('kaixue').catch((error) => console.log(error.code))";
  expect(run(process.execPath, ['-e', imports], folder)).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED\n');
  // 12 is compiled or downloaded; 13, which Node 20 cannot load, brings its addon.
  const sqlite = readFileSync(join(folder, 'node_modules/better-sqlite3/package.json'), 'utf8');
  expect(JSON.parse(sqlite).version).toMatch(
    Number(process.versions.node.split('.')[0]) < 22 ? /^12\./ : /^13\./,
  );
  const kaixue = join(folder, 'node_modules/.bin/kaixue');
  run(kaixue, ['demo', '示例', '--quiet'], folder);
  const out = join(folder, '示例/out/2026-2027-2');
  const made = readdirSync(out);
  expect(made.filter((f) => f.endsWith('.pdf')).length).toBeGreaterThanOrEqual(11);
  expect(made).toContain('manifest.json');
  expect(existsSync(join(out, 'index.html'))).toBe(true);
});

test('built and packed twice, the bytes are the same', () => {
  const [again] = JSON.parse(
    run('npm', ['pack', '--json', '--foreground-scripts=false', '--pack-destination', folder], root),
  );
  expect(again.integrity).toBe(integrity);
});

/** A folder with the addon of 12, in the form of its releases. Another version is not found by that name, and is fetched or compiled. */
function offeredAddon(): string {
  const prebuilds = join(folder, 'prebuilds');
  const sqlite = join(root, 'node_modules/better-sqlite3');
  const addon = 'build/Release/better_sqlite3.node';
  if (!existsSync(join(sqlite, addon))) return prebuilds;
  const { version } = JSON.parse(readFileSync(join(sqlite, 'package.json'), 'utf8'));
  const { versions, platform, arch } = process;
  const release = `better-sqlite3-v${version}-node-v${versions.modules}-${platform}-${arch}.tar.gz`;
  mkdirSync(prebuilds);
  run('tar', ['-czf', join(prebuilds, release), '-C', sqlite, addon], folder);
  return prebuilds;
}
