// How Node 20 starts the program (build.mjs copies this into dist/kept-code). Node 22.1 and newer keep compiled code between runs
// themselves and do not come here. What this brings stands in docs/PERFORMANCE.md.
'use strict';
const { existsSync, readFileSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

// Most commands are done in a tenth of a second: V8 waits four times as long before it optimises. Only Node 20's has this flag.
// It comes first: V8 turns away kept code that was made with other flags.
if (process.versions.v8.startsWith('11.3.')) setFlagsFromString('--interrupt-budget=500000');

/** Compiled code is of use to the very same V8 only; any other compiles the chunks itself. */
const kept = join(__dirname, `${process.versions.v8}-${process.arch}`);
const loaded = new Map();

/**
 * The exports of a chunk. `scripts` collects what was compiled, for keep.mjs.
 * A chunk's name holds a hash of what is in it, so its kept code is never another version's.
 */
function load(file, scripts) {
  const known = loaded.get(file);
  if (known) return known.exports;
  const module = { exports: {} };
  loaded.set(file, module);
  let cachedData;
  try {
    cachedData = readFileSync(join(kept, basename(file)));
  } catch {
    // Not a chunk of an everyday command.
  }
  const source = `(function(exports,require,module,__filename,__dirname){${readFileSync(file, 'utf8')}\n})`;
  const script = new Script(source, { filename: file, cachedData });
  scripts?.push({ file, script });
  const folder = dirname(file);
  const need = (id) => (id[0] === '.' ? load(join(folder, id), scripts) : require(id));
  script.runInThisContext().call(module.exports, module.exports, need, module, file, folder);
  return module.exports;
}

const main = join(__dirname, '..', 'main.js');
exports.program = (scripts) => (scripts || existsSync(kept) ? load(main, scripts) : require(main));
exports.kept = kept;
