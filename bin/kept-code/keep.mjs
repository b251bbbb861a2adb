// node bin/kept-code/keep.mjs, by build.mjs, in an empty folder: runs everyday commands on a school made there, and keeps beside
// load.cjs what V8 compiled for them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const root = fileURLToPath(new URL('../..', import.meta.url));
const EVERYDAY = [
  ['init', '小学', '--opens', '2027-03-01'],
  ['import', join(root, 'templates', 'sample-school'), '--yes'],
  ...['home', 'plan', 'ready', 'ready --week', 'term list', 'class list', 'task list', 'owed'].map((typed) =>
    typed.split(' '),
  ),
  ['stock', '语文'],
  ['issue', '三2', '--dry-run'],
];

// What was compiled stays until it is written, whenever memory is tidied up: built twice, the files are the same. Code that was
// kept under other flags than the usual ones would not be taken, so they are set back.
setFlagsFromString('--no-flush-bytecode');
const { kept, program } = createRequire(import.meta.url)(join(root, 'dist', 'kept-code', 'load.cjs'));
const scripts = [];
const { main } = program(scripts);
for (const typed of EVERYDAY) {
  process.argv.splice(2, process.argv.length, ...typed, '--no-input');
  await main();
}
setFlagsFromString('--flush-bytecode');
mkdirSync(kept, { recursive: true });
for (const { file, script } of scripts) {
  // main.js has no hash in its name: kept code could outlive it.
  if (basename(file) !== 'main.js') writeFileSync(join(kept, basename(file)), script.createCachedData());
}
