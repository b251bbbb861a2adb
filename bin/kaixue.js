#!/usr/bin/env node
// The only place that sets the exit code. Plain JavaScript that an old Node can still parse, so that it can say what is missing;
// CommonJS (bin/package.json), because Node starts its loader of ES modules only for an ES module: 4 ms of every start.
'use strict';
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `kaixue 需要 Node.js 20.19 或更高版本，现在是 ${process.versions.node}。请到 nodejs.org 安装新版后再运行。\n` +
      `kaixue needs Node.js 20.19 or newer; this is ${process.versions.node}. Install a newer one from nodejs.org and run again.\n`,
  );
  process.exitCode = 78;
} else {
  program()
    .main()
    .then(
      (code) => {
        // All is written and closed by now; Node would go on to tidy up memory (docs/PERFORMANCE.md).
        process.exit(code);
      },
      (error) => {
        process.stderr.write(`${error?.stack ?? error}\n`);
        process.exitCode = 70;
      },
    );
}

/** Node 22.1 and newer keep compiled code between runs; an older one takes what the build kept for it. */
function program() {
  const { enableCompileCache } = require('node:module');
  if (!enableCompileCache) return require('../dist/kept-code/load.cjs').program();
  enableCompileCache();
  return require('../dist/main.js');
}
