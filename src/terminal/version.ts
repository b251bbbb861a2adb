/** Put in by the build (and by the test runner) from package.json. */
declare const KAIXUE_VERSION: string;
export const VERSION: string = KAIXUE_VERSION;
