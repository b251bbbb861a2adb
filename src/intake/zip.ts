import { inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  name: string;
  method: number;
  packed: number;
  size: number;
  /** Where its local header is. */
  offset: number;
}

/** Deflate cannot do better than this, whatever a directory claims. */
const MOST_DEFLATE = 1032;

/** The entries of a zip's central directory, or null when it has none: it was cut off. Nothing is inflated. */
export function zipEntries(bytes: Buffer): ZipEntry[] | null {
  const from = Math.max(0, bytes.length - 65_557);
  let end = -1;
  for (let i = bytes.length - 22; i >= from; i--) {
    if (bytes.readUInt32LE(i) === 0x06054b50) {
      end = i;
      break;
    }
  }
  if (end < 0) return null;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  for (let n = 0; n < count; n++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return null;
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * Bytes that the zip would take when unpacked: what its directory says, checked against what its parts can hold. A part that could
 * hold more than is allowed is inflated here with a limit, because a directory may lie. More than `most` is given as Infinity.
 */
export function unpackedSize(bytes: Buffer, entries: readonly ZipEntry[], most: number): number {
  let total = 0;
  for (const entry of entries) {
    total += entry.size;
    if (total > most || entry.size === 0xffffffff) return Number.POSITIVE_INFINITY;
  }
  for (const entry of entries) {
    if (entry.method !== 8 || entry.packed * MOST_DEFLATE <= most - total + entry.size) continue;
    if (!fits(bytes, entry, entry.size)) return Number.POSITIVE_INFINITY;
  }
  return total;
}

/** Whether the sheets and texts of a workbook can be unpacked: its reader passes over damaged ones without a word. */
export function inflates(bytes: Buffer, entries: readonly ZipEntry[]): boolean {
  return entries.every((entry) => {
    if (entry.method !== 8 || !/(^|[\\/])(sheet\d*|sharedStrings|workbook|content)\.xml$/.test(entry.name))
      return true;
    const data = inflate(bytes, entry, entry.size);
    return data !== null && data !== 'more' && data.length === entry.size;
  });
}

/** A part unpacked; null when it is damaged or larger than its directory says. */
export function inflated(bytes: Buffer, entry: ZipEntry): Buffer | null {
  if (entry.method !== 8) return null;
  const data = inflate(bytes, entry, entry.size);
  return data === 'more' ? null : data;
}

function fits(bytes: Buffer, entry: ZipEntry, most: number): boolean {
  return inflate(bytes, entry, most) !== 'more';
}

/** The part unpacked; 'more' when it is larger than `most`; null when it is damaged. */
function inflate(bytes: Buffer, entry: ZipEntry, most: number): Buffer | 'more' | null {
  const at = entry.offset;
  if (at + 30 > bytes.length) return null;
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  try {
    return inflateRawSync(bytes.subarray(start, start + entry.packed), {
      maxOutputLength: Math.max(most, 1),
    });
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'more' : null;
  }
}
