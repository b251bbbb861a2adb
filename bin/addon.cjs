// better-sqlite3's addon, for the bundled better-sqlite3: build.mjs puts this in place of its own search.
'use strict';
const { createRequire } = require('node:module');
const { dirname } = require('node:path');

const NAME = 'better_sqlite3.node';

/** npm puts it in build/Release; looking there alone spares a start the search. Elsewhere (a debug build, a repackaged one) it is searched for. */
module.exports = () => {
  const here = createRequire(__filename);
  try {
    return here(`better-sqlite3/build/Release/${NAME}`);
  } catch (error) {
    // One that is there and does not load (another Node's, another system's) is said as it is.
    if (error.code !== 'MODULE_NOT_FOUND') throw error;
  }
  const manifest = here.resolve('better-sqlite3/package.json');
  return createRequire(manifest)('bindings')({ bindings: NAME, module_root: dirname(manifest) });
};
