// node bin/warm.mjs, by build.mjs, in an empty folder: runs everyday commands on a school made there and keeps in dist/code what V8
// compiled for them. The Node that made it starts sooner with it; chunks.cjs says when it is used.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const EVERYDAY = [
  ['init', '小学', '--opens', '2027-03-01'],
  ['import', join(root, 'templates', 'sample-school'), '--yes'],
  ...['home', 'plan', 'ready', 'ready --week', 'term list', 'class list', 'task list', 'owed'].map((typed) =>
    typed.split(' '),
  ),
  ['stock', '语文'],
  ['issue', '三2', '--dry-run'],
];

const require = createRequire(import.meta.url);
// Kept code is good for the flags it was made with, and it is loaded before any are set (terminal/patience.ts).
require('node:v8').setFlagsFromString = () => {};
const { load } = require(join(root, 'dist', 'chunks.js'));
const scripts = [];
const { main } = load(join(root, 'dist', 'main.js'), scripts);
for (const typed of EVERYDAY) {
  process.argv.splice(2, process.argv.length, ...typed, '--no-input');
  await main();
}
const folder = join(root, 'dist', 'code', `${process.versions.v8}-${process.arch}`);
mkdirSync(folder, { recursive: true });
for (const { file, script } of scripts) {
  // main.js has no hash in its name: kept code could outlive it.
  if (basename(file) !== 'main.js') writeFileSync(join(folder, basename(file)), script.createCachedData());
}
