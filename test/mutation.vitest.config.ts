import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

/** Work on whole schools or in processes of their own: too slow to be run for every mutant. */
const WHOLE = [
  'test/goods/nanlou.test.ts',
  'test/goods/ledger/processes.test.ts',
  'test/ready/{day-one,due,mend}.test.ts',
];

/**
 * For npm run mutate: the tests nearest to the rules that are mutated, none of which needs the built program. MUTATE_TESTS names
 * fewer of them, for one file or folder: npm run mutate -- --mutate src/goods/plan/allocation.ts
 */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  define: { KAIXUE_VERSION: JSON.stringify('test') },
  test: {
    include: process.env.MUTATE_TESTS?.split(' ') ?? [
      'test/{goods,ready,intake}/**/*.test.ts',
      'test/school/student/*.test.ts',
    ],
    exclude: [...configDefaults.exclude, ...WHOLE],
    isolate: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
    env: { TZ: 'America/New_York', KAIXUE_LANG: '', NO_COLOR: '1' },
  },
});
