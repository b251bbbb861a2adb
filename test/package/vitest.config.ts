import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/package/*.test.ts'],
    globalSetup: ['test/support/scratch.ts', 'test/support/build.ts'],
    // npm installs the package, and may have to compile better-sqlite3.
    testTimeout: 600_000,
  },
});
