import { setFlagsFromString } from 'node:v8';

/** Versions of Node whose V8 is known to have the flag; another would complain of it on stderr. */
const KNOWN = [20, 22, 24];

/**
 * Most commands are done in a tenth of a second: optimising what runs that short keeps a second core busy and brings nothing.
 * So V8 waits four times as long as it would; a long import or print is optimised all the same. To be called when the command's
 * module is there: kept code (bin/chunks.cjs, and Node's own) is only good for the flags that it was made with.
 */
export function optimiseLater(): void {
  if (KNOWN.includes(Number(process.versions.node.split('.')[0])))
    setFlagsFromString('--interrupt-budget=500000');
}
