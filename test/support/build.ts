import { execFileSync } from 'node:child_process';

/** Whole-command tests run the program as it is shipped: built once before all tests. */
export default function build(): void {
  if (process.env.KAIXUE_BUILT !== '1')
    execFileSync(process.execPath, ['bin/build.mjs'], { stdio: 'inherit' });
}
