import { setFlagsFromString } from 'node:v8';

/**
 * Most commands are done in a tenth of a second: optimising what runs that short keeps a second core busy and brings nothing.
 * So V8 waits four times as long as it would; a long import or print is optimised all the same. To be called when the command's
 * module is there: kept code (bin/chunks.cjs, and Node's own) is only good for the flags that it was made with.
 */
export function optimiseLater(): void {
  const flag = patienceFlag(process.versions.v8);
  if (flag) setFlagsFromString(flag);
}

/** Only Node 20's V8 has this flag; one that does not know it complains on stderr, and no program can keep it from that. */
export function patienceFlag(v8: string): string | undefined {
  return v8.startsWith('11.3.') ? '--interrupt-budget=500000' : undefined;
}
