// Makes dist/ from src/: one small entry, a chunk for every command, loaded only when it is typed.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { makeFonts } from './fonts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** commander loads child_process for a feature that is not used here; loaded at its first use it costs nothing. */
const lazyChildProcess = {
  name: 'lazy-child-process',
  setup(plugins) {
    plugins.onResolve({ filter: /^node:child_process$/ }, ({ importer, path }) =>
      importer.includes('commander') ? { path, namespace: 'lazy' } : undefined,
    );
    plugins.onLoad({ filter: /.*/, namespace: 'lazy' }, ({ path }) => ({
      contents: `module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule('${path}')[key] });`,
    }));
  },
};

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/terminal/main.ts' },
  outdir: 'dist',
  entryNames: '[name]',
  chunkNames: 'js/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  keepNames: false,
  legalComments: 'none',
  charset: 'utf8',
  define: { KAIXUE_VERSION: JSON.stringify(JSON.parse(readFileSync(`${root}package.json`, 'utf8')).version) },
  external: ['better-sqlite3', '@myriaddreamin/typst-ts-node-compiler'],
  // Bundled CommonJS packages call require() for Node's own modules.
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
  logLevel: 'warning',
  metafile: true,
  plugins: [lazyChildProcess],
});

// Chunks of the build before go last, so that a program running meanwhile still finds its own.
const made = new Set(Object.keys(metafile.outputs).map((path) => basename(path)));
for (const file of readdirSync(`${root}dist/js`)) if (!made.has(file)) rmSync(`${root}dist/js/${file}`);

await makeFonts(root);
