// Makes dist/ from src/: a small entry, a core that every command shares, and a chunk for every command, loaded when it is typed.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import module from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { makeFonts } from './fonts.mjs';
import { manualPage } from './man.mjs';
import { notice } from './notice.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** commander loads child_process for a feature that is not used here; loaded at its first use it costs nothing. */
const lazyChildProcess = {
  name: 'lazy-child-process',
  resolveId: (id, importer) =>
    id === 'node:child_process' && importer?.includes('commander') ? '\0lazy-child-process' : null,
  load: (id) =>
    id === '\0lazy-child-process'
      ? "module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule('node:child_process')[key] });"
      : null,
};

const bundle = await rolldown({
  cwd: root,
  input: {
    main: 'src/terminal/main.ts',
    apart: 'src/intake/apart-process.ts',
    typeset: 'src/paper/render/typeset-thread.ts',
  },
  platform: 'node',
  external: ['@myriaddreamin/typst-ts-node-compiler', 'better-sqlite3'],
  transform: { define: { KAIXUE_VERSION: JSON.stringify(version) }, target: 'node20.19' },
  plugins: [lazyChildProcess],
});
const { output } = await bundle.write({
  dir: 'dist',
  // Node 20 loads a CommonJS chunk in a third of the time of an ES module.
  format: 'cjs',
  dynamicImportInCjs: false,
  minify: true,
  entryFileNames: '[name].js',
  chunkFileNames: 'js/[name]-[hash].js',
  // What eight chunks or more share goes into one: Node takes longer to find and open a file than to read one.
  codeSplitting: { groups: [{ name: 'core', minShareCount: 8 }] },
});
await bundle.close();

// Chunks of the build before go last, so that a program running meanwhile still finds its own.
const made = new Set(output.map((file) => basename(file.fileName)));
for (const file of readdirSync(`${root}dist/js`)) if (!made.has(file)) rmSync(`${root}dist/js/${file}`);
writeFileSync(`${root}dist/package.json`, '{"type":"commonjs"}\n');
writeFileSync(`${root}dist/NOTICE`, notice(output.flatMap((file) => file.moduleIds ?? [])));
makeFonts();
keepCode();
const help = spawnSync(process.execPath, [`${root}bin/kaixue.js`, 'help', '--lang', 'en'], {
  encoding: 'utf8',
});
writeFileSync(
  `${root}dist/kaixue.1`,
  manualPage(help.stdout, readFileSync(`${root}README.md`, 'utf8'), version),
);

/** dist/kept-code: how Node 20 starts the program, and the code of everyday commands if it is this Node (bin/kept-code). */
function keepCode() {
  const folder = `${root}dist/kept-code`;
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (name !== 'load.cjs') rmSync(join(folder, name), { recursive: true });
  copyFileSync(`${root}bin/kept-code/load.cjs`, `${folder}/load.cjs`);
  if (module.enableCompileCache) return;
  // V8 tidies up by the clock as well: what two runs of a few agree on is kept.
  const seen = new Set();
  for (let run = 0; run < 5; run++) {
    runKeep();
    const bytes = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath ?? one.path, one.name))
      .sort()
      .map((path) => readFileSync(path).toString('base64'))
      .join();
    if (seen.has(bytes)) return;
    seen.add(bytes);
  }
}

/** In a folder and an environment of its own: it makes a school. */
function runKeep() {
  const cwd = mkdtempSync(join(tmpdir(), 'kaixue-build-'));
  const { PATH, HOME } = process.env;
  // A seed of V8's that is told, not drawn: built twice, the files are the same to the byte.
  const kept = spawnSync(process.execPath, ['--random-seed=1', `${root}bin/kept-code/keep.mjs`], {
    cwd,
    env: { PATH, HOME, KAIXUE_TODAY: '2027-02-26', KAIXUE_LANG: 'zh' },
    encoding: 'utf8',
  });
  rmSync(cwd, { recursive: true, force: true });
  if (kept.status !== 0) throw new Error(`keep.mjs failed: ${kept.stderr}`);
}
