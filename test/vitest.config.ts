import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  define: { KAIXUE_VERSION: JSON.stringify('test') },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build.ts'],
    // Files share nothing but temporary folders of their own; without isolation the run is several times quicker.
    isolate: false,
    pool: 'forks',
    testTimeout: 60_000,
    env: { TZ: 'America/New_York', KAIXUE_LANG: '', NO_COLOR: '1' },
    coverage: { provider: 'v8', include: ['src/**'], reporter: ['text-summary', 'html'] },
  },
});
