// `npm run reading`: bundles test/reading/children/main.ts, since Node 20 reads no TypeScript, and runs it.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'rolldown';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dir = join(root, 'node_modules/.cache/kaixue-reading');
await build({
  cwd: root,
  input: { main: 'test/reading/children/main.ts' },
  platform: 'node',
  external: ['better-sqlite3', '@myriaddreamin/typst-ts-node-compiler'],
  transform: { define: { KAIXUE_VERSION: JSON.stringify('test') } },
  output: { dir, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
  logLevel: 'silent',
});
await import(pathToFileURL(join(dir, 'main.mjs')).href);
