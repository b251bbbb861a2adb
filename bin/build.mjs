// Makes dist/ from src/: a small entry, a core that every command shares, and a chunk for every command, loaded when it is typed.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { makeFonts } from './fonts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/**
 * What nearly every command needs goes into one chunk: Node takes longer to find and open a file than to read one. Without
 * this there are some forty small ones for `kaixue plan`, and it starts a sixth slower (docs/PERFORMANCE.md).
 */
const CORE = [
  /src\/terminal\/(?!commands|guide|completion|ask|box|main|version|paint)/,
  /src\/store\/(?!undo|doctor|steps|restore|journal|thin)/,
  /src\/school\/(school|term\/(term|store)|class\/|calendar\/day)/,
  /src\/goods\/(recipient|names|item\/(item|store|find|key)|need\/(need|standard|store)|plan\/)/,
  /src\/words\/(problem|index)|src\/intake\/parse/,
  /bin\/addon|node_modules\/(better-sqlite3|commander|fast-string-width|@?date-fns)/,
];

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

/** better-sqlite3 searches for its addon by a stack trace, which in a bundle leads nowhere: addon.cjs finds it. */
const findAddon = {
  name: 'find-addon',
  transform: (code, id) =>
    id.replaceAll('\\', '/').endsWith('better-sqlite3/lib/database.js')
      ? code.replace(
          "require('bindings')('better_sqlite3.node')",
          `require(${JSON.stringify(`${root}bin/addon.cjs`)})()`,
        )
      : null,
};

const bundle = await rolldown({
  cwd: root,
  input: { main: 'src/terminal/main.ts' },
  platform: 'node',
  external: ['@myriaddreamin/typst-ts-node-compiler'],
  transform: { define: { KAIXUE_VERSION: JSON.stringify(version) }, target: 'node20.19' },
  plugins: [lazyChildProcess, findAddon],
});
const { output } = await bundle.write({
  dir: 'dist',
  // Node 20 loads a CommonJS chunk in a third of the time of an ES module.
  format: 'cjs',
  dynamicImportInCjs: false,
  minify: true,
  entryFileNames: '[name].js',
  chunkFileNames: 'js/[name]-[hash].js',
  codeSplitting: {
    groups: [
      { name: 'steps', test: /src\/store\/(steps|migrate)/ },
      { name: 'core', test: (id) => CORE.some((part) => part.test(id.replaceAll('\\', '/'))) },
    ],
  },
});
await bundle.close();

// Chunks of the build before go last, so that a program running meanwhile still finds its own.
const made = new Set(output.map((file) => basename(file.fileName)));
for (const file of readdirSync(`${root}dist/js`)) if (!made.has(file)) rmSync(`${root}dist/js/${file}`);
writeFileSync(`${root}dist/package.json`, '{"type":"commonjs"}\n');
copyFileSync(`${root}bin/chunks.cjs`, `${root}dist/chunks.js`);
makeFonts();

// In a folder and an environment of its own: it makes a school.
rmSync(`${root}dist/code`, { recursive: true, force: true });
const folder = mkdtempSync(join(tmpdir(), 'kaixue-build-'));
const { PATH, HOME } = process.env;
const warmed = spawnSync(process.execPath, [`${root}bin/warm.mjs`], {
  cwd: folder,
  env: { PATH, HOME, KAIXUE_TODAY: '2027-02-26', KAIXUE_LANG: 'zh' },
  encoding: 'utf8',
});
rmSync(folder, { recursive: true, force: true });
if (warmed.status !== 0) throw new Error(`warm.mjs failed: ${warmed.stderr}`);
