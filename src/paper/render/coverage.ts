import { closeSync, openSync, readSync } from 'node:fs';

/** The code points that a font has, as sorted pairs of first and last. */
export type Ranges = Uint32Array;

/**
 * Reads from a TrueType file which code points it has (from the `cmap` table in format 12, otherwise 4) without reading the whole
 * file of some ten megabytes. Throws if it is not a font.
 */
export function readCoverage(path: string): Ranges {
  const file = openSync(path, 'r');
  try {
    const read = (at: number, length: number) => {
      const bytes = Buffer.alloc(length);
      readSync(file, bytes, 0, length, at);
      return bytes;
    };
    const directory = read(0, 12 + 16 * read(4, 2).readUInt16BE(0));
    for (let at = 12; at < directory.length; at += 16) {
      if (directory.toString('latin1', at, at + 4) === 'cmap') {
        return rangesOf(read(directory.readUInt32BE(at + 8), directory.readUInt32BE(at + 12)));
      }
    }
    throw new Error(`${path}: no cmap table`);
  } finally {
    closeSync(file);
  }
}

function rangesOf(cmap: Buffer): Ranges {
  const pairs: number[] = [];
  let short = -1;
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const at = cmap.readUInt32BE(4 + i * 8 + 4);
    const format = cmap.readUInt16BE(at);
    if (format === 12) {
      for (let g = 0; g < cmap.readUInt32BE(at + 12); g++) {
        pairs.push(cmap.readUInt32BE(at + 16 + g * 12), cmap.readUInt32BE(at + 20 + g * 12));
      }
      return Uint32Array.from(pairs);
    }
    if (format === 4) short = at;
  }
  if (short < 0) throw new Error('no Unicode cmap');
  const segments = cmap.readUInt16BE(short + 6) / 2;
  for (let s = 0; s < segments; s++) {
    const end = cmap.readUInt16BE(short + 14 + s * 2);
    const start = cmap.readUInt16BE(short + 16 + segments * 2 + s * 2);
    if (end !== 0xffff) pairs.push(start, end);
  }
  return Uint32Array.from(pairs);
}

/** Whether a font has a code point. */
export function covers(ranges: Ranges, code: number): boolean {
  let low = 0;
  let high = ranges.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (code < ranges[middle * 2]!) high = middle - 1;
    else if (code > ranges[middle * 2 + 1]!) low = middle + 1;
    else return true;
  }
  return false;
}
