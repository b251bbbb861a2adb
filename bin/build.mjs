// Makes dist/ from src/: a small entry, a core that every command shares, and a chunk for every command, loaded when it is typed.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
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
  /node_modules\/(commander|fast-string-width|@?date-fns)/,
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

const bundle = await rolldown({
  cwd: root,
  input: { main: 'src/terminal/main.ts' },
  platform: 'node',
  external: ['better-sqlite3', '@myriaddreamin/typst-ts-node-compiler'],
  transform: { define: { KAIXUE_VERSION: JSON.stringify(version) }, target: 'node20.19' },
  plugins: [lazyChildProcess],
});
const { output } = await bundle.write({
  dir: 'dist',
  format: 'esm',
  minify: true,
  entryFileNames: '[name].js',
  chunkFileNames: 'js/[name]-[hash].js',
  // Bundled CommonJS packages call require() for Node's own modules.
  banner: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);",
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
makeFonts();
