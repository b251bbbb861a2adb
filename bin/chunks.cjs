// Loads the chunks of dist/ (copied there by build.mjs): Node's own require, or with the compiled code that the build kept.
'use strict';
const { existsSync, readFileSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');
const { Script } = require('node:vm');

/** Compiled code is of use to the very same V8 only; every other Node compiles the chunks itself. */
const code = join(__dirname, 'code', `${process.versions.v8}-${process.arch}`);
const loaded = new Map();

/**
 * The exports of a chunk. `keep` collects every script, for the build to keep its code.
 * A chunk's name holds a hash of what is in it, so code is never another version's; V8 turns away what it cannot use.
 */
function load(file, keep) {
  const known = loaded.get(file);
  if (known) return known.exports;
  const module = { exports: {} };
  loaded.set(file, module);
  let cachedData;
  try {
    cachedData = readFileSync(join(code, basename(file)));
  } catch {
    // Not a chunk that the build warmed up.
  }
  const source = `(function(exports,require,module,__filename,__dirname){${readFileSync(file, 'utf8')}\n})`;
  const script = new Script(source, { filename: file, cachedData });
  keep?.push({ file, script });
  const folder = dirname(file);
  const need = (id) => (id[0] === '.' ? load(join(folder, id), keep) : require(id));
  script.runInThisContext().call(module.exports, module.exports, need, module, file, folder);
  return module.exports;
}

/** The program. Node 22.1 and newer keep compiled code between runs themselves. */
exports.program = () => {
  const main = join(__dirname, 'main.js');
  if (existsSync(code)) return load(main);
  require('node:module').enableCompileCache?.();
  return require(main);
};
exports.load = load;
