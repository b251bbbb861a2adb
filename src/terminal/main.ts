/** Put in by the build (and by the test runner) from package.json. */
declare const KAIXUE_VERSION: string;
export const VERSION: string = KAIXUE_VERSION;

/** The program: what was typed, on this process's terminal. Returns the exit code; only bin sets it. */
export async function main(): Promise<number> {
  const argv = process.argv.slice(2);
  // Asked by every installer and editor: answered before anything else is loaded.
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    process.stdout.write(`${VERSION}\n`);
    return 0;
  }
  const [{ run }, { processWorld }] = await Promise.all([import('./run.ts'), import('./process.ts')]);
  return run(argv, processWorld());
}
