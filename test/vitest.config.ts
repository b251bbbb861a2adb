import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { LongestFirst } from './support/longest-first.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  define: { KAIXUE_VERSION: JSON.stringify('test') },
  test: {
    include: ['test/**/*.test.ts'],
    // Packing and installing take minutes, and compile better-sqlite3: npm run test:package.
    exclude: [...configDefaults.exclude, 'test/package/**'],
    setupFiles: ['test/support/seed.ts'],
    globalSetup: ['test/support/scratch.ts', 'test/support/build.ts'],
    // Files share nothing but temporary folders of their own; without isolation the run is several times quicker.
    isolate: false,
    pool: 'forks',
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    // Not a measure of anything: what has not ended by then hangs.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    env: { TZ: 'America/New_York', KAIXUE_LANG: '', NO_COLOR: '1' },
    coverage: { provider: 'v8', include: ['src/**'], reporter: ['text-summary', 'html'] },
  },
});
