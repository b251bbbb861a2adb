// Makes dist/ from src/: one small entry, a chunk for every command, loaded only when it is typed.
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
rmSync(`${root}dist/js`, { recursive: true, force: true });

await build({
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
});

try {
  const { makeFonts } = await import('./fonts.mjs');
  await makeFonts(root);
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
}
